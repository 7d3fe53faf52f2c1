package be.livc.playbook.check;

import java.util.regex.Pattern;

/** What the editor says herself in a text. */
final class OwnWords {
  private static final Pattern OTHERS =
      Pattern.compile(
          "\"[^\"]*\"|“[^”]*”|„[^”“]*[”“]|‘[^’]*’|«[^»]*»|`[^`]*`|\\{[^}]*}|https?://\\S+");

  private OwnWords() {}

  /** The text without what is quoted, what stands in code, placeholders and addresses. */
  static String of(String text) {
    return OTHERS.matcher(text).replaceAll(" ");
  }
}
