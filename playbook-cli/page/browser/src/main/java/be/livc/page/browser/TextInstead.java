package be.livc.page.browser;

import be.livc.page.compiler.Instead;
import java.util.ArrayList;
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
