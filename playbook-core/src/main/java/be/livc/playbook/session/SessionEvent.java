package be.livc.playbook.session;

import be.livc.playbook.model.FormerIds;
import be.livc.playbook.model.Ordered;
import be.livc.playbook.model.Value;
import be.livc.playbook.model.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a session. What it holds (a value, a text, a document) is null once it
 * was erased or lost; the event itself stays. A new kind breaks every {@link Visitor} on purpose.
 */
public sealed interface SessionEvent {
  /** Which event it is, when and by whom. */
  EventMetadata stamp();

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
      EventMetadata stamp, @Nullable String name, String playbook, Version version, String digest)
      implements SessionEvent {
    /** Checks that nothing is missing. */
    public Started {
      Objects.requireNonNull(stamp, "stamp");
      Objects.requireNonNull(playbook, "playbook");
      Objects.requireNonNull(version, "version");
      Objects.requireNonNull(digest, "digest");
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.started(this);
    }
  }

  /** The session got another name, which may be empty. */
  record Renamed(EventMetadata stamp, @Nullable String name) implements SessionEvent {
    /** Checks that nothing is missing. */
    public Renamed {
      Objects.requireNonNull(stamp, "stamp");
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.renamed(this);
    }
  }

  /** The date of the walk was set; the second event is always one. */
  record Dated(EventMetadata stamp, LocalDate date) implements SessionEvent {
    /** Checks that none is null. */
    public Dated {
      Objects.requireNonNull(stamp, "stamp");
      Objects.requireNonNull(date, "date");
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.dated(this);
    }
  }

  /** The application supplied a value for a given fact. */
  record Given(EventMetadata stamp, String fact, @Nullable Value value) implements SessionEvent {
    /** Checks that nothing is missing. */
    public Given {
      Objects.requireNonNull(stamp, "stamp");
      Objects.requireNonNull(fact, "fact");
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.given(this);
    }
  }

  /** A question was answered. */
  record Answered(EventMetadata stamp, String question, @Nullable Value value)
      implements SessionEvent {
    /** Checks that nothing is missing. */
    public Answered {
      Objects.requireNonNull(stamp, "stamp");
      Objects.requireNonNull(question, "question");
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.answered(this);
    }
  }

  /**
   * Finished parts of an answer that is not closed: entries of a list, rows of a table, lines of a
   * text, all that there are now ({@link Value#NOTHING} for none). Counts for nothing until the
   * question is answered, and is gone then.
   */
  record Drafted(EventMetadata stamp, String question, @Nullable Value value)
      implements SessionEvent {
    /** Checks that nothing is missing. */
    public Drafted {
      Objects.requireNonNull(stamp, "stamp");
      Objects.requireNonNull(question, "question");
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.drafted(this);
    }
  }

  /**
   * What was answered to a question in another session is held ready here. Counts for nothing until
   * the person confirms it, which is an {@link Answered} of its own.
   */
  record Suggested(EventMetadata stamp, String question, @Nullable Suggestion suggestion)
      implements SessionEvent {
    /** Checks that nothing is missing. */
    public Suggested {
      Objects.requireNonNull(stamp, "stamp");
      Objects.requireNonNull(question, "question");
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.suggested(this);
    }
  }

  /**
   * A question was put off.
   *
   * @param stamp its number, when and by whom
   * @param question its id
   * @param whom who is asked for the answer; null for nobody
   */
  record PutOff(EventMetadata stamp, String question, @Nullable String whom)
      implements SessionEvent {
    /** Checks that nothing is missing. */
    public PutOff {
      Objects.requireNonNull(stamp, "stamp");
      Objects.requireNonNull(question, "question");
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.putOff(this);
    }
  }

  /** What was recorded at a question was taken back: it is open again. */
  record Withdrawn(EventMetadata stamp, String question) implements SessionEvent {
    /** Checks that nothing is missing. */
    public Withdrawn {
      Objects.requireNonNull(stamp, "stamp");
      Objects.requireNonNull(question, "question");
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.withdrawn(this);
    }
  }

  /** A task was ticked, as done on a date. */
  record Ticked(EventMetadata stamp, String task, LocalDate date) implements SessionEvent {
    /** Checks that nothing is missing. */
    public Ticked {
      Objects.requireNonNull(stamp, "stamp");
      Objects.requireNonNull(task, "task");
      Objects.requireNonNull(date, "date");
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.ticked(this);
    }
  }

  /** A tick was taken back. */
  record Unticked(EventMetadata stamp, String task) implements SessionEvent {
    /** Checks that nothing is missing. */
    public Unticked {
      Objects.requireNonNull(stamp, "stamp");
      Objects.requireNonNull(task, "task");
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.unticked(this);
    }
  }

  /** A note was written, at a question or (empty) for the session as a whole. */
  record Noted(EventMetadata stamp, String question, @Nullable String text)
      implements SessionEvent {
    /** Checks that nothing is missing. */
    public Noted {
      Objects.requireNonNull(stamp, "stamp");
      Objects.requireNonNull(question, "question");
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.noted(this);
    }
  }

  /** A document was made; {@code key} is what asked for it. */
  record DocumentMade(EventMetadata stamp, String key, @Nullable MadeDocument document)
      implements SessionEvent {
    /** Checks that nothing is missing. */
    public DocumentMade {
      Objects.requireNonNull(stamp, "stamp");
      Objects.requireNonNull(key, "key");
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.documentMade(this);
    }
  }

  /**
   * The session went over to another text of its playbook.
   *
   * @param version of its content
   * @param digest of its text
   * @param renamed what is called otherwise in it; answers, ticks and notes follow
   */
  record Migrated(EventMetadata stamp, Version version, String digest, FormerIds renamed)
      implements SessionEvent {
    /** Checks that none is null. */
    public Migrated {
      Objects.requireNonNull(stamp, "stamp");
      Objects.requireNonNull(version, "version");
      Objects.requireNonNull(digest, "digest");
      Objects.requireNonNull(renamed, "renamed");
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.migrated(this);
    }
  }

  /**
   * An earlier event was set aside; when that is itself an {@code Undone}, what it had set aside
   * counts again.
   */
  record Undone(EventMetadata stamp, int target) implements SessionEvent {
    /** Checks that nothing is missing. */
    public Undone {
      Objects.requireNonNull(stamp, "stamp");
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.undone(this);
    }
  }

  /** What is erased of an event. */
  enum Part {
    /** What it holds: a value, a text, a name, a document. */
    CONTENT,
    /** Who wrote it. */
    AUTHOR
  }

  /** A part of earlier events was removed for good. */
  record Erased(EventMetadata stamp, Part part, List<Integer> targets) implements SessionEvent {
    /** Keeps a copy. */
    public Erased {
      Objects.requireNonNull(stamp, "stamp");
      Objects.requireNonNull(part, "part");
      Objects.requireNonNull(targets, "targets");
      targets = Ordered.list(targets);
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.erased(this);
    }
  }

  /** The person is done with the session; anything answered later opens it again. */
  record Closed(EventMetadata stamp) implements SessionEvent {
    /** Checks that nothing is missing. */
    public Closed {
      Objects.requireNonNull(stamp, "stamp");
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.closed(this);
    }
  }

  /** What to do for each kind of event, by the visitor's method of that name. */
  <R extends @Nullable Object> R accept(Visitor<R> visitor);

  /**
   * What to do for each kind of event; a new one breaks every visitor that forgot it.
   *
   * @param <R> what comes out; {@link Void} for nothing
   */
  interface Visitor<R extends @Nullable Object> {
    /** For {@link Started}. */
    R started(Started event);

    /** For {@link Renamed}. */
    R renamed(Renamed event);

    /** For {@link Dated}. */
    R dated(Dated event);

    /** For {@link Given}. */
    R given(Given event);

    /** For {@link Answered}. */
    R answered(Answered event);

    /** For {@link Drafted}. */
    R drafted(Drafted event);

    /** For {@link Suggested}. */
    R suggested(Suggested event);

    /** For {@link PutOff}. */
    R putOff(PutOff event);

    /** For {@link Withdrawn}. */
    R withdrawn(Withdrawn event);

    /** For {@link Ticked}. */
    R ticked(Ticked event);

    /** For {@link Unticked}. */
    R unticked(Unticked event);

    /** For {@link Noted}. */
    R noted(Noted event);

    /** For {@link DocumentMade}. */
    R documentMade(DocumentMade event);

    /** For {@link Migrated}. */
    R migrated(Migrated event);

    /** For {@link Undone}. */
    R undone(Undone event);

    /** For {@link Erased}. */
    R erased(Erased event);

    /** For {@link Closed}. */
    R closed(Closed event);
  }

  /**
   * A visitor for which most are alike: it does {@link #other} unless told otherwise. For what must
   * know every one of them, implement {@link Visitor} itself.
   *
   * @param <R> what comes out
   */
  abstract class DefaultVisitor<R extends @Nullable Object> implements Visitor<R> {
    /** Nothing is kept: one instance may serve any number of calls and threads. */
    protected DefaultVisitor() {}

    /** For those that have no method of their own. */
    protected abstract R other(SessionEvent event);

    /**
     * For those that hold something of what is recorded at a question or a given fact and have no
     * method of their own: given, answered, drafted, suggested and put off.
     *
     * @param question its id
     */
    protected R ofAnswer(SessionEvent event, String question) {
      return other(event);
    }

    @Override
    public R started(Started event) {
      return other(event);
    }

    @Override
    public R renamed(Renamed event) {
      return other(event);
    }

    @Override
    public R dated(Dated event) {
      return other(event);
    }

    @Override
    public R given(Given event) {
      return ofAnswer(event, event.fact());
    }

    @Override
    public R answered(Answered event) {
      return ofAnswer(event, event.question());
    }

    @Override
    public R drafted(Drafted event) {
      return ofAnswer(event, event.question());
    }

    @Override
    public R suggested(Suggested event) {
      return ofAnswer(event, event.question());
    }

    @Override
    public R putOff(PutOff event) {
      return ofAnswer(event, event.question());
    }

    @Override
    public R withdrawn(Withdrawn event) {
      return other(event);
    }

    @Override
    public R ticked(Ticked event) {
      return other(event);
    }

    @Override
    public R unticked(Unticked event) {
      return other(event);
    }

    @Override
    public R noted(Noted event) {
      return other(event);
    }

    @Override
    public R documentMade(DocumentMade event) {
      return other(event);
    }

    @Override
    public R migrated(Migrated event) {
      return other(event);
    }

    @Override
    public R undone(Undone event) {
      return other(event);
    }

    @Override
    public R erased(Erased event) {
      return other(event);
    }

    @Override
    public R closed(Closed event) {
      return other(event);
    }
  }
}
