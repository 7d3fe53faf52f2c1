package be.livc.playbook.session;

import be.livc.playbook.model.Ordered;
import be.livc.playbook.model.Value;
import be.livc.playbook.model.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a session. What it holds (a value, a text, a document) is null once it
 * was erased or lost; the event itself stays. A new kind breaks every caller of {@link #match} on
 * purpose.
 */
public sealed interface SessionEvent {
  /** Which event it is, when and by whom. */
  Stamp stamp();

  /** Its number, from 1. */
  default int number() {
    return stamp().number();
  }

  /**
   * The session began.
   *
   * @param stamp always number 1
   * @param name as the person named it, or null
   * @param playbook the id of the playbook
   * @param version of its content
   * @param digest of its text
   */
  record Started(
      Stamp stamp, @Nullable String name, String playbook, Version version, String digest)
      implements SessionEvent {}

  /** The date of the walk was set; the second event is always one. */
  record Dated(Stamp stamp, LocalDate date) implements SessionEvent {
    /** Checks that none is null. */
    public Dated {
      Objects.requireNonNull(date, "date");
    }
  }

  /** The application supplied a value for a given fact. */
  record Given(Stamp stamp, String fact, @Nullable Value value) implements SessionEvent {}

  /** A question was answered. */
  record Answered(Stamp stamp, String question, @Nullable Value value) implements SessionEvent {}

  /** A question was put off. */
  record PutOff(Stamp stamp, String question) implements SessionEvent {}

  /** What was recorded at a question was taken back: it is open again. */
  record Withdrawn(Stamp stamp, String question) implements SessionEvent {}

  /** A task was ticked, as done on a date. */
  record Ticked(Stamp stamp, String task, LocalDate date) implements SessionEvent {}

  /** A tick was taken back. */
  record Unticked(Stamp stamp, String task) implements SessionEvent {}

  /** A note was written, at a question or (empty) for the session as a whole. */
  record Noted(Stamp stamp, String question, @Nullable String text) implements SessionEvent {}

  /** A document was made; {@code key} is what asked for it. */
  record DocumentMade(Stamp stamp, String key, @Nullable MadeDocument document)
      implements SessionEvent {}

  /** The session went over to another text of its playbook. */
  record Migrated(Stamp stamp, Version version, String digest) implements SessionEvent {}

  /**
   * An earlier event was set aside; when that is itself an {@code Undone}, what it had set aside
   * counts again.
   */
  record Undone(Stamp stamp, int target) implements SessionEvent {}

  /** What is erased of an event. */
  enum Part {
    /** What it holds: a value, a text, a name, a document. */
    CONTENT,
    /** Who wrote it. */
    AUTHOR
  }

  /** A part of earlier events was removed for good. */
  record Erased(Stamp stamp, Part part, List<Integer> targets) implements SessionEvent {
    /** Keeps a copy. */
    public Erased {
      targets = Ordered.list(targets);
    }
  }

  /** The person is done with the session; anything answered later opens it again. */
  record Closed(Stamp stamp) implements SessionEvent {}

  /** What to do for each kind of event; exhaustive, as Java 17 has no switch over types. */
  default <R> R match(
      Function<Started, R> started,
      Function<Dated, R> dated,
      Function<Given, R> given,
      Function<Answered, R> answered,
      Function<PutOff, R> putOff,
      Function<Withdrawn, R> withdrawn,
      Function<Ticked, R> ticked,
      Function<Unticked, R> unticked,
      Function<Noted, R> noted,
      Function<DocumentMade, R> documentMade,
      Function<Migrated, R> migrated,
      Function<Undone, R> undone,
      Function<Erased, R> erased,
      Function<Closed, R> closed) {
    if (this instanceof Started it) {
      return started.apply(it);
    } else if (this instanceof Dated it) {
      return dated.apply(it);
    } else if (this instanceof Given it) {
      return given.apply(it);
    } else if (this instanceof Answered it) {
      return answered.apply(it);
    } else if (this instanceof PutOff it) {
      return putOff.apply(it);
    } else if (this instanceof Withdrawn it) {
      return withdrawn.apply(it);
    } else if (this instanceof Ticked it) {
      return ticked.apply(it);
    } else if (this instanceof Unticked it) {
      return unticked.apply(it);
    } else if (this instanceof Noted it) {
      return noted.apply(it);
    } else if (this instanceof DocumentMade it) {
      return documentMade.apply(it);
    } else if (this instanceof Migrated it) {
      return migrated.apply(it);
    } else if (this instanceof Undone it) {
      return undone.apply(it);
    } else if (this instanceof Erased it) {
      return erased.apply(it);
    }
    return closed.apply((Closed) this);
  }
}
