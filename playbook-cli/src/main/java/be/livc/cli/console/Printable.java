package be.livc.cli.console;

/** Keeps what others wrote from steering the terminal. */
final class Printable {
  private Printable() {}

  /** The text without control characters and marks that turn the direction; line ends stay. */
  static String of(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().filter(Printable::shows).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean shows(int c) {
    boolean turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    boolean lone = c >= 0xD800 && c <= 0xDFFF;
    return c == '\n' || (!Character.isISOControl(c) && !turns && !lone);
  }
}
