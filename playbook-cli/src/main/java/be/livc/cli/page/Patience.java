package be.livc.cli.page;

import java.time.Duration;

/**
 * How long a server waits before it ends by itself.
 *
 * @param afterBye since a page said that it goes; it may only be loading anew
 * @param afterBreak since a page was last heard of, which did not say so
 * @param silence since anything was asked, though a page is open
 * @param pulse between two signs of life to a page
 */
public record Patience(Duration afterBye, Duration afterBreak, Duration silence, Duration pulse) {
  /** As people close, reload and leave pages. */
  public static final Patience USUAL =
      new Patience(
          Duration.ofSeconds(5), Duration.ofMinutes(1), Duration.ofHours(1), Duration.ofSeconds(2));
}
