package be.livc.playbook.language;

import java.util.regex.Pattern;

/** What the editor says herself in a text. */
final class OwnWords {
  private static final Pattern OTHERS =
      Pattern.compile(
          "\"[^\"]*\"|“[^”]*”|„[^”“]*[”“]|‘[^’]*’|«[^»]*»|`[^`]*`|\\{[^}]*}|https?://\\S+");

  private static final String OPENING = "\"“„‘«`{";

  private OwnWords() {}

  /** The text without what is quoted, what stands in code, placeholders and addresses. */
  static String of(String text) {
    return mayHoldOthers(text) ? OTHERS.matcher(text).replaceAll(" ") : text;
  }

  /** Most texts hold none of these, and a pattern takes its time. */
  private static boolean mayHoldOthers(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (OPENING.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return text.contains("://");
  }
}
