package be.livc.cli.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jline.keymap.KeyMap;
import org.jline.reader.Binding;
import org.jline.reader.LineReader;
import org.jline.reader.Reference;
import org.jline.reader.Widget;

/**
 * What keys do that type nothing. Esc is a key of its own here, so that it never takes away the one
 * behind it; a key that means nothing to us does nothing.
 */
final class Keys {
  private static final String ESCAPE = "\033";
  private static final List<String> PREFIXES = List.of("\033[", "\033O");

  /** How long to wait for the rest of what one key sends. */
  private static final long REST_MILLIS = 60;

  private Keys() {}

  /**
   * Binds them.
   *
   * @param arrows what the keys do whose codes end so
   */
  static void bind(
      LineReader reader, KeyMap<Binding> keys, Map<String, Widget> arrows, Widget escape) {
    Set<String> bound =
        keys.getBoundKeys().keySet().stream()
            .filter(key -> key.startsWith(ESCAPE))
            .collect(Collectors.toSet());
    for (String key : bound) {
      if (PREFIXES.stream().noneMatch(key::startsWith)) {
        keys.unbind(key); // such as a whole word back at Esc and b
      }
    }
    reader.getWidgets().put("livc-nothing", () -> true);
    for (String key : silent()) {
      if (!bound.contains(key)) {
        keys.bind(new Reference("livc-nothing"), key);
      }
    }
    arrows.forEach(
        (end, widget) -> {
          String name = "livc-" + end;
          reader.getWidgets().put(name, widget);
          PREFIXES.forEach(prefix -> keys.bind(new Reference(name), prefix + end));
        });
    reader.getWidgets().put("livc-escape", escape);
    keys.bind(new Reference("livc-escape"), ESCAPE);
    keys.setAmbiguousTimeout(REST_MILLIS);
  }

  /** What terminals send for keys without a letter, with Shift, Alt and Ctrl too. */
  private static List<String> silent() {
    List<String> keys = new ArrayList<>();
    for (char end = '@'; end <= '~'; end++) {
      String last = Character.toString(end);
      if (last.equals("[") || last.equals("O")) {
        continue;
      }
      PREFIXES.forEach(prefix -> keys.add(prefix + last));
      for (int held = 2; held <= 8; held++) {
        keys.add("\033[1;" + held + last);
      }
    }
    for (int number = 1; number <= 34; number++) {
      keys.add("\033[" + number + "~");
      for (int held = 2; held <= 8; held++) {
        keys.add("\033[" + number + ";" + held + "~");
      }
    }
    return keys;
  }
}
