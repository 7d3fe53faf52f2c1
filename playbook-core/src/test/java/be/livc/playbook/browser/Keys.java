package be.livc.playbook.browser;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Keys as the DevTools protocol wants them. */
final class Keys {
  private static final int SHIFT = 8;

  private static final Map<String, Integer> CODES =
      Map.of(
          "Tab",
          9,
          "Enter",
          13,
          "Escape",
          27,
          "Space",
          32,
          "End",
          35,
          "Home",
          36,
          "ArrowLeft",
          37,
          "ArrowUp",
          38,
          "ArrowRight",
          39,
          "ArrowDown",
          40);
  private static final Map<String, String> TEXTS = Map.of("Enter", "\r", "Space", " ");

  private Keys() {}

  static List<Map<String, Object>> events(String key) {
    boolean shifted = key.startsWith("Shift+");
    String name = shifted ? key.substring("Shift+".length()) : key;
    String text = TEXTS.getOrDefault(name, CODES.containsKey(name) ? "" : name);
    Map<String, Object> event = new TreeMap<>();
    event.put("key", name.equals("Space") ? " " : name);
    event.put("code", name);
    event.put("windowsVirtualKeyCode", CODES.getOrDefault(name, (int) name.charAt(0)));
    event.put("modifiers", shifted ? SHIFT : 0);
    Map<String, Object> down = new TreeMap<>(event);
    down.put("type", text.isEmpty() ? "rawKeyDown" : "keyDown");
    if (!text.isEmpty()) {
      down.put("text", text);
    }
    event.put("type", "keyUp");
    return List.of(down, event);
  }
}
