package be.livc.playbook.diagnostic;

import java.util.List;
import java.util.Locale;

/** Just enough JSON to write findings without a library. */
final class Json {
  private Json() {}

  static Obj object() {
    return new Obj();
  }

  static String list(List<String> items) {
    return "[" + String.join(",", items) + "]";
  }

  /** A text between quotes; whatever is not plain ASCII or a letter may stand as it is. */
  static String text(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> quoted.append('\\').append(c);
        case '\n' -> quoted.append("\\n");
        case '\r' -> quoted.append("\\r");
        case '\t' -> quoted.append("\\t");
        default -> {
          if (c < ' ' || c == '\u2028' || c == '\u2029' || isAlone(text, i)) {
            quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
          } else {
            quoted.append(c);
          }
        }
      }
    }
    return quoted.append('"').toString();
  }

  private static boolean isAlone(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }

  /** An object whose keys stand in the order in which they were put. */
  static final class Obj {
    private final StringBuilder written = new StringBuilder("{");

    Obj putRaw(String key, String json) {
      written.append(written.length() == 1 ? "" : ",").append(text(key)).append(':').append(json);
      return this;
    }

    Obj put(String key, String value) {
      return putRaw(key, text(value));
    }

    Obj put(String key, int value) {
      return putRaw(key, Integer.toString(value));
    }

    @Override
    public String toString() {
      return written + "}";
    }
  }
}
