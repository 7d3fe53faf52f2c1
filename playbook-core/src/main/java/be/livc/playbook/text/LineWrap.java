package be.livc.playbook.text;

import java.util.ArrayList;
import java.util.List;

/** Wraps text at words for a width of columns; a word that is longer than a line stands whole. */
public final class LineWrap {
  /** The width of a terminal that every screen is made for. */
  public static final int COLUMNS = 80;

  private LineWrap() {}

  /**
   * The lines of a text. Line ends in it are kept, other runs of blanks count as one.
   *
   * @param text what to wrap
   * @param width columns, in code points; at least 20 are used
   * @param first what stands before the first line
   * @param rest what stands before the lines after it
   */
  public static List<String> lines(String text, int width, String first, String rest) {
    List<String> lines = new ArrayList<>();
    int columns = Math.max(20, width);
    String indent = first;
    for (String paragraph : text.split("\n", -1)) {
      StringBuilder line = new StringBuilder(indent);
      boolean empty = true;
      for (String word : paragraph.strip().split("[ \t\r]+", -1)) {
        int needed = columns(line) + (empty ? 0 : 1) + columns(word);
        if (!empty && needed > columns) {
          lines.add(line.toString());
          line = new StringBuilder(rest);
          empty = true;
        }
        line.append(empty ? "" : " ").append(word);
        empty = false;
      }
      lines.add(line.toString().stripTrailing());
      indent = rest;
    }
    return lines;
  }

  private static int columns(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }
}
