package be.livc.cli.page;

import be.livc.cli.Livc;
import java.util.stream.Stream;

/** A command that shows a page, and the browser it is shown in. */
final class OpenPage implements AutoCloseable {
  private final ShowingPage showing;
  private final PageBrowser browser;
  private final Stream<String> changes;

  /** Runs a command and opens the address that it shows. */
  OpenPage(Livc livc, String... words) {
    showing = new ShowingPage(livc, words);
    browser = new PageBrowser(showing.address()).enter();
    changes = browser.changes();
  }

  /** What the command has shown. */
  String shown() {
    return showing.shown();
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
    return showing.ended();
  }

  /** Closes the page. */
  @Override
  public void close() {
    browser.post("bye", "");
    changes.close();
  }
}
