package be.livc.playbook.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Texts as pictures can show them, and how wide they are. */
final class VisibleSteps {
  private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9]*");

  private VisibleSteps() {}

  static String id(String id) {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException("an id of a graph has letters and digits only: " + id);
    }
    return id;
  }

  /** On one line, without what can't be shown or turns the direction of writing. */
  static String line(String text) {
    StringBuilder line = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              int type = Character.getType(c);
              boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
              boolean hidden =
                  type == Character.CONTROL
                      || type == Character.FORMAT
                      || type == Character.SURROGATE
                      || type == Character.PRIVATE_USE
                      || type == Character.UNASSIGNED;
              if (blank && !line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
              } else if (!blank && !hidden) {
                line.appendCodePoint(c);
              }
            });
    return line.toString().strip();
  }

  /** At most so many characters, cut between words where that is possible. */
  static String cut(String line, int most) {
    if (line.codePointCount(0, line.length()) <= most) {
      return line;
    }
    int end = line.offsetByCodePoints(0, most - 1);
    int blank = line.lastIndexOf(' ', end);
    String kept = line.substring(0, blank > end / 2 ? blank : end);
    return kept.replaceAll("[\\s.,;:]+$", "") + "\u2026";
  }

  /** In lines of at most so many characters; none for an empty text. */
  static List<String> wrap(String text, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      String rest = word;
      if (!line.isEmpty() && length(line) + 1 + length(rest) > columns) {
        lines.add(line.toString());
        line.setLength(0);
      }
      while (length(rest) > columns) {
        int end = rest.offsetByCodePoints(0, columns);
        lines.add(rest.substring(0, end));
        rest = rest.substring(end);
      }
      line.append(line.isEmpty() || rest.isEmpty() ? "" : " ").append(rest);
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }

  private static int length(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }
}
