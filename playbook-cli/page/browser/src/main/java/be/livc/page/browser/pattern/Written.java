package be.livc.page.browser.pattern;

import java.util.regex.PatternSyntaxException;

/** A pattern as it is written, how far it was read, and the flags that hold there. */
final class Written {
  private final String text;
  int at;
  int flags;

  Written(String text, int flags) {
    this.text = text;
    this.flags = flags;
  }

  PatternSyntaxException wrong(String said) {
    return new PatternSyntaxException(said, text, at);
  }

  /** Whether this flag holds here. */
  boolean is(int flag) {
    return (flags & flag) != 0;
  }

  boolean more() {
    return at < text.length();
  }

  boolean here(String sign) {
    return text.startsWith(sign, at);
  }

  boolean took(String sign) {
    boolean here = here(sign);
    if (here) {
      at += sign.length();
    }
    return here;
  }

  /** The char so many behind the next one; a zero behind the end. */
  char peek(int behind) {
    return at + behind < text.length() ? text.charAt(at + behind) : 0;
  }

  int next() {
    if (!more()) {
      throw wrong("Unexpected end");
    }
    int sign = text.codePointAt(at);
    at += Character.charCount(sign);
    return sign;
  }

  /** What stands before an end that must be there, and goes past it. */
  String upTo(char end, String otherwise) {
    int close = text.indexOf(end, at);
    if (close < 0) {
      throw wrong(otherwise);
    }
    String before = text.substring(at, close);
    at = close + 1;
    return before;
  }

  /** The signs up to the end of a quotation, that of the pattern where it has none. */
  int[] quoted() {
    int end = text.indexOf("\\E", at);
    String quoted = text.substring(at, end < 0 ? text.length() : end);
    at = end < 0 ? text.length() : end + 2;
    return quoted.codePoints().toArray();
  }

  /** The digits that stand here, in that base, up to so many. */
  String digits(int base, int most) {
    int from = at;
    while (at - from < most && more() && Character.digit(text.charAt(at), base) >= 0) {
      at++;
    }
    return text.substring(from, at);
  }
}
