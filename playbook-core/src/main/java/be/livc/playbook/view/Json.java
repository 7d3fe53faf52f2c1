package be.livc.playbook.view;

import be.livc.playbook.resource.Resources;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What programs are given, as JSON (RFC 8259): an object whose first field {@code livc} is the
 * version of its shape and whose second, {@code kind}, says which. Fields are only added within a
 * version. A shape is a map in the order of its fields, of texts (days and moments too), numbers,
 * truth values, lists and maps, so that any JSON library writes the same of it.
 */
public final class Json {
  /** The version of all shapes. */
  public static final int SHAPE = 1;

  private Json() {}

  /**
   * The JSON Schema (draft 2020-12) of all shapes of this version, those of the command line too.
   */
  public static String schema() {
    return Resources.text(Json.class, "output-" + SHAPE + ".schema.json");
  }

  /** An object with the shape's version and what it shows, to which fields can be added. */
  public static Map<String, @Nullable Object> shape(String kind) {
    Objects.requireNonNull(kind, "kind");
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("livc", SHAPE);
    object.put("kind", kind);
    return object;
  }

  /** An object to which fields can be added, in their order. */
  public static Map<String, @Nullable Object> object() {
    return new LinkedHashMap<>();
  }

  /**
   * Writes maps, collections, texts, numbers, booleans and null, indented by two, with {@code \n}
   * behind each line; anything else as its text.
   */
  public static String write(@Nullable Object value) {
    StringBuilder out = new StringBuilder();
    value(value, "\n", out);
    return out.append('\n').toString();
  }

  private static void value(@Nullable Object value, String indent, StringBuilder out) {
    if (value == null || value instanceof Number || value instanceof Boolean) {
      out.append(value);
    } else if (value instanceof Map<?, ?> map) {
      String separator = "";
      out.append('{');
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        out.append(separator).append(indent).append("  ");
        text(String.valueOf(entry.getKey()), out);
        out.append(": ");
        value(entry.getValue(), indent + "  ", out);
        separator = ",";
      }
      out.append(map.isEmpty() ? "" : indent).append('}');
    } else if (value instanceof Collection<?> list) {
      String separator = "";
      out.append('[');
      for (Object item : list) {
        out.append(separator).append(indent).append("  ");
        value(item, indent + "  ", out);
        separator = ",";
      }
      out.append(list.isEmpty() ? "" : indent).append(']');
    } else {
      text(value.toString(), out);
    }
  }

  private static void text(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c == '\n') {
        out.append("\\n");
      } else if (c < 0x20 || c == 0x7F || Character.isSurrogate(c) && !paired(text, i)) {
        out.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5);
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }

  private static boolean paired(String text, int i) {
    return Character.isHighSurrogate(text.charAt(i))
        ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
  }
}
