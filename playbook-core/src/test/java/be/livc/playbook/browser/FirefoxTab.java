package be.livc.playbook.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A tab of a Firefox; all of them speak over one wire. */
final class FirefoxTab extends Tab {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String SHIFT = "\uE008";
  private static final String CONTROL = "\uE009";

  /** Keys as WebDriver names them. */
  private static final Map<String, String> KEYS =
      Map.of(
          "Tab",
          "\uE004",
          "Enter",
          "\uE006",
          "Escape",
          "\uE00C",
          "Space",
          " ",
          "End",
          "\uE010",
          "Home",
          "\uE011",
          "ArrowLeft",
          "\uE012",
          "ArrowUp",
          "\uE013",
          "ArrowRight",
          "\uE014",
          "ArrowDown",
          "\uE015");

  private final String id;

  FirefoxTab(Wire wire, String context, String id) {
    super(wire, context);
    this.id = id;
  }

  @Override
  public void open(String address) {
    call("browsingContext.navigate", Map.of("context", id, "url", address, "wait", "complete"));
  }

  @Override
  public void reload() {
    call("browsingContext.reload", Map.of("context", id, "wait", "complete"));
  }

  @Override
  public void width(int pixels) {
    Map<String, Object> wanted = new TreeMap<>(Map.of("context", id));
    wanted.put("viewport", pixels == 0 ? null : Map.of("width", pixels, "height", 800));
    call("browsingContext.setViewport", wanted);
  }

  @Override
  public void media(String medium, Map<String, String> features) {
    throw new UnsupportedOperationException("WebDriver BiDi has no command for it");
  }

  @Override
  public JsonNode evaluate(String script) {
    JsonNode answer =
        call(
            "script.evaluate",
            Map.of(
                "expression",
                script,
                "target",
                Map.of("context", id),
                "awaitPromise",
                true,
                "userActivation",
                true,
                "serializationOptions",
                Map.of("maxDomDepth", 0)));
    if (answer.get("type").asString().equals("exception")) {
      throw new AssertionError(script + ": " + answer.get("exceptionDetails").get("text"));
    }
    return json(answer.get("result"));
  }

  /** A value as WebDriver describes it, as the JSON that it would be. */
  private static JsonNode json(JsonNode told) {
    JsonNode value = told.path("value");
    return switch (told.get("type").asString()) {
      case "string", "boolean" -> value;
      case "number" -> value.isString() ? NODES.nullNode() : value;
      case "array" -> {
        ArrayNode array = NODES.arrayNode();
        value.forEach(item -> array.add(json(item)));
        yield array;
      }
      case "object" -> {
        ObjectNode object = NODES.objectNode();
        value.forEach(entry -> object.set(entry.get(0).asString(), json(entry.get(1))));
        yield object;
      }
      default -> NODES.missingNode();
    };
  }

  @Override
  public void before(String script) {
    call(
        "script.addPreloadScript",
        Map.of("functionDeclaration", "() => { " + script + " }", "contexts", List.of(id)));
  }

  @Override
  public void chooses(Path file) {
    call("session.subscribe", Map.of("events", List.of("input.fileDialogOpened")));
    next("input.fileDialogOpened")
        .thenAcceptAsync(
            it ->
                call(
                    "input.setFiles",
                    Map.of(
                        "context",
                        id,
                        "element",
                        Map.of("sharedId", it.get("element").get("sharedId").asString()),
                        "files",
                        List.of(file.toString()))));
  }

  @Override
  public void hears(Consumer<String> listener) {
    call("session.subscribe", Map.of("events", List.of("log.entryAdded")));
    listen(
        "log.entryAdded",
        it -> ifOurs(it.path("source"), () -> listener.accept(it.path("text").asString(""))));
  }

  private void ifOurs(JsonNode source, Runnable act) {
    if (source.path("context").asString("").equals(id)) {
      act.run();
    }
  }

  /** The addresses that it asks for from now on. */
  List<String> asked() {
    List<String> asked = new CopyOnWriteArrayList<>();
    call("session.subscribe", Map.of("events", List.of("network.beforeRequestSent")));
    listen(
        "network.beforeRequestSent",
        it -> ifOurs(it, () -> asked.add(it.get("request").get("url").asString())));
    return asked;
  }

  @Override
  public void press(String key) {
    boolean shifted = key.startsWith("Shift+");
    String name = shifted ? key.substring("Shift+".length()) : key;
    String value = KEYS.getOrDefault(name, name);
    List<Map<String, Object>> actions = new ArrayList<>(pressed(value));
    if (shifted) {
      actions.add(0, Map.of("type", "keyDown", "value", SHIFT));
      actions.add(Map.of("type", "keyUp", "value", SHIFT));
    }
    perform(Map.of("type", "key", "id", "keys", "actions", actions));
  }

  @Override
  public void type(String text) {
    List<Map<String, Object>> actions = new ArrayList<>();
    text.codePoints()
        .mapToObj(Character::toString)
        .map(letter -> letter.equals("\n") ? KEYS.get("Enter") : letter)
        .forEach(letter -> actions.addAll(pressed(letter)));
    perform(Map.of("type", "key", "id", "keys", "actions", actions));
  }

  @Override
  public void paste(String text) {
    evaluate("navigator.clipboard.writeText(" + quoted(text) + ")");
    List<Map<String, Object>> actions = new ArrayList<>(pressed("v"));
    actions.add(0, Map.of("type", "keyDown", "value", CONTROL));
    actions.add(Map.of("type", "keyUp", "value", CONTROL));
    perform(Map.of("type", "key", "id", "keys", "actions", actions));
  }

  private static List<Map<String, Object>> pressed(String value) {
    return List.of(
        Map.of("type", "keyDown", "value", value), Map.of("type", "keyUp", "value", value));
  }

  @Override
  void clickAt(double x, double y) {
    perform(
        Map.of(
            "type",
            "pointer",
            "id",
            "mouse",
            "actions",
            List.of(
                Map.of("type", "pointerMove", "x", Math.round(x), "y", Math.round(y)),
                Map.of("type", "pointerDown", "button", 0),
                Map.of("type", "pointerUp", "button", 0))));
  }

  private void perform(Map<String, Object> source) {
    call("input.performActions", Map.of("context", id, "actions", List.of(source)));
  }

  @Override
  public void close() {
    call("browsingContext.close", Map.of("context", id));
  }
}
