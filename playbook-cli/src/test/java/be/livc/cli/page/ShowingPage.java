package be.livc.cli.page;

import be.livc.cli.Livc;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A command that shows a page, until it ends. */
final class ShowingPage {
  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/\\S+");

  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
  private final CompletableFuture<Integer> code = new CompletableFuture<>();
  private final URI address;

  /** Runs a command until it shows an address. */
  ShowingPage(Livc livc, String... words) {
    Thread running = new Thread(() -> code.complete(livc.showing(shown, words)), "livc");
    running.setDaemon(true);
    running.start();
    Eventually.holds(() -> code.isDone() || found().find());
    if (code.isDone()) {
      throw new AssertionError("it ended with " + code.join() + ": " + shown());
    }
    Matcher matcher = found();
    matcher.find();
    address = URI.create(matcher.group());
  }

  private Matcher found() {
    return ADDRESS.matcher(shown());
  }

  /** What the command has shown. */
  String shown() {
    return shown.toString(StandardCharsets.UTF_8);
  }

  /** Where the page is. */
  URI address() {
    return address;
  }

  boolean isRunning() {
    return !code.isDone();
  }

  /** What the command ends with, once it does. */
  int ended() {
    return code.orTimeout(30, TimeUnit.SECONDS).join();
  }
}
