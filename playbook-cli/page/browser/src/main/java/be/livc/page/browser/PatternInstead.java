package be.livc.page.browser;

import be.livc.page.compiler.Instead;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Patterns, whose syntax in the browser knows no names of groups and fewer classes of characters.
 * Names become numbers, which are remembered by pattern.
 */
public final class PatternInstead {
  private static final IdentityHashMap<Pattern, Map<String, Integer>> NAMES =
      new IdentityHashMap<>();

  private PatternInstead() {}

  /** As the JDK. */
  @Instead(of = "java.util.regex.Pattern", isStatic = true)
  public static Pattern compile(String regex) {
    return compile(regex, 0);
  }

  /** As the JDK. */
  @Instead(of = "java.util.regex.Pattern", isStatic = true)
  public static Pattern compile(String regex, int flags) {
    Map<String, Integer> names = new HashMap<>();
    Pattern pattern = Pattern.compile(plain(regex, names), flags);
    if (!names.isEmpty()) {
      NAMES.put(pattern, names);
    }
    return pattern;
  }

  /** The number of a group. */
  static int number(Pattern pattern, String name) {
    Integer number = NAMES.getOrDefault(pattern, Map.of()).get(name);
    if (number == null) {
      throw new IllegalArgumentException("No group with name <" + name + ">");
    }
    return number;
  }

  /**
   * The pattern without names of groups and without what the browser's patterns have no word for.
   */
  static String plain(String regex, Map<String, Integer> names) {
    StringBuilder plain = new StringBuilder(regex.length());
    int groups = 0;
    boolean inClass = false;
    for (int i = 0; i < regex.length(); i++) {
      char c = regex.charAt(i);
      if (c == '\\' && i + 1 < regex.length()) {
        int end = escaped(regex, i, inClass, plain);
        i = end;
      } else if (c == '[') {
        inClass = true;
        plain.append(c);
      } else if (c == ']') {
        inClass = false;
        plain.append(c);
      } else if (c == '(' && !inClass) {
        if (regex.startsWith("(?<", i)
            && i + 3 < regex.length()
            && Character.isLetter(regex.charAt(i + 3))) {
          int close = regex.indexOf('>', i);
          groups++;
          names.put(regex.substring(i + 3, close), groups);
          plain.append('(');
          i = close;
        } else {
          if (!regex.startsWith("(?", i)) {
            groups++;
          }
          plain.append(c);
        }
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /** Adds what is escaped at a place; the last place that was read. */
  private static int escaped(String regex, int at, boolean inClass, StringBuilder plain) {
    char c = regex.charAt(at + 1);
    if (c == 'Q') {
      int end = regex.indexOf("\\E", at);
      int last = end < 0 ? regex.length() : end + 2;
      plain.append(regex, at, last);
      return last - 1;
    } else if (regex.startsWith("\\p{N}", at)) {
      plain.append(inClass ? "\\p{Nd}\\p{Nl}\\p{No}" : "[\\p{Nd}\\p{Nl}\\p{No}]");
      return at + 4;
    } else if (c == 'R' && !inClass) {
      plain.append("(?:\\r\\n|[\\n\\u000B\\f\\r\\u0085\\u2028\\u2029])");
      return at + 1;
    } else if (c == 'h') {
      String blanks = " \\t\\u00A0\\u1680\\u180e\\u2000-\\u200a\\u202f\\u205f\\u3000";
      plain.append(inClass ? blanks : "[" + blanks + "]");
      return at + 1;
    }
    plain.append('\\').append(c);
    return at + 1;
  }
}
