package be.livc.page.compiler;

import be.livc.page.browser.PackedPatterns;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The files of the class path that the compiled engine takes along, as a table in JavaScript. */
final class EngineResources {
  private EngineResources() {}

  /** Text as it is, which a browser's packing makes smallest; pictures in base 64. */
  static String table() throws IOException {
    StringBuilder table = new StringBuilder("{");
    for (String name : EnginePlugin.lines("resources.txt")) {
      try (InputStream stream = EngineResources.class.getClassLoader().getResourceAsStream(name)) {
        if (stream == null) {
          throw new IOException("resources.txt names what is not there: " + name);
        }
        byte[] bytes = stream.readAllBytes();
        table.append(table.length() == 1 ? "" : ",\n");
        quote(name, table);
        table.append(':');
        quote(kept(name, bytes), table);
      }
    }
    return table.append('}').toString();
  }

  private static String kept(String name, byte[] bytes) {
    if (name.endsWith(".png")) {
      return Base64.getEncoder().encodeToString(bytes);
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    return name.endsWith(".tex") ? PackedPatterns.pack(text) : text;
  }

  private static void quote(String text, StringBuilder to) {
    to.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> to.append('\\').append(c);
        case '\n' -> to.append("\\n");
        case '\r' -> to.append("\\r");
        case '\u2028' -> to.append("\\u2028");
        case '\u2029' -> to.append("\\u2029");
        default -> to.append(c);
      }
    }
    to.append('"');
  }
}
