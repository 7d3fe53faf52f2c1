package be.livc.playbook.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** One tab of a browser: opened, asked, typed and clicked in. */
public abstract class Tab implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ALL = "'wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'";
  private static final String AXE =
      ".then(it => ({passes: it.passes.length, violations: it.violations.map(v => v.id + ': '"
          + " + v.nodes.map(n => n.html + ' ' + n.failureSummary).slice(0, 3).join(' | '))}))";

  private final Wire wire;
  private final String context;

  /** At the end of a wire, with a store of its own that has this name; empty for the profile's. */
  Tab(Wire wire, String context) {
    this.wire = wire;
    this.context = context;
  }

  /** The store of its own that it shares with others; empty for that of the profile. */
  String context() {
    return context;
  }

  /** Calls a method of the protocol that this browser speaks. */
  public JsonNode call(String method, Map<String, ?> parameters) {
    return wire.call(method, parameters);
  }

  /** Calls when an event of this name is told; on a thread of its own, so it may not wait. */
  public void listen(String event, Consumer<JsonNode> listener) {
    wire.listen(event, listener);
  }

  /** The next event of this name. */
  public CompletableFuture<JsonNode> next(String event) {
    return wire.next(event);
  }

  /** Opens a page and waits until it is there. */
  public void open(Path page) {
    open(page.toUri().toString());
  }

  /** Opens an address and waits until it is there. */
  public abstract void open(String address);

  /** Loads the page anew. */
  public abstract void reload();

  /** What a piece of JavaScript gives, once it is known. */
  public abstract JsonNode evaluate(String script);

  /** Runs a piece of JavaScript in each page that is opened from now on, before its own. */
  public abstract void before(String script);

  /** Answers the next dialog of the system that asks for a file, with this one. */
  public abstract void chooses(Path file);

  /** Calls with each line that a page writes to the console of this tab from now on. */
  public abstract void hears(Consumer<String> listener);

  /** Presses a key: a letter, or one by its name, such as {@code Tab}; {@code Shift+Tab} too. */
  public abstract void press(String key);

  /** Types where the focus is. */
  public abstract void type(String text);

  /** Pastes a text where the focus is. */
  public abstract void paste(String text);

  /** A text as it is written in JavaScript. */
  static String quoted(String text) {
    return JSON.writeValueAsString(text);
  }

  /** Clicks with the mouse at a place of the window, in CSS pixels. */
  abstract void clickAt(double x, double y);

  /** How wide the window is, in CSS pixels; 0 for as wide as it was. */
  public abstract void width(int pixels);

  /** On what it is shown ({@code print}, or empty for a screen), and what the person asked for. */
  public abstract void media(String medium, Map<String, String> features);

  /** Whether the person has asked for dark pages. */
  public void dark(boolean dark) {
    media("", Map.of("prefers-color-scheme", dark ? "dark" : "light"));
  }

  /** Waits until an expression is true in the page. */
  public void await(String condition) {
    String said =
        evaluate(
                "new Promise(done => { const end = Date.now() + 30000;"
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

  /** Clicks with the mouse in the middle of what a selector names. */
  public void click(String selector) {
    await("document.querySelector(" + JSON.writeValueAsString(selector) + ")");
    JsonNode place =
        evaluate(
            "(() => { const it = document.querySelector("
                + JSON.writeValueAsString(selector)
                + "); it.scrollIntoView({block: 'center', behavior: 'instant'});"
                + " const box = it.getBoundingClientRect();"
                + " return {x: box.x + box.width / 2, y: box.y + box.height / 2} })()");
    clickAt(place.get("x").asDouble(), place.get("y").asDouble());
  }

  /** What axe-core finds in the page as it stands, a line each. */
  public List<String> violations() throws IOException {
    return judged(ALL, 5);
  }

  /** What one rule of axe-core finds. */
  public List<String> violations(String rule) throws IOException {
    return judged("'" + rule + "'", 1);
  }

  private List<String> judged(String rules, int least) throws IOException {
    if (!evaluate("'axe' in window").asBoolean()) {
      evaluate(Chromium.axe());
    }
    JsonNode found = evaluate("axe.run({runOnly: [" + rules + "]})" + AXE);
    if (found.get("passes").asInt() + found.get("violations").size() < least) {
      throw new AssertionError("axe-core found nothing to judge");
    }
    List<String> words = new ArrayList<>();
    found.get("violations").forEach(it -> words.add(it.asString()));
    return words;
  }

  @Override
  public abstract void close();
}
