package be.livc.playbook.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A headless Chromium with a profile of its own. */
public final class Chromium implements AutoCloseable {
  private static final String LISTENING = "DevTools listening on ";
  private static final int PATIENCE = 60;

  private final Process process;
  private final HttpClient http = HttpClient.newHttpClient();
  private final URI address;
  private final Tab first;

  private Chromium(Process process, URI address) throws IOException, InterruptedException {
    this.process = process;
    this.address = address;
    this.first = tab("GET", "/json/list");
  }

  /** The program, where there is one. */
  public static Optional<Path> program() {
    return Stream.of("chromium", "chromium-browser", "google-chrome")
        .flatMap(
            name ->
                Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                    .map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * Starts one with a profile in this folder; the test is skipped where there is none, but in CI.
   */
  public static Chromium start(Path profile) throws IOException, InterruptedException {
    Optional<Path> program = program();
    if (program.isEmpty()) {
      assertThat(System.getenv("CI")).as("in CI these tests need Chromium").isNull();
    }
    assumeTrue(program.isPresent(), "not run: there is no Chromium on the path");
    Process process =
        new ProcessBuilder(
                program.get().toString(),
                "--headless=new",
                "--no-sandbox", // the tests may run as root, and open only what they wrote
                "--disable-gpu",
                "--no-first-run",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--user-data-dir=" + profile,
                "--remote-debugging-port=0",
                "about:blank")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    return new Chromium(process, URI.create(listening(process)));
  }

  private static String listening(Process process) throws IOException {
    BufferedReader said =
        new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
    StringBuilder before = new StringBuilder();
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      if (line.startsWith(LISTENING)) {
        Thread rest = new Thread(() -> said.lines().forEach(ignored -> {}), "said by Chromium");
        rest.setDaemon(true); // it would stop once nobody read any more
        rest.start();
        return line.substring(LISTENING.length());
      }
      before.append(line).append('\n');
    }
    throw new IllegalStateException("Chromium did not start:\n" + before);
  }

  /** The tab that it started with. */
  public Tab tab() {
    return first;
  }

  /** One tab more. */
  public Tab another() throws IOException, InterruptedException {
    return tab("PUT", "/json/new?about:blank");
  }

  private Tab tab(String method, String path) throws IOException, InterruptedException {
    URI list = URI.create("http://127.0.0.1:" + address.getPort() + path);
    HttpRequest request =
        HttpRequest.newBuilder(list).method(method, HttpRequest.BodyPublishers.noBody()).build();
    String pages = http.send(request, HttpResponse.BodyHandlers.ofString()).body();
    JsonNode told = new ObjectMapper().readTree(pages);
    for (JsonNode page : told.isArray() ? told : java.util.List.of(told)) {
      if (page.get("type").asString().equals("page")) {
        return new Tab(http, URI.create(page.get("webSocketDebuggerUrl").asString()));
      }
    }
    throw new IllegalStateException("Chromium has no page: " + pages);
  }

  /** Ends it as a crash of the machine would: it gets no time for anything. */
  public void kill() {
    process.destroyForcibly();
    process.onExit().orTimeout(PATIENCE, TimeUnit.SECONDS).join();
  }

  /** The script of axe-core, which looks for what keeps people out. */
  public static String axe() throws IOException {
    try (InputStream script = Chromium.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Override
  public void close() {
    first.close();
    process.destroy();
    process.onExit().orTimeout(PATIENCE, TimeUnit.SECONDS).join();
  }
}
