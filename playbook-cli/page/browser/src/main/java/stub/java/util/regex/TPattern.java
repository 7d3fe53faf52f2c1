package stub.java.util.regex;

import be.livc.page.browser.pattern.ReadPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** As the JDK's, with the patterns of {@code be.livc.page.browser.pattern}. */
public final class TPattern {
  public static final int UNIX_LINES = 1;
  public static final int CASE_INSENSITIVE = 2;
  public static final int COMMENTS = 4;
  public static final int MULTILINE = 8;
  public static final int LITERAL = 16;
  public static final int DOTALL = 32;
  public static final int UNICODE_CASE = 64;
  public static final int CANON_EQ = 128;
  public static final int UNICODE_CHARACTER_CLASS = 256;

  private final String written;
  private final int flags;
  private final ReadPattern read;

  private TPattern(String written, int flags) {
    this.written = written;
    this.flags = flags;
    this.read = ReadPattern.of(written, flags);
  }

  public static TPattern compile(String written) {
    return new TPattern(written, 0);
  }

  public static TPattern compile(String written, int flags) {
    return new TPattern(written, flags);
  }

  public static boolean matches(String written, CharSequence text) {
    return compile(written).matcher(text).matches();
  }

  public static String quote(String text) {
    return text.contains("\\E")
        ? "\\Q" + text.replace("\\E", "\\E\\\\E\\Q") + "\\E"
        : "\\Q" + text + "\\E";
  }

  ReadPattern read() {
    return read;
  }

  public TMatcher matcher(CharSequence text) {
    return new TMatcher(this, text);
  }

  public String pattern() {
    return written;
  }

  public int flags() {
    return flags;
  }

  public Predicate<String> asPredicate() {
    return text -> matcher(text).find();
  }

  public Predicate<String> asMatchPredicate() {
    return text -> matcher(text).matches();
  }

  public Stream<String> splitAsStream(CharSequence text) {
    return Stream.of(split(text));
  }

  public String[] split(CharSequence text) {
    return split(text, 0);
  }

  public String[] split(CharSequence text, int limit) {
    List<String> parts = new ArrayList<>();
    TMatcher matcher = matcher(text);
    int from = 0;
    while ((limit <= 0 || parts.size() < limit - 1) && matcher.find()) {
      if (matcher.end() > 0) { // nothing stands before a match of nothing at the beginning
        parts.add(text.subSequence(from, matcher.start()).toString());
        from = matcher.end();
      }
    }
    if (from == 0 && parts.isEmpty()) {
      return new String[] {text.toString()};
    }
    parts.add(text.subSequence(from, text.length()).toString());
    int size = parts.size();
    while (limit == 0 && size > 0 && parts.get(size - 1).isEmpty()) {
      size--;
    }
    return parts.subList(0, size).toArray(new String[0]);
  }

  @Override
  public String toString() {
    return written;
  }
}
