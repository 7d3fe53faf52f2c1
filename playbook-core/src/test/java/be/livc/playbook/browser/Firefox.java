package be.livc.playbook.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import tools.jackson.databind.JsonNode;

/** A headless Firefox with a profile of its own, over WebDriver BiDi. */
public final class Firefox implements AutoCloseable {
  private static final String LISTENING = "WebDriver BiDi listening on ";

  private final Program program;
  private final Wire wire;
  private final Tab first;

  private Firefox(Program program, URI address) {
    this.program = program;
    this.wire = new Wire(HttpClient.newHttpClient(), address);
    wire.call("session.new", Map.of("capabilities", Map.of()));
    this.first = tab("default");
  }

  /** Starts one with a profile in this folder; the test is skipped where there is none. */
  public static Firefox start(Path profile) throws IOException {
    Optional<Path> program = Program.find("firefox", "firefox-esr");
    assumeTrue(program.isPresent(), "not run: there is no Firefox on the path");
    Program running =
        Program.start(
            program.get().toString(),
            "--headless",
            "--no-remote",
            "--profile",
            Files.createDirectories(profile).toString(),
            "--remote-debugging-port=0",
            "about:blank");
    return new Firefox(running, URI.create(running.says(LISTENING) + "/session"));
  }

  /** A tab on what the profile holds. */
  public Tab tab() {
    return first;
  }

  /** A tab that knows nothing of what others keep, as in a profile of its own. */
  public Tab apart() {
    return tab(wire.call("browser.createUserContext", Map.of()).get("userContext").asString());
  }

  /** One tab more, on what this one keeps. */
  public Tab beside(Tab tab) {
    return tab(tab.context());
  }

  private Tab tab(String context) {
    JsonNode made =
        wire.call("browsingContext.create", Map.of("type", "tab", "userContext", context));
    return new FirefoxTab(wire, context, made.get("context").asString());
  }

  /** Has what is downloaded saved in this folder. */
  public void saves(Path folder) {
    wire.call(
        "browser.setDownloadBehavior",
        Map.of(
            "downloadBehavior", Map.of("type", "allowed", "destinationFolder", folder.toString())));
  }

  /** The next file that is wholly saved. */
  public CompletableFuture<Path> saved() {
    hears("browsingContext.downloadEnd");
    return wire.next("browsingContext.downloadEnd")
        .thenApply(it -> Path.of(it.get("filepath").asString()));
  }

  /** Has it tell events of this name, of each tab. */
  public void hears(String event) {
    wire.call("session.subscribe", Map.of("events", List.of(event)));
  }

  /** Ends it as a crash of the machine would: it gets no time for anything. */
  public void kill() {
    program.kill();
  }

  @Override
  public void close() {
    wire.close();
    program.end();
  }
}
