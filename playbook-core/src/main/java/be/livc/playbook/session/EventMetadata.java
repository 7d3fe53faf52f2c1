package be.livc.playbook.session;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * Which event it is, when it happened and by whose hand.
 *
 * @param number from 1, without gaps
 * @param time in whole milliseconds; that of the machine, which may go back
 * @param author as the application names people; empty when it does not, or once it was erased
 */
public record EventMetadata(int number, Instant time, String author) {
  /** Cuts the time to milliseconds. */
  public EventMetadata {
    Objects.requireNonNull(author, "author");
    if (number < 1) {
      throw new IllegalArgumentException("events are numbered from 1, not " + number);
    }
    time = time.truncatedTo(ChronoUnit.MILLIS);
  }

  EventMetadata withoutAuthor() {
    return new EventMetadata(number, time, "");
  }
}
