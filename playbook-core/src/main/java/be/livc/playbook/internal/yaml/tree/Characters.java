package be.livc.playbook.internal.yaml.tree;

import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.Span;

/** Looks for characters that can't stand in a YAML file. */
final class Characters {
  private Characters() {}

  /** Whether every character may stand there; the first that may not is reported. */
  static boolean areSound(SourceFile file, Findings findings) {
    String text = file.text();
    if (!areLinesSound(file, findings)) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (pair) {
        i++;
      } else if (isBad(c)) {
        findings.report(
            new Span(file, i, i + 1),
            RuleId.YAML_CHARACTER,
            "U+"
                + Integer.toHexString(0x10000 | c).substring(1).toUpperCase(java.util.Locale.ROOT));
        return false;
      }
    }
    return true;
  }

  private static boolean areLinesSound(SourceFile file, Findings findings) {
    String text = file.text();
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (end - start > Limits.TEXT) {
        findings.report(
            new Span(file, start, start + 1), RuleId.LIMIT_TEXT, Integer.toString(Limits.TEXT));
        return false;
      }
      start = end + 1;
    }
    return true;
  }

  private static boolean isBad(char c) {
    boolean control =
        c < ' ' && c != '\t' && c != '\n' && c != '\r' || c >= 0x7F && c < 0xA0 && c != 0x85;
    return control || Character.isSurrogate(c) || c >= 0xFFFE || c == '\uFEFF';
  }
}
