package be.livc.page.browser.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Someone who hears the page: presses a key, and is told what the accessibility tree then has to
 * say, as a screen reader tells it.
 */
final class Listener {
  private static final Set<String> GROUPS =
      Set.of("group", "navigation", "complementary", "main", "table", "row", "dialog", "form");
  private static final List<String> STATES =
      List.of("checked", "pressed", "expanded", "invalid", "required", "disabled");

  /** What live regions say is written down as it comes, and so is a new title of the page. */
  private static final String EAR =
      """
      window.heard = [];
      const hear = part => {
        const text = part.innerText.trim().replace(/\\s+/g, ' ');
        if (text && !part.hidden) heard.push(part.getAttribute('role') + ': ' + text);
      };
      new MutationObserver(changes => {
        const parts = new Set();
        for (const change of changes) {
          const at = change.target.nodeType === 1 ? change.target : change.target.parentElement;
          const part = at?.closest('[role=status], [role=alert]');
          if (part) parts.add(part);
          if (at?.closest('title')) heard.push('title: ' + document.title);
        }
        parts.forEach(hear);
      }).observe(document, {subtree: true, childList: true, characterData: true,
        attributes: true, attributeFilter: ['hidden']});
      """;

  private final Person person;
  private final StringBuilder record = new StringBuilder();
  private List<String> inside = List.of();

  Listener(Person person) {
    this.person = person;
    person.tab.call("Accessibility.enable", Map.of());
    person.tab.evaluate(EAR);
  }

  /** Presses keys that stay on the screen, one after the other. */
  void press(String... keys) {
    for (String key : keys) {
      person.tab.press(key);
      tell(key);
    }
  }

  /** Presses a key that leads to another screen. */
  void go(String key) {
    person.step(() -> person.tab.press(key));
    tell(key);
  }

  /** Presses a key, and waits for what it brings. */
  void press(String key, String condition) {
    person.tab.press(key);
    person.tab.await(condition);
    tell(key);
  }

  /** Types where the focus is. */
  void type(String text) {
    person.tab.type(text);
    record.append("\"").append(text).append("\"\n");
  }

  /** Presses the tabulator until the focus is on what a selector names, and tells each stop. */
  void tabTo(String selector) {
    do {
      press("Tab");
    } while (!person.isOn(selector));
  }

  /** The same the other way. */
  void backTo(String selector) {
    do {
      press("Shift+Tab");
    } while (!person.isOn(selector));
  }

  private void tell(String key) {
    record.append('[').append(key).append("]\n");
    person.tab.evaluate("new Promise(done => setTimeout(done))");
    person.tab.evaluate("heard.splice(0)").forEach(it -> line(it.asString()));
    List<JsonNode> above = focused();
    List<String> around = new ArrayList<>();
    for (JsonNode node : above.subList(1, above.size())) {
      if (GROUPS.contains(role(node)) && !text(node, "name").isEmpty()) {
        around.add(0, role(node) + " " + text(node, "name") + described(node));
      }
    }
    around.stream().filter(it -> !inside.contains(it)).forEach(it -> line("in " + it));
    inside = around;
    line(said(above.get(0)));
  }

  private void line(String text) {
    record.append("  ").append(text).append('\n');
  }

  /** The node that has the focus, then those around it, outward. */
  private List<JsonNode> focused() {
    JsonNode element =
        person
            .tab
            .call("Runtime.evaluate", Map.of("expression", "document.activeElement"))
            .get("result");
    String id = element.get("objectId").asString();
    JsonNode nodes =
        person.tab.call("Accessibility.getAXNodeAndAncestors", Map.of("objectId", id)).get("nodes");
    List<JsonNode> above = new ArrayList<>();
    nodes.forEach(above::add);
    return above;
  }

  private static String said(JsonNode node) {
    StringBuilder said = new StringBuilder(role(node)).append(' ').append(text(node, "name"));
    String value = text(node, "value");
    if (!value.isEmpty()) {
      said.append(", value ").append(value);
    }
    for (JsonNode property : node.path("properties")) {
      String name = property.get("name").asString();
      String state = property.path("value").path("value").asString("");
      if (STATES.contains(name)
          && !(state.equals("false") && !name.matches("checked|pressed|expanded"))) {
        said.append(", ").append(name).append(' ').append(state);
      }
    }
    return said.append(described(node)).toString();
  }

  private static String described(JsonNode node) {
    String description = text(node, "description");
    return description.isEmpty() ? "" : ". " + description;
  }

  private static String role(JsonNode node) {
    return node.path("role").path("value").asString("");
  }

  private static String text(JsonNode node, String member) {
    return node.path(member).path("value").asString("").replaceAll("\\s+", " ").trim();
  }

  /** All that was pressed and heard. */
  String record() {
    return record.toString();
  }
}
