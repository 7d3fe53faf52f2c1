package be.livc.playbook.internal.yaml.tree;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Looks for characters that can't stand in a YAML file. */
final class Characters {
  private Characters() {}

  /** What is wrong with characters and the length of lines: of each line the first, in order. */
  static List<Diagnostic> unsound(SourceFile file) {
    List<Diagnostic> found = new ArrayList<>();
    String text = file.text();
    for (int start = 0; start < text.length() && found.size() < Limits.FINDINGS; ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      int bad = end - start > Limits.TEXT ? start : bad(text, start, end);
      if (bad >= 0) {
        found.add(
            end - start > Limits.TEXT
                ? Diagnostic.at(
                    new Span(file, start, start + 1),
                    RuleId.LIMIT_TEXT,
                    Integer.toString(Limits.TEXT))
                : Diagnostic.at(
                    new Span(file, bad, bad + 1), RuleId.YAML_CHARACTER, name(text.charAt(bad))));
      }
      start = end + 1;
    }
    return found;
  }

  /**
   * The first half of a sign that stands without its other half, however it was written; empty for
   * none. Other signs that can't stand in a file may be written as an escape; this one can't be
   * kept in any.
   */
  static String firstHalf(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean paired = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
      if (Character.isSurrogate(c) && !paired) {
        return name(c);
      }
      i += paired ? 1 : 0;
    }
    return "";
  }

  /** Whether it is a sign that stands for itself alone, neither bad nor a line end or a tab. */
  static boolean isOrdinary(char[] signs, int at) {
    char c = signs[at];
    if (Character.isHighSurrogate(c)) {
      return Character.isLowSurrogate(signs[at + 1]);
    } else if (Character.isLowSurrogate(c)) {
      return at > 0 && Character.isHighSurrogate(signs[at - 1]);
    }
    return c >= ' ' && c != 0x85 && c != 0x2028 && c != 0x2029 && !isBad(c);
  }

  private static int bad(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (isBad(c)) {
        return i;
      }
    }
    return -1;
  }

  private static String name(char c) {
    return "U+" + Integer.toHexString(0x10000 | c).substring(1).toUpperCase(Locale.ROOT);
  }

  private static boolean isBad(char c) {
    boolean control =
        c < ' ' && c != '\t' && c != '\n' && c != '\r' || c >= 0x7F && c < 0xA0 && c != 0x85;
    return control || Character.isSurrogate(c) || c >= 0xFFFE || c == '\uFEFF';
  }
}
