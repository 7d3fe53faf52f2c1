package be.livc.playbook.browser;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** One tab of a Chromium: opened, asked, typed and clicked in. */
public final class Tab implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int PATIENCE = 60;
  private static final String AXE =
      "axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']})"
          + ".then(it => ({passes: it.passes.length, violations: it.violations.map(v => v.id + ': '"
          + " + v.nodes.map(n => n.html + ' ' + n.failureSummary).slice(0, 3).join(' | '))}))";

  private final WebSocket socket;
  private final AtomicInteger last = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
  private final Map<String, List<Consumer<JsonNode>>> listeners = new ConcurrentHashMap<>();

  Tab(HttpClient http, URI page) {
    this.socket = http.newWebSocketBuilder().buildAsync(page, new Ear()).join();
    call("Page.enable", Map.of());
    call("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
  }

  /** Calls a method of the protocol. */
  public JsonNode call(String method, Map<String, ?> parameters) {
    int id = last.incrementAndGet();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    waiting.put(id, answer);
    String message =
        JSON.writeValueAsString(Map.of("id", id, "method", method, "params", parameters));
    socket.sendText(message, true).join();
    JsonNode whole = answer.orTimeout(PATIENCE, TimeUnit.SECONDS).join();
    if (whole.has("error")) {
      throw new AssertionError(method + ": " + whole.get("error"));
    }
    return whole.get("result");
  }

  /** Calls when an event of this name is told; on a thread of its own, so it may not wait. */
  public void listen(String event, Consumer<JsonNode> listener) {
    listeners.computeIfAbsent(event, it -> new CopyOnWriteArrayList<>()).add(listener);
  }

  /** The next event of this name. */
  public CompletableFuture<JsonNode> next(String event) {
    CompletableFuture<JsonNode> heard = new CompletableFuture<>();
    listen(event, heard::complete);
    return heard.orTimeout(PATIENCE, TimeUnit.SECONDS);
  }

  /** Opens a page and waits until it is there. */
  public void open(Path page) {
    open(page.toUri().toString());
  }

  /** Opens an address and waits until it is there. */
  public void open(String address) {
    loading(() -> call("Page.navigate", Map.of("url", address)));
  }

  /** Loads the page anew. */
  public void reload() {
    loading(() -> call("Page.reload", Map.of()));
  }

  private void loading(Runnable start) {
    CompletableFuture<JsonNode> loaded = next("Page.loadEventFired");
    start.run();
    loaded.join();
  }

  /** Whether the person has asked for dark pages. */
  public void dark(boolean dark) {
    media("", Map.of("prefers-color-scheme", dark ? "dark" : "light"));
  }

  /** On what it is shown ({@code print}, or empty for a screen), and what the person asked for. */
  public void media(String medium, Map<String, String> features) {
    List<Map<String, String>> each = new ArrayList<>();
    features.forEach((name, value) -> each.add(Map.of("name", name, "value", value)));
    call("Emulation.setEmulatedMedia", Map.of("media", medium, "features", each));
  }

  /** How wide the window is, in CSS pixels; 0 for as wide as it was. */
  public void width(int pixels) {
    call(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", pixels, "height", 0, "deviceScaleFactor", 0, "mobile", false));
  }

  /** What a piece of JavaScript gives, once it is known. */
  public JsonNode evaluate(String script) {
    JsonNode answer =
        call(
            "Runtime.evaluate",
            Map.of(
                "expression", script,
                "awaitPromise", true,
                "returnByValue", true,
                "userGesture", true));
    if (answer.has("exceptionDetails")) {
      throw new AssertionError(script + ": " + answer.get("exceptionDetails"));
    }
    return answer.get("result").path("value");
  }

  /** Waits until an expression is true in the page. */
  public void await(String condition) {
    String said =
        evaluate(
                "new Promise(done => { const end = Date.now() + 20000;"
                    + " const look = () => { let is = false; try { is = Boolean("
                    + condition
                    + ") } catch (not) { is = false }"
                    + " if (is) done(''); else if (Date.now() > end) done(document.body.innerText);"
                    + " else setTimeout(look, 5) }; look() })")
            .asString();
    if (!said.isEmpty()) {
      throw new AssertionError("in vain waited for " + condition + " in:\n" + said);
    }
  }

  /** Presses a key: a letter, or one by its name, such as {@code Tab}; {@code Shift+Tab} too. */
  public void press(String key) {
    Keys.events(key).forEach(event -> call("Input.dispatchKeyEvent", event));
  }

  /** Types where the focus is. */
  public void type(String text) {
    call("Input.insertText", Map.of("text", text));
  }

  /** Clicks with the mouse in the middle of what a selector names. */
  public void click(String selector) {
    JsonNode place =
        evaluate(
            "(() => { const it = document.querySelector("
                + JSON.writeValueAsString(selector)
                + "); it.scrollIntoView({block: 'center', behavior: 'instant'});"
                + " const box = it.getBoundingClientRect();"
                + " return {x: box.x + box.width / 2, y: box.y + box.height / 2} })()");
    for (String type : List.of("mousePressed", "mouseReleased")) {
      call(
          "Input.dispatchMouseEvent",
          Map.of(
              "type",
              type,
              "x",
              place.get("x").asDouble(),
              "y",
              place.get("y").asDouble(),
              "button",
              "left",
              "clickCount",
              1));
    }
  }

  /** What axe-core finds in the page as it stands, a line each. */
  public List<String> violations() throws java.io.IOException {
    if (!evaluate("'axe' in window").asBoolean()) {
      evaluate(Chromium.axe());
    }
    JsonNode found = evaluate(AXE);
    if (found.get("passes").asInt() < 5) {
      throw new AssertionError("axe-core found nothing to judge");
    }
    List<String> words = new ArrayList<>();
    found.get("violations").forEach(it -> words.add(it.asString()));
    return words;
  }

  @Override
  public void close() {
    socket.abort();
  }

  private final class Ear implements WebSocket.Listener {
    private final StringBuilder heard = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean end) {
      heard.append(text);
      if (end) {
        JsonNode message = JSON.readTree(heard.toString());
        heard.setLength(0);
        if (message.has("id")) {
          waiting.remove(message.get("id").asInt()).complete(message);
        } else {
          listeners
              .getOrDefault(message.path("method").asString(""), List.of())
              .forEach(listener -> listener.accept(message.get("params")));
        }
      }
      from.request(1);
      return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
      gone(new IllegalStateException("the tab was closed: " + reason));
      return null;
    }

    @Override
    public void onError(WebSocket from, Throwable failure) {
      gone(failure);
    }

    private void gone(Throwable failure) {
      waiting.values().forEach(answer -> answer.completeExceptionally(failure));
    }
  }
}
