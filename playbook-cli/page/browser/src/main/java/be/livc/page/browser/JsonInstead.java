package be.livc.page.browser;

import be.livc.page.compiler.Instead;
import be.livc.playbook.session.log.ObjectCodec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Objects of JSON as a Java machine reads and writes them through a library: the few sorts of
 * values that there are take less here than that library does.
 */
public final class JsonInstead {
  private static final int DEEPEST = 64;
  private static final int LONGEST_NUMBER = 19;
  private static final int LONGEST_NAME = 50_000;
  private static final String SHORT = "\"\\/bfnrt";
  private static final String MEANT = "\"\\/\b\f\n\r\t";

  private final String text;
  private int at;
  private int depth;

  private JsonInstead(String text) {
    this.text = text;
  }

  /** As the engine's own. */
  @Instead(of = "be.livc.playbook.session.log.ObjectCodec")
  public static Optional<Map<String, Object>> read(ObjectCodec codec, String text) {
    return Optional.ofNullable(new JsonInstead(text).whole());
  }

  private @Nullable Map<String, Object> whole() {
    Map<String, Object> object = next() == '{' ? object() : null;
    return object != null && next() == 0 && at == text.length() ? object : null;
  }

  /** The sign that is next behind white space; 0 at the end. */
  private char next() {
    while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at < text.length() ? text.charAt(at) : 0;
  }

  private boolean passes(char sign) {
    boolean there = next() == sign;
    at += there ? 1 : 0;
    return there;
  }

  private @Nullable Map<String, Object> object() {
    Map<String, Object> object = new LinkedHashMap<>();
    at++;
    depth++;
    if (depth > DEEPEST) {
      return null;
    }
    boolean ends = passes('}');
    while (!ends) {
      String name = next() == '"' ? string() : null;
      Object value = name == null || !isName(name) || !passes(':') ? null : value();
      if (value == null || object.put(name, value) != null) {
        return null;
      }
      ends = passes('}');
      if (!ends && !passes(',')) {
        return null;
      }
    }
    depth--;
    return object;
  }

  /** A name has no half signs, which a text may have. */
  private static boolean isName(String name) {
    boolean whole = name.length() <= LONGEST_NAME;
    for (int i = 0; whole && i < name.length(); i++) {
      if (Character.isSurrogate(name.charAt(i))) {
        whole =
            Character.isSurrogatePair(name.charAt(i), i + 1 < name.length() ? name.charAt(++i) : 0);
      }
    }
    return whole;
  }

  private @Nullable List<Object> list() {
    List<Object> list = new ArrayList<>();
    at++;
    depth++;
    if (depth > DEEPEST) {
      return null;
    }
    boolean ends = passes(']');
    while (!ends) {
      Object value = value();
      if (value == null) {
        return null;
      }
      list.add(value);
      ends = passes(']');
      if (!ends && !passes(',')) {
        return null;
      }
    }
    depth--;
    return list;
  }

  private @Nullable Object value() {
    char first = next();
    return switch (first) {
      case '"' -> string();
      case '{' -> object();
      case '[' -> list();
      case 't' -> word("true") ? Boolean.TRUE : null;
      case 'f' -> word("false") ? Boolean.FALSE : null;
      default -> number();
    };
  }

  private boolean word(String word) {
    boolean there = text.startsWith(word, at);
    at += there ? word.length() : 0;
    return there;
  }

  private @Nullable Long number() {
    int from = at;
    at += at < text.length() && text.charAt(at) == '-' ? 1 : 0;
    int digits = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    int count = at - digits;
    if (count == 0 || count > LONGEST_NUMBER || count > 1 && text.charAt(digits) == '0') {
      return null;
    }
    try {
      return Long.valueOf(text.substring(from, at));
    } catch (NumberFormatException tooHigh) {
      return null;
    }
  }

  /** From one quote to the other; null where something stands in it that may not. */
  private @Nullable String string() {
    at++;
    int from = at;
    StringBuilder read = null;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '"' || c == '\\') {
        String part = text.substring(from, at);
        at++;
        if (c == '"') {
          return read == null ? part : read.append(part).toString();
        }
        read = read == null ? new StringBuilder() : read;
        read.append(part);
        if (!escaped(read)) {
          return null;
        }
        from = at;
      } else if (c < ' ') {
        return null;
      } else {
        at++;
      }
    }
    return null;
  }

  private boolean escaped(StringBuilder read) {
    char sign = at < text.length() ? text.charAt(at) : 0;
    int known = SHORT.indexOf(sign);
    at++;
    if (known >= 0) {
      read.append(MEANT.charAt(known));
      return true;
    }
    int unit = 0;
    for (int i = 0; i < 4; i++) {
      int digit = at + i < text.length() ? digit(text.charAt(at + i)) : -1;
      if (digit < 0) {
        return false;
      }
      unit = unit << 4 | digit;
    }
    at += 4;
    read.append((char) unit);
    return sign == 'u';
  }

  /** By its lower byte, as that library does. */
  private static int digit(char c) {
    int low = c & 0xff;
    return low < 0x80 ? Character.digit((char) low, 16) : -1;
  }

  /** As the engine's own. */
  @Instead(of = "be.livc.playbook.session.log.ObjectCodec")
  public static String write(ObjectCodec codec, Map<String, ?> object) {
    StringBuilder to = new StringBuilder();
    write(object, to);
    return to.toString();
  }

  private static void write(Object value, StringBuilder to) {
    if (value instanceof Map<?, ?> map) {
      String separator = "{";
      for (Map.Entry<?, ?> member : map.entrySet()) {
        to.append(separator);
        quote(String.valueOf(member.getKey()), to);
        to.append(':');
        write(member.getValue(), to);
        separator = ",";
      }
      to.append(map.isEmpty() ? "{}" : "}");
    } else if (value instanceof List<?> list) {
      String separator = "[";
      for (Object item : list) {
        to.append(separator);
        write(item, to);
        separator = ",";
      }
      to.append(list.isEmpty() ? "[]" : "]");
    } else if (value instanceof String string) {
      quote(string, to);
    } else {
      to.append(value);
    }
  }

  private static void quote(String string, StringBuilder to) {
    to.append('"');
    int from = 0;
    for (int i = 0; i < string.length(); i++) {
      char c = string.charAt(i);
      int known = c == '/' ? -1 : MEANT.indexOf(c);
      if (known >= 0 || c < ' ' || c > '~' + 1) {
        to.append(string, from, i).append('\\');
        from = i + 1;
        if (known >= 0) {
          to.append(SHORT.charAt(known));
        } else {
          to.append('u');
          for (int shift = 12; shift >= 0; shift -= 4) {
            to.append("0123456789ABCDEF".charAt(c >> shift & 0xf));
          }
        }
      }
    }
    to.append(string, from, string.length()).append('"');
  }
}
