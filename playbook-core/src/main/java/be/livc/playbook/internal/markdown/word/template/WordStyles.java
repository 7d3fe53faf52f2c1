package be.livc.playbook.internal.markdown.word.template;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the styles and lists of a Word file make of a paragraph.
 *
 * @param levels the level of a heading, by the id of its style; 0 of the title of a document
 * @param contents the ids of the styles of a table of contents
 * @param lists the list that a style stands in, by its id
 * @param bullets for each list and level, as {@code 3/0}, whether it has bullets
 */
record WordStyles(
    Map<String, Integer> levels,
    Set<String> contents,
    Map<String, String> lists,
    Map<String, Boolean> bullets) {
  static final WordStyles NONE = new WordStyles(Map.of(), Set.of(), Map.of(), Map.of());

  static WordStyles of(WordPackage file) {
    Map<String, Integer> levels = new HashMap<>();
    Set<String> contents = new HashSet<>();
    Map<String, String> lists = new HashMap<>();
    Map<String, Boolean> bullets = new HashMap<>();
    file.xml("word/styles.xml")
        .ifPresent(
            styles ->
                styles.elements().stream()
                    .filter(it -> it.is("w:style"))
                    .forEach(it -> style(it, levels, contents, lists)));
    file.xml("word/numbering.xml").ifPresent(numbering -> numbering(numbering, bullets));
    return new WordStyles(levels, contents, lists, bullets);
  }

  private static void style(
      XmlElement style,
      Map<String, Integer> levels,
      Set<String> contents,
      Map<String, String> lists) {
    String id = style.attribute("w:styleId");
    String name = style.value("w:name").toLowerCase(Locale.ROOT);
    if (name.matches("heading [1-6]")) {
      levels.put(id, Integer.parseInt(name.substring(name.length() - 1)));
    } else if (name.equals("title")) {
      levels.put(id, 0);
    } else if (name.startsWith("toc ")) {
      contents.add(id);
    }
    style
        .child("w:pPr")
        .flatMap(it -> it.child("w:numPr"))
        .ifPresent(it -> lists.put(id, it.value("w:numId")));
  }

  private static void numbering(XmlElement numbering, Map<String, Boolean> bullets) {
    Map<String, XmlElement> sorts = new HashMap<>();
    for (XmlElement element : numbering.elements()) {
      if (element.is("w:abstractNum")) {
        sorts.put(element.attribute("w:abstractNumId"), element);
      } else if (element.is("w:num")) {
        XmlElement sort = sorts.get(element.value("w:abstractNumId"));
        for (XmlElement level : sort == null ? List.<XmlElement>of() : sort.elements()) {
          if (level.is("w:lvl")) {
            bullets.put(
                element.attribute("w:numId") + "/" + level.attribute("w:ilvl"),
                level.value("w:numFmt").equals("bullet"));
          }
        }
      }
    }
  }
}
