package be.livc.playbook.internal.yaml.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How a text is laid in lines. */
final class FormattedLines {
  /** The widest line. */
  static final int WIDTH = 120;

  private static final Pattern OTHER_THAN_TEXT =
      Pattern.compile("true|false|null|~|[-+.]?\\d[\\d_.,:eE+-]*", Pattern.CASE_INSENSITIVE);

  private FormattedLines() {}

  /** Whether the text means itself when it stands behind a key without any mark. */
  static boolean isPlain(String text) {
    boolean other = !text.equals(text.strip()) || OTHER_THAN_TEXT.matcher(text).matches();
    if (other || !fitsBlock(text)) {
      return false;
    }
    boolean inside = text.contains(": ") || text.contains(" #") || text.indexOf('\n') >= 0;
    return !inside && !text.endsWith(":") && "-?:,[]{}#&*!|>'\"%@`".indexOf(text.charAt(0)) < 0;
  }

  /**
   * Whether a block can hold the text: nothing but characters that are seen, and single line ends.
   */
  static boolean fitsBlock(String text) {
    return !text.isBlank() && text.codePoints().allMatch(c -> c == '\n' || isSeen(c));
  }

  /** Whether the character may stand in a file as it is, and is no line end of any sort. */
  static boolean isSeen(int c) {
    boolean control = c < ' ' || c >= 0x7F && c < 0xA0 || c == 0x2028 || c == 0x2029;
    boolean none = c >= 0xD800 && c < 0xE000 || c == 0xFEFF || c == 0xFFFE || c == 0xFFFF;
    return !control && !none;
  }

  /** The mark of a block that gives back exactly this text. */
  static String mark(String text) {
    int ends = 0;
    while (ends < text.length() && text.charAt(text.length() - 1 - ends) == '\n') {
      ends++;
    }
    String keep = ends == 0 ? "-" : ends == 1 ? "" : "+";
    char first = text.charAt(0);
    return (isFolded(text) ? ">" : "|") + (first == ' ' || first == '\n' ? "2" : "") + keep;
  }

  /** Folded where it is one line; written line by line where the lines count. */
  private static boolean isFolded(String text) {
    return text.indexOf('\n') < 0 && text.charAt(0) != ' ';
  }

  /** The lines of the block, without indent. */
  static List<String> block(String text, int width) {
    if (!isFolded(text)) {
      String body = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
      return List.of(body.split("\n", -1));
    }
    List<String> lines = new ArrayList<>();
    int from = 0;
    while (text.length() - from > width) {
      int to = breakBefore(text, from, from + width);
      if (to < 0) {
        break;
      }
      lines.add(text.substring(from, to));
      from = to + 1;
    }
    lines.add(text.substring(from));
    return lines;
  }

  /**
   * The last single blank up to the limit, or else the first one behind it: only there may a line
   * be folded.
   */
  private static int breakBefore(String text, int from, int limit) {
    int behind = -1;
    for (int at = from + 1; at < text.length() - 1; at++) {
      boolean single =
          text.charAt(at) == ' ' && text.charAt(at - 1) != ' ' && text.charAt(at + 1) != ' ';
      if (single && at <= limit) {
        behind = at;
      } else if (single && behind < 0) {
        return at;
      } else if (at > limit && behind >= 0) {
        return behind;
      }
    }
    return behind;
  }
}
