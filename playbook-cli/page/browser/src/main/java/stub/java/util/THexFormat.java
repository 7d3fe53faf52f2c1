package stub.java.util;

/** Bytes as hexadecimal digits, as far as the engine writes and reads them. */
public final class THexFormat {
  private static final String DIGITS = "0123456789abcdef";
  private static final THexFormat PLAIN = new THexFormat();

  private THexFormat() {}

  /** As the JDK. */
  public static THexFormat of() {
    return PLAIN;
  }

  /** As the JDK. */
  public String formatHex(byte[] bytes) {
    return formatHex(bytes, 0, bytes.length);
  }

  /** As the JDK. */
  public String formatHex(byte[] bytes, int from, int to) {
    StringBuilder hex = new StringBuilder(2 * (to - from));
    for (int i = from; i < to; i++) {
      hex.append(DIGITS.charAt(bytes[i] >> 4 & 15)).append(DIGITS.charAt(bytes[i] & 15));
    }
    return hex.toString();
  }

  /** As the JDK. */
  public byte[] parseHex(CharSequence hex) {
    if (hex.length() % 2 != 0) {
      throw new IllegalArgumentException("string is incorrect length: " + hex.length());
    }
    byte[] bytes = new byte[hex.length() / 2];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (digit(hex.charAt(2 * i)) << 4 | digit(hex.charAt(2 * i + 1)));
    }
    return bytes;
  }

  /** As the JDK. */
  public static boolean isHexDigit(int c) {
    return c < 128 && Character.digit((char) c, 16) >= 0;
  }

  private static int digit(char c) {
    int digit = Character.digit(c, 16);
    if (digit < 0 || c > 'f') {
      throw new NumberFormatException("not a hexadecimal digit: \"" + c + "\"");
    }
    return digit;
  }
}
