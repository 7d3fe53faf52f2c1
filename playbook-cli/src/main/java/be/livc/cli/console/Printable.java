package be.livc.cli.console;

/** Keeps what others wrote from steering the terminal. */
final class Printable {
  private Printable() {}

  /**
   * The text without control characters and marks that turn the direction; line ends and tabs stay.
   */
  static String of(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    int[] all = text.codePoints().toArray();
    for (int i = 0; i < all.length; i++) {
      boolean lineEnd = all[i] == '\r' && i + 1 < all.length && all[i + 1] == '\n';
      if (lineEnd || shows(all[i])) {
        clean.appendCodePoint(all[i]);
      }
    }
    return clean.toString();
  }

  private static boolean shows(int c) {
    boolean turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    boolean lone = c >= 0xD800 && c <= 0xDFFF;
    return c == '\n' || c == '\t' || (!Character.isISOControl(c) && !turns && !lone);
  }
}
