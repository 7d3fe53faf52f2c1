package be.livc.playbook.internal.markdown.word;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The lists of a document: one sort with bullets, and a numbering of its own for each list. */
final class WordLists {
  /** How far each level stands from the one around it, in twentieths of a point. */
  static final int STEP = 425;

  private static final int LEVELS = 9;
  private static final List<String> BULLETS = List.of("•", "–", "◦");
  private static final List<String> NUMBERS = List.of("decimal", "lowerLetter", "lowerRoman");

  private final WordReference reference;
  private final int first;
  private final List<Integer> starts = new ArrayList<>();

  WordLists(WordReference reference) {
    this.reference = reference;
    this.first = reference.firstFreeNumber();
  }

  /** The number of the list with bullets. */
  int bullets() {
    return first;
  }

  /** A number for a new list that starts counting here. */
  int numbered(int start) {
    starts.add(start);
    return first + starts.size();
  }

  /** The part that defines them, with those of the reference document. */
  byte[] part() {
    StringBuilder sorts = new StringBuilder();
    sort(sorts, first, true);
    sort(sorts, first + 1, false);
    StringBuilder lists = new StringBuilder();
    lists.append("<w:num w:numId=\"").append(first).append("\"><w:abstractNumId w:val=\"");
    lists.append(first).append("\"/></w:num>");
    for (int i = 0; i < starts.size(); i++) {
      lists
          .append("<w:num w:numId=\"")
          .append(first + 1 + i)
          .append("\"><w:abstractNumId w:val=\"");
      lists.append(first + 1).append("\"/>");
      for (int level = 0; level < LEVELS; level++) {
        lists.append("<w:lvlOverride w:ilvl=\"").append(level);
        lists.append("\"><w:startOverride w:val=\"").append(starts.get(i));
        lists.append("\"/></w:lvlOverride>");
      }
      lists.append("</w:num>");
    }
    String old = reference.text("word/numbering.xml");
    if (old.isEmpty()) {
      old =
          "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:numbering xmlns:w=\""
              + WordXml.MAIN
              + "\"></w:numbering>";
    }
    int cleaned = old.indexOf("<w:numIdMacAtCleanup");
    int end = cleaned < 0 ? old.indexOf("</w:numbering>") : cleaned;
    int firstList = old.indexOf("<w:num ");
    int at = firstList < 0 ? end : firstList;
    String all = old.substring(0, at) + sorts + old.substring(at, end) + lists + old.substring(end);
    return all.getBytes(StandardCharsets.UTF_8);
  }

  private static void sort(StringBuilder sorts, int id, boolean bullets) {
    sorts.append("<w:abstractNum w:abstractNumId=\"").append(id);
    sorts.append("\"><w:multiLevelType w:val=\"multilevel\"/>");
    for (int level = 0; level < LEVELS; level++) {
      sorts.append("<w:lvl w:ilvl=\"").append(level).append("\"><w:start w:val=\"1\"/><w:numFmt");
      sorts.append(" w:val=\"").append(bullets ? "bullet" : NUMBERS.get(level % 3));
      sorts.append("\"/><w:lvlText w:val=\"");
      sorts.append(bullets ? BULLETS.get(level % 3) : "%" + (level + 1) + ".");
      sorts.append("\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"");
      sorts.append(STEP * (level + 1)).append("\" w:hanging=\"").append(STEP);
      sorts.append("\"/></w:pPr></w:lvl>");
    }
    sorts.append("</w:abstractNum>");
  }
}
