package be.livc.playbook.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** A tab of a Chromium, with a wire of its own. */
final class ChromiumTab extends Tab {
  private final Wire wire;

  ChromiumTab(Wire wire, String context) {
    super(wire, context);
    this.wire = wire;
    call("Page.enable", Map.of());
    call("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
  }

  @Override
  public void open(String address) {
    loading(() -> call("Page.navigate", Map.of("url", address)));
  }

  @Override
  public void reload() {
    loading(() -> call("Page.reload", Map.of()));
  }

  @Override
  public void chooses(Path file) {
    call("Page.setInterceptFileChooserDialog", Map.of("enabled", true));
    next("Page.fileChooserOpened")
        .thenAcceptAsync(
            it ->
                call(
                    "DOM.setFileInputFiles",
                    Map.of(
                        "files",
                        List.of(file.toString()),
                        "backendNodeId",
                        it.get("backendNodeId").asInt())));
  }

  @Override
  public void hears(Consumer<String> listener) {
    call("Runtime.enable", Map.of());
    listen(
        "Runtime.consoleAPICalled",
        it -> listener.accept(it.path("args").path(0).path("value").asString("")));
  }

  private void loading(Runnable start) {
    CompletableFuture<JsonNode> loaded = next("Page.loadEventFired");
    start.run();
    loaded.join();
  }

  @Override
  public void media(String medium, Map<String, String> features) {
    List<Map<String, String>> each = new ArrayList<>();
    features.forEach((name, value) -> each.add(Map.of("name", name, "value", value)));
    call("Emulation.setEmulatedMedia", Map.of("media", medium, "features", each));
  }

  @Override
  public void width(int pixels) {
    call(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", pixels, "height", 0, "deviceScaleFactor", 0, "mobile", false));
  }

  @Override
  public JsonNode evaluate(String script) {
    JsonNode answer =
        call(
            "Runtime.evaluate",
            Map.of(
                "expression", script,
                "awaitPromise", true,
                "returnByValue", true,
                "userGesture", true,
                "allowUnsafeEvalBlockedByCSP", false));
    if (answer.has("exceptionDetails")) {
      throw new AssertionError(script + ": " + answer.get("exceptionDetails"));
    }
    return answer.get("result").path("value");
  }

  @Override
  public void before(String script) {
    call("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
  }

  @Override
  public void press(String key) {
    Keys.events(key).forEach(event -> call("Input.dispatchKeyEvent", event));
  }

  @Override
  public void type(String text) {
    call("Input.insertText", Map.of("text", text));
  }

  /** By an event, as a headless one has no clipboard of the system. */
  @Override
  public void paste(String text) {
    evaluate(
        "(text => { const data = new DataTransfer(); data.setData('text/plain', text);"
            + " document.activeElement.dispatchEvent(new ClipboardEvent('paste',"
            + " {clipboardData: data, bubbles: true, cancelable: true})) })("
            + quoted(text)
            + ")");
  }

  @Override
  void clickAt(double x, double y) {
    for (String type : List.of("mousePressed", "mouseReleased")) {
      call(
          "Input.dispatchMouseEvent",
          Map.of("type", type, "x", x, "y", y, "button", "left", "clickCount", 1));
    }
  }

  @Override
  public void close() {
    call("Page.close", Map.of());
    wire.close();
  }
}
