package be.livc.playbook.answer;

import java.util.regex.Pattern;

/** What came from a keyboard, a pipe or a clipboard, as text. */
public final class TypedText {
  /** What a key without a letter of its own sends: {@code ESC [ A}, {@code ESC O P}. */
  private static final Pattern KEYS =
      Pattern.compile("\u001b(?:\\[[0-9;?<>]*[ -/]*[@-~]|O[@-~])|\u009b[0-9;?]*[@-~]");

  private TypedText() {}

  /**
   * The text without what nobody types on purpose and nobody sees: control characters, keys that
   * were no letters, marks that turn the direction, half characters. Line ends stay, a tab is a
   * blank.
   */
  public static String clean(String typed) {
    String text = typed.indexOf('\u001b') < 0 ? typed : KEYS.matcher(typed).replaceAll("");
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c == '\t' ? ' ' : c)
        .filter(TypedText::counts)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean counts(int c) {
    boolean turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    boolean half = c >= 0xD800 && c <= 0xDFFF;
    boolean noLetter = c == 0xFEFF || (c >= 0xFFF9 && c <= 0xFFFB) || (c & 0xFFFE) == 0xFFFE;
    return c == '\n' || !(Character.isISOControl(c) || turns || half || noLetter);
  }
}
