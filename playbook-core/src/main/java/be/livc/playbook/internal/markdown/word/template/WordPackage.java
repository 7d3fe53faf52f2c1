package be.livc.playbook.internal.markdown.word.template;

import be.livc.playbook.internal.markdown.word.WordParts;
import be.livc.playbook.internal.markdown.word.WordParts.Unreadable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/**
 * The parts of a Word file that a template keeps, and what in the others can't be left out without
 * being told: whatever runs, embeds or reaches out.
 */
final class WordPackage {
  private static final int MOST_DANGERS = 100;
  private static final String TYPES = "[Content_Types].xml";
  static final String DOCUMENT = "word/document.xml";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String CONTENT_TYPES =
      "http://schemas.openxmlformats.org/package/2006/content-types";
  private static final Pattern TEXT =
      Pattern.compile("word/(?:header|footer)\\d*\\.xml|word/(?:footnotes|endnotes)\\.xml");

  /** What is of the file that was worked in, not of the documents it makes. */
  private static final Set<String> NO_SETTINGS =
      Set.of("w:attachedTemplate", "w:rsids", "w:docVars", "w:trackRevisions");

  private static final Pattern OPENS = Pattern.compile("(?i)(?:https?://|mailto:|#|tel:).*|");

  /** What a document is made of. */
  private static final Set<String> KEPT =
      Set.of(
          "styles",
          "stylesWithEffects",
          "settings",
          "webSettings",
          "fontTable",
          "font",
          "theme",
          "numbering",
          "header",
          "footer",
          "footnotes",
          "endnotes",
          "image",
          "hyperlink");

  /** What says something of the file or its makers, and is left out. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "officeDocument",
          "core-properties",
          "extended-properties",
          "custom-properties",
          "thumbnail",
          "comments",
          "commentsExtended",
          "commentsIds",
          "commentsExtensible",
          "people",
          "printerSettings",
          "customXml",
          "customXmlProps",
          "glossaryDocument",
          "documenttasks");

  private final Map<String, byte[]> parts = new TreeMap<>();
  private final Map<String, String> links = new TreeMap<>();
  private final Map<String, XmlElement> trees = new TreeMap<>();
  private final List<Danger> dangers = new ArrayList<>();

  /**
   * What a template must not bring along.
   *
   * @param what as an editor knows it
   * @param relation the id by which the text refers to it; empty where it does not
   */
  record Danger(String what, String relation) {}

  private WordPackage() {}

  static WordPackage of(byte[] docx) throws Unreadable {
    WordPackage read = new WordPackage();
    read.unzip(docx);
    read.clean();
    return read;
  }

  /** The parts that are kept, by name. */
  Map<String, byte[]> parts() {
    return parts;
  }

  /** What a template must not bring along. */
  List<Danger> dangers() {
    return dangers;
  }

  private void unzip(byte[] docx) throws Unreadable {
    parts.putAll(WordParts.of(docx));
    for (String needed :
        List.of(TYPES, DOCUMENT, "word/styles.xml", "word/_rels/document.xml.rels")) {
      if (!parts.containsKey(needed)) {
        throw new Unreadable("no " + needed);
      }
    }
  }

  private void clean() throws Unreadable {
    Set<String> dropped = new HashSet<>();
    for (String name : List.copyOf(parts.keySet())) {
      String lower = name.toLowerCase(Locale.ROOT);
      if (lower.contains("vbaproject") || lower.contains("vbadata")) {
        danger("macro", "");
      } else if (lower.contains("activex")) {
        danger("ActiveX", "");
      } else if (lower.startsWith("word/embeddings/")) {
        danger(name.substring("word/".length()), "");
      } else if (lower.endsWith(".rels") && lower.startsWith("word/")) {
        relations(name, dropped);
      }
    }
    parts.keySet().removeIf(name -> !isKept(name) || dropped.contains(name));
    for (String name : List.copyOf(parts.keySet())) {
      if (name.endsWith(".xml")) {
        trees.put(name, tree(name));
      }
    }
    types();
    settings();
  }

  private static boolean isKept(String name) {
    return name.equals(TYPES) || (name.startsWith("word/") && !name.startsWith("word/glossary/"));
  }

  private XmlElement tree(String name) throws Unreadable {
    try {
      return XmlElement.read(parts.getOrDefault(name, new byte[0]));
    } catch (XMLStreamException e) {
      throw new Unreadable(name + ": " + e.getMessage());
    }
  }

  /** The tree of a part; nothing where there is no such part, or it is no XML. */
  Optional<XmlElement> xml(String name) {
    return Optional.ofNullable(trees.get(name));
  }

  /** The names of the parts with words in them: the text first, then heads, feet and notes. */
  List<String> texts() {
    List<String> texts = new ArrayList<>(List.of(DOCUMENT));
    parts.keySet().stream().filter(name -> TEXT.matcher(name).matches()).forEach(texts::add);
    return texts;
  }

  /** Where the links of the text lead, by the ids under which it refers to them. */
  Map<String, String> links() {
    return links;
  }

  private void relations(String name, Set<String> dropped) throws Unreadable {
    XmlElement kept = new XmlElement("Relationships", "xmlns", RELATIONS);
    for (XmlElement relation : tree(name).elements()) {
      String type = relation.attribute("Type");
      String sort = type.substring(type.lastIndexOf('/') + 1);
      String target = relation.attribute("Target");
      boolean outside = relation.attribute("TargetMode").equals("External");
      if (outside && !(sort.equals("hyperlink") && OPENS.matcher(target).matches())) {
        danger(sort + " " + target, relation.attribute("Id"));
      } else if (LEFT_OUT.contains(sort)) {
        dropped.add(target.startsWith("/") ? target.substring(1) : "word/" + target);
      } else if (!KEPT.contains(sort)) {
        danger(sort + " " + target, relation.attribute("Id"));
      } else {
        XmlElement one = new XmlElement("Relationship");
        for (String key : List.of("Id", "Type", "Target", "TargetMode")) {
          if (!relation.attribute(key).isEmpty()) {
            one.attribute(key, relation.attribute(key));
          }
        }
        kept.with(one);
        if (sort.equals("hyperlink") && outside && name.equals("word/_rels/document.xml.rels")) {
          links.put(relation.attribute("Id"), target);
        }
      }
    }
    put(name, kept.with(new WordNode.Characters("")));
  }

  /** The types of the parts that are there. */
  private void types() throws Unreadable {
    XmlElement kept = new XmlElement("Types", "xmlns", CONTENT_TYPES);
    for (XmlElement type : tree(TYPES).elements()) {
      String part = type.attribute("PartName");
      if (type.attribute("ContentType").toLowerCase(Locale.ROOT).contains("macro")) {
        danger("macro", "");
      }
      if (part.isEmpty() || parts.containsKey(part.substring(1))) {
        XmlElement one = new XmlElement(part.isEmpty() ? "Default" : "Override");
        for (String key : List.of("Extension", "PartName", "ContentType")) {
          if (!type.attribute(key).isEmpty()) {
            one.attribute(key, type.attribute(key));
          }
        }
        kept.with(one);
      }
    }
    put(TYPES, kept);
  }

  /** What settings must not do when the document is opened. */
  private void settings() {
    XmlElement settings = trees.get("word/settings.xml");
    if (settings != null) {
      XmlElement kept = settings.bare();
      for (XmlElement setting : settings.elements()) {
        if (setting.is("w:mailMerge")) {
          danger("mailMerge", "");
        } else if (!NO_SETTINGS.contains(setting.name())) {
          kept.with(setting);
        }
      }
      put("word/settings.xml", kept);
    }
  }

  private void danger(String what, String relation) {
    if (dangers.size() < MOST_DANGERS) {
      dangers.add(new Danger(what, relation));
    }
  }

  private void put(String name, XmlElement root) {
    parts.put(name, root.bytes());
  }
}
