package be.livc.playbook.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** A headless Chromium with a profile of its own. */
public final class Chromium implements Browser {
  private static final String LISTENING = "DevTools listening on ";
  private static final int PATIENCE = 60;

  private final Program program;
  private final HttpClient http = HttpClient.newHttpClient();
  private final URI address;
  private final Wire wire;
  private final Tab first;

  private Chromium(Program program, URI address) {
    this.program = program;
    this.address = address;
    this.wire = new Wire(http, address);
    this.first = tab("");
  }

  /**
   * Starts one with a profile in this folder; the test is skipped where there is none, but in CI.
   */
  public static Chromium start(Path profile) throws IOException {
    Optional<Path> program = Program.find("chromium", "chromium-browser", "google-chrome");
    if (program.isEmpty()) {
      assertThat(System.getenv("CI")).as("in CI these tests need Chromium").isNull();
    }
    assumeTrue(program.isPresent(), "not run: there is no Chromium on the path");
    Program running =
        Program.start(
            program.get().toString(),
            "--headless=new",
            "--no-sandbox", // the tests may run as root, and open only what they wrote
            "--disable-gpu",
            "--no-first-run",
            "--disable-dev-shm-usage",
            "--disable-background-networking",
            "--user-data-dir=" + profile,
            "--remote-debugging-port=0",
            "about:blank");
    return new Chromium(running, URI.create(running.says(LISTENING)));
  }

  @Override
  public Tab tab() {
    return first;
  }

  @Override
  public Tab apart() {
    return tab(
        wire.call("Target.createBrowserContext", Map.of()).get("browserContextId").asString());
  }

  @Override
  public Tab beside(Tab tab) {
    return tab(tab.context());
  }

  private Tab tab(String context) {
    Map<String, Object> wanted = new TreeMap<>(Map.of("url", "about:blank"));
    if (!context.isEmpty()) {
      wanted.put("browserContextId", context);
    }
    String id = wire.call("Target.createTarget", wanted).get("targetId").asString();
    URI end = URI.create("ws://127.0.0.1:" + address.getPort() + "/devtools/page/" + id);
    return new ChromiumTab(new Wire(http, end), context);
  }

  @Override
  public void saves(Tab tab, Path folder) {
    Map<String, Object> wanted =
        new TreeMap<>(
            Map.of("behavior", "allow", "downloadPath", folder.toString(), "eventsEnabled", true));
    if (!tab.context().isEmpty()) {
      wanted.put("browserContextId", tab.context());
    }
    wire.call("Browser.setDownloadBehavior", wanted);
  }

  @Override
  public CompletableFuture<String> saved() {
    Map<String, String> names = new ConcurrentHashMap<>();
    CompletableFuture<String> saved = new CompletableFuture<>();
    wire.listen(
        "Browser.downloadWillBegin",
        it -> names.put(it.get("guid").asString(), it.get("suggestedFilename").asString()));
    wire.listen(
        "Browser.downloadProgress",
        it -> {
          String name = names.get(it.get("guid").asString());
          if (name != null && it.get("state").asString().equals("completed")) {
            saved.complete(name);
          }
        });
    return saved.orTimeout(PATIENCE, TimeUnit.SECONDS);
  }

  @Override
  public List<String> asked(Tab tab) {
    List<String> asked = new CopyOnWriteArrayList<>();
    tab.call("Network.enable", Map.of());
    tab.listen(
        "Network.requestWillBeSent", it -> asked.add(it.get("request").get("url").asString()));
    return asked;
  }

  @Override
  public void kill() {
    program.kill();
  }

  /** The script of axe-core, which looks for what keeps people out. */
  public static String axe() throws IOException {
    try (InputStream script = Chromium.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Override
  public void close() {
    wire.close();
    program.end();
  }
}
