package be.livc.playbook.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Who writes in a session, what time it is there, and where new identities come from.
 *
 * @param author as the application names people; may be empty
 * @param clock gives the time of events, and in its zone the day a session starts or a task is
 *     ticked
 * @param identities never gives the same twice; for sessions and for the entries of lists and
 *     tables, so letters and digits only
 */
public record Recorder(String author, Clock clock, Supplier<String> identities) {
  /** Checks that none is null. */
  public Recorder {
    Objects.requireNonNull(author, "author");
    Objects.requireNonNull(clock, "clock");
    Objects.requireNonNull(identities, "identities");
  }

  /** A pen with identities of 80 random bits. */
  public static Recorder of(String author, Clock clock) {
    return new Recorder(author, clock, EntryIdentities::random);
  }

  Recorder withoutAuthor() {
    return new Recorder("", clock, identities);
  }

  EventMetadata stamp(int number) {
    return new EventMetadata(number, clock.instant(), author);
  }

  /** The day it is, in the zone of the clock. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }
}
