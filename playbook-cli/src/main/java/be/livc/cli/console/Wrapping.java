package be.livc.cli.console;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines at blanks, never inside a word. */
public final class Wrapping {
  /** The widest line, however wide the terminal. */
  public static final int WIDEST = 80;

  /** The narrowest line, however narrow the terminal. */
  public static final int NARROWEST = 20;

  private Wrapping() {}

  /**
   * The lines of a text; a line end in it stays one. No-break blanks hold words together and come
   * out as blanks, so that a command can be copied from the screen.
   *
   * @param lead stands before the first line and may hold blanks
   * @param text what is broken
   * @param hang how many blanks stand before every further line
   * @param width the most columns of a line; a word that is longer stands on a line of its own
   */
  public static List<String> lines(String lead, String text, int hang, int width) {
    List<String> lines = new ArrayList<>();
    String indent = " ".repeat(hang);
    StringBuilder line = new StringBuilder(lead);
    boolean first = true;
    for (String part : text.split("\n", -1)) {
      if (!first) {
        lines.add(line.toString().stripTrailing());
        line = new StringBuilder(indent);
      }
      first = false;
      boolean empty = true;
      for (String word : part.split(" ", -1)) {
        if (word.isEmpty()) {
          continue;
        }
        if (!empty && columns(line) + 1 + columns(word) > width) {
          lines.add(line.toString());
          line = new StringBuilder(indent);
          empty = true;
        }
        line.append(empty ? "" : " ").append(word);
        empty = false;
      }
    }
    lines.add(line.toString().stripTrailing());
    lines.replaceAll(done -> done.replace('\u00a0', ' '));
    return lines;
  }

  /** How many columns a text takes: its code points, marks that combine not counted. */
  static int columns(CharSequence text) {
    return (int)
        text.codePoints().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK).count();
  }
}
