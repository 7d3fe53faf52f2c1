package be.livc.playbook.internal.json;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes a tree of maps, lists, texts, whole numbers and truth values as JSON. */
public final class JsonTree {
  private static final JsonFactory FACTORY = JsonFactory.builder().build();
  private static final DefaultPrettyPrinter PRINTER = new DefaultPrettyPrinter();

  private JsonTree() {}

  /** The tree as indented JSON, in its own order, with a line end behind it. */
  public static String write(Map<String, Object> tree) {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    StringWriter text = new StringWriter();
    ObjectWriteContext context =
        new ObjectWriteContext.Base() {
          @Override
          public boolean hasPrettyPrinter() {
            return true;
          }

          @Override
          public DefaultPrettyPrinter getPrettyPrinter() {
            return PRINTER
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter)
                .createInstance();
          }
        };
    try (JsonGenerator json = FACTORY.createGenerator(context, text)) {
      write(tree, json);
    }
    return text + "\n";
  }

  private static void write(Object value, JsonGenerator json) {
    if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      map.forEach(
          (key, inner) -> {
            json.writeName(key.toString());
            write(inner, json);
          });
      json.writeEndObject();
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      list.forEach(inner -> write(inner, json));
      json.writeEndArray();
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof Long number) {
      json.writeNumber(number);
    } else {
      json.writeString(value.toString());
    }
  }
}
