package be.livc.cli.page;

import be.livc.cli.Livc;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A command that shows a page, and the browser it is shown in. */
final class OpenPage implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/\\S+");

  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
  private final CompletableFuture<Integer> code = new CompletableFuture<>();
  private final PageBrowser browser;
  private final Stream<String> changes;

  /** Runs a command and opens the address that it shows. */
  OpenPage(Livc livc, String... words) {
    Thread running = new Thread(() -> code.complete(livc.showing(shown, words)), "livc");
    running.setDaemon(true);
    running.start();
    Eventually.holds(() -> code.isDone() || address().find());
    if (code.isDone()) {
      throw new AssertionError("it ended with " + code.join() + ": " + shown());
    }
    Matcher address = address();
    address.find();
    browser = new PageBrowser(URI.create(address.group())).enter();
    changes = browser.changes();
  }

  private Matcher address() {
    return ADDRESS.matcher(shown());
  }

  /** What the command has shown. */
  String shown() {
    return shown.toString(StandardCharsets.UTF_8);
  }

  PageBrowser browser() {
    return browser;
  }

  /** What it is told, line by line. */
  Stream<String> changes() {
    return changes;
  }

  /** Closes the page, and gives what the command ends with, which takes it some seconds. */
  int leave() {
    close();
    return code.orTimeout(30, TimeUnit.SECONDS).join();
  }

  /** Closes the page. */
  @Override
  public void close() {
    browser.post("bye", "");
    changes.close();
  }
}
