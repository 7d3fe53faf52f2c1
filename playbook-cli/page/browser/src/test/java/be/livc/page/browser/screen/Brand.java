package be.livc.page.browser.screen;

import be.livc.playbook.browser.Browser;
import be.livc.playbook.browser.Chromium;
import be.livc.playbook.browser.Firefox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A browser that people have. */
public enum Brand {
  CHROMIUM(Chromium::start),
  FIREFOX(Firefox::start);

  private interface Start {
    Browser in(Path profile) throws IOException;
  }

  private final Start start;
  private Browser shared;

  Brand(Start start) {
    this.start = start;
  }

  /** One that is started for a test, which ends it. */
  public Browser start(Path profile) throws IOException {
    return start.in(profile);
  }

  /** One for all tests, in which each opens tabs apart; it ends with them. */
  public synchronized Browser shared() {
    if (shared == null) {
      try {
        shared = start(Files.createTempDirectory("profile"));
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
      Runtime.getRuntime().addShutdownHook(new Thread(shared::kill));
    }
    return shared;
  }
}
