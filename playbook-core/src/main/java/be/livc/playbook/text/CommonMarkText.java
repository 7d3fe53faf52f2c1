package be.livc.playbook.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The border between what people typed and CommonMark: typed text is escaped on the way in, and
 * CommonMark is read as plain words where there is no markup, as on a screen.
 */
public final class CommonMarkText {
  private static final String ALWAYS = "\\`*_{}[]<>|~";

  /** With which what {@link #INLINE} finds begins. */
  private static final String SIGNS = "\\`[<*_";

  private static final Pattern INLINE =
      Pattern.compile(
          "\\\\(?<escaped>\\p{Punct})"
              + "|`(?<code>[^`]+)`"
              + "|\\[(?<text>[^\\[\\]\\\\]+)]\\((?<url>[^()\\s]+)\\)"
              + "|<(?<auto>(?:https?|mailto):[^<>\\s]+)>"
              + "|(?<star>\\*{1,3}(?=\\S)|(?<=\\S)\\*{1,3})"
              + "|(?<line>(?<![\\p{L}\\p{N}])_{1,2}(?=\\S)|(?<=\\S)_{1,2}(?![\\p{L}\\p{N}]))");

  private static final Pattern LINE_END = Pattern.compile("\r?\n");
  private static final Pattern STARTS_BLOCK = Pattern.compile("(?:[-+*>#]|\\d{1,9}[.)])(?: .*|)");

  private CommonMarkText() {}

  /**
   * Typed text as CommonMark that shows exactly that text: no markup, link, HTML or placeholder of
   * it comes to life, wherever in a line it is put. Line ends stay; characters that no document can
   * show are left out.
   */
  public static String escape(String typed) {
    StringBuilder safe = new StringBuilder(typed.length() + 16);
    boolean lineStart = true;
    for (int i = 0; i < typed.length(); ) {
      int c = typed.codePointAt(i);
      i += Character.charCount(c);
      if (c == '\n') {
        safe.append('\n');
        lineStart = true;
        continue;
      } else if (!isShown(c) || (lineStart && Character.isWhitespace(c))) {
        continue;
      }
      boolean blankNext = i >= typed.length() || Character.isWhitespace(typed.charAt(i));
      boolean digits = (c == '.' || c == ')') && blankNext && isAfterDigits(safe);
      boolean special =
          ALWAYS.indexOf(c) >= 0
              || (lineStart && "#+-=".indexOf(c) >= 0)
              || digits
              || (c == '&' && i < typed.length() && startsEntity(typed.charAt(i)))
              || (c == ':' && typed.startsWith("//", i));
      safe.append(special ? "\\" : "").appendCodePoint(c == '\t' ? ' ' : c);
      lineStart = false;
    }
    return safe.toString();
  }

  /** Typed text as {@link #escape} gives it, on one line. */
  public static String escapeInline(String typed) {
    return escape(typed.strip().replaceAll("\\s*[\\r\\n\\u0085\\u2028\\u2029]+\\s*", " "));
  }

  private static boolean startsEntity(char c) {
    return c == '#' || (c < 128 && Character.isLetter(c));
  }

  private static boolean isAfterDigits(StringBuilder safe) {
    int at = safe.length();
    while (at > 0 && Character.isDigit(safe.charAt(at - 1))) {
      at--;
    }
    return at < safe.length() && (at == 0 || safe.charAt(at - 1) == '\n');
  }

  /**
   * Controls, lone surrogates, private characters and marks that turn the direction of writing
   * can't be shown or lie.
   */
  private static boolean isShown(int c) {
    int type = Character.getType(c);
    boolean turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    return c == '\t'
        || (type != Character.CONTROL
            && type != Character.SURROGATE
            && type != Character.PRIVATE_USE
            && type != Character.UNASSIGNED
            && type != Character.LINE_SEPARATOR
            && type != Character.PARAGRAPH_SEPARATOR
            && !turns);
  }

  /**
   * CommonMark as plain words: marks of emphasis and code left out, the address of a link behind
   * its text; paragraphs and list items on lines of their own.
   */
  public static String plain(String markdown) {
    if (markdown.indexOf('\n') < 0) {
      return words(markdown.strip());
    }
    StringBuilder joined = new StringBuilder();
    boolean fresh = true;
    for (String line : LINE_END.split(markdown, -1)) {
      String stripped = line.strip();
      if (stripped.isEmpty()) {
        fresh = true;
      } else {
        boolean block = fresh || STARTS_BLOCK.matcher(stripped).matches();
        joined.append(joined.isEmpty() ? "" : block ? "\n" : " ").append(stripped);
        fresh = false;
      }
    }
    return words(joined.toString());
  }

  private static boolean hasSigns(String inline) {
    for (int i = 0; i < SIGNS.length(); i++) {
      if (inline.indexOf(SIGNS.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static String words(String inline) {
    if (!hasSigns(inline)) {
      return inline;
    }
    Matcher matcher = INLINE.matcher(inline);
    StringBuilder plain = new StringBuilder();
    while (matcher.find()) {
      String word = "";
      if (matcher.group("escaped") != null) {
        word = matcher.group("escaped");
      } else if (matcher.group("code") != null) {
        word = matcher.group("code");
      } else if (matcher.group("text") != null) {
        word = matcher.group("text") + " (" + matcher.group("url") + ")";
      } else if (matcher.group("auto") != null) {
        word = matcher.group("auto");
      }
      matcher.appendReplacement(plain, Matcher.quoteReplacement(word));
    }
    return matcher.appendTail(plain).toString();
  }
}
