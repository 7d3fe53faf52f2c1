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
public final class Firefox implements Browser {
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

  @Override
  public Tab tab() {
    return first;
  }

  @Override
  public Tab apart() {
    return tab(wire.call("browser.createUserContext", Map.of()).get("userContext").asString());
  }

  @Override
  public Tab beside(Tab tab) {
    return tab(tab.context());
  }

  private Tab tab(String context) {
    JsonNode made =
        wire.call("browsingContext.create", Map.of("type", "tab", "userContext", context));
    return new FirefoxTab(wire, context, made.get("context").asString());
  }

  @Override
  public void saves(Tab tab, Path folder) {
    wire.call(
        "browser.setDownloadBehavior",
        Map.of(
            "downloadBehavior", Map.of("type", "allowed", "destinationFolder", folder.toString())));
  }

  @Override
  public CompletableFuture<String> saved() {
    wire.call("session.subscribe", Map.of("events", List.of("browsingContext.downloadEnd")));
    return wire.next("browsingContext.downloadEnd")
        .thenApply(it -> Path.of(it.get("filepath").asString()).getFileName().toString());
  }

  @Override
  public List<String> asked(Tab tab) {
    return ((FirefoxTab) tab).asked();
  }

  @Override
  public void kill() {
    program.kill();
  }

  @Override
  public void close() {
    wire.close();
    program.end();
  }
}
