package be.livc.page.browser;

import be.livc.page.compiler.Instead;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What the JDK's strings and characters do otherwise, or can do beside. */
public final class TextInstead {
  private TextInstead() {}

  /** As the JDK. */
  @Instead(of = "java.lang.String")
  public static Stream<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        lines.add(text.substring(from, i));
        if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
          i++;
        }
        from = i + 1;
      }
    }
    if (from < text.length()) {
      lines.add(text.substring(from));
    }
    return lines.stream();
  }

  /** As the JDK, for which a no-break space is none. */
  @Instead(of = "java.lang.String")
  public static String strip(String text) {
    return stripTrailing(stripLeading(text));
  }

  /** As the JDK. */
  @Instead(of = "java.lang.String")
  public static String stripLeading(String text) {
    int from = 0;
    while (from < text.length() && isBlank(text.charAt(from))) {
      from++;
    }
    return text.substring(from);
  }

  /** As the JDK. */
  @Instead(of = "java.lang.String")
  public static String stripTrailing(String text) {
    int to = text.length();
    while (to > 0 && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(0, to);
  }

  /** As the JDK. */
  @Instead(of = "java.lang.String")
  public static boolean isBlank(String text) {
    return stripLeading(text).isEmpty();
  }

  /** What the JDK calls white space. */
  private static boolean isBlank(char c) {
    return c != '\u00a0' && c != '\u2007' && c != '\u202f' && Character.isWhitespace(c);
  }

  /** As the JDK, in one go. */
  @Instead(of = "java.lang.String")
  public static byte[] getBytes(String text, Charset charset) {
    return charset.equals(StandardCharsets.UTF_8) ? utf8(text) : text.getBytes(charset);
  }

  private static byte[] utf8(String text) {
    byte[] bytes = new byte[3 * text.length()];
    int to = 0;
    for (int i = 0; i < text.length(); i++) {
      int c = text.charAt(i);
      if (c < 0x80) {
        bytes[to++] = (byte) c;
      } else if (c < 0x800) {
        bytes[to++] = (byte) (0xc0 | c >> 6);
        bytes[to++] = (byte) (0x80 | c & 0x3f);
      } else if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
        bytes[to++] = (byte) (0xe0 | c >> 12);
        bytes[to++] = (byte) (0x80 | c >> 6 & 0x3f);
        bytes[to++] = (byte) (0x80 | c & 0x3f);
      } else if (c <= Character.MAX_HIGH_SURROGATE
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        c = text.codePointAt(i++);
        bytes[to++] = (byte) (0xf0 | c >> 18);
        bytes[to++] = (byte) (0x80 | c >> 12 & 0x3f);
        bytes[to++] = (byte) (0x80 | c >> 6 & 0x3f);
        bytes[to++] = (byte) (0x80 | c & 0x3f);
      } else {
        bytes[to++] = '?';
      }
    }
    return Arrays.copyOf(bytes, to);
  }

  /** As the JDK. */
  @Instead(of = "java.lang.Character", isStatic = true)
  public static String toString(int codePoint) {
    return new String(Character.toChars(codePoint));
  }

  /** As the JDK. */
  @Instead(of = "java.lang.Integer", isStatic = true)
  public static int sum(int a, int b) {
    return a + b;
  }
}
