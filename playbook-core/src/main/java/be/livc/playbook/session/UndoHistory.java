package be.livc.playbook.session;

import be.livc.playbook.answer.ValueLimits;
import be.livc.playbook.session.SessionEvent.Dated;
import be.livc.playbook.session.SessionEvent.Drafted;
import be.livc.playbook.session.SessionEvent.Erased;
import be.livc.playbook.session.SessionEvent.Started;
import be.livc.playbook.session.SessionEvent.Suggested;
import be.livc.playbook.session.SessionEvent.Undone;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Which events count, and which one an undo or redo is about. */
final class UndoHistory {
  /** The start and its date always count. */
  private static final int FIRST_UNDOABLE = 3;

  private static final SessionEvent.Visitor<Boolean> COUNTS_FOR_SOMETHING = new ForSomething();
  private static final SessionEvent.Visitor<Boolean> UNDOABLE = new Undoable();

  private UndoHistory() {}

  /**
   * Whether each event counts, by its place in the list: no later undo that counts sets it aside.
   */
  static boolean[] counts(List<SessionEvent> events) {
    boolean[] counts = new boolean[events.size()];
    Arrays.fill(counts, true);
    for (int i = counts.length - 1; i >= 0; i--) {
      if (counts[i] && events.get(i) instanceof Undone undone) {
        counts[undone.target() - 1] = false;
      }
    }
    return counts;
  }

  /** The last event that counts and can be undone. */
  static Optional<SessionEvent> undoable(List<SessionEvent> events) {
    boolean[] counts = counts(events);
    for (int i = events.size() - 1; i >= 0; i--) {
      SessionEvent event = events.get(i);
      if (counts[i] && isUndoable(event)) {
        return Optional.of(event);
      }
    }
    return Optional.empty();
  }

  private static boolean isUndoable(SessionEvent event) {
    return event.number() >= FIRST_UNDOABLE && event.accept(UNDOABLE);
  }

  /** The last undo that counts, unless something happened after it that counts for something. */
  static Optional<Undone> redoable(List<SessionEvent> events) {
    boolean[] counts = counts(events);
    for (int i = events.size() - 1; i >= 0; i--) {
      SessionEvent event = events.get(i);
      if (counts[i] && event instanceof Undone undone) {
        if (!(events.get(undone.target() - 1) instanceof Undone)) {
          return Optional.of(undone);
        }
      } else if (counts[i] && event.accept(COUNTS_FOR_SOMETHING)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether events read from elsewhere could have been written by a session. */
  static boolean isHistory(List<SessionEvent> events) {
    for (int place = 0; place < events.size(); place++) {
      SessionEvent event = events.get(place);
      if (event.number() != place + 1 || !isFitting(event)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a session can have an event where its number says. */
  static boolean isFitting(SessionEvent event) {
    return event.accept(new Fitting(event.number() - 1));
  }

  /** Not what was only begun or held ready. */
  private static class ForSomething extends SessionEvent.DefaultVisitor<Boolean> {
    @Override
    protected Boolean other(SessionEvent event) {
      return true;
    }

    @Override
    public Boolean drafted(Drafted event) {
      return false;
    }

    @Override
    public Boolean suggested(Suggested event) {
      return false;
    }
  }

  /** Nor an undo, which a redo undoes, or what is gone for good. */
  private static final class Undoable extends ForSomething {
    @Override
    public Boolean undone(Undone event) {
      return false;
    }

    @Override
    public Boolean erased(Erased event) {
      return false;
    }
  }

  /** Whether an event may stand at a place, counted from zero. */
  private static final class Fitting extends SessionEvent.DefaultVisitor<Boolean> {
    private final int place;

    Fitting(int place) {
      this.place = place;
    }

    @Override
    protected Boolean other(SessionEvent event) {
      return place > 1;
    }

    @Override
    public Boolean started(Started event) {
      return place == 0;
    }

    @Override
    public Boolean dated(Dated event) {
      return place > 0 && ValueLimits.holds(event.date());
    }

    @Override
    public Boolean undone(Undone event) {
      return event.target() >= FIRST_UNDOABLE && event.target() <= place;
    }

    @Override
    public Boolean erased(Erased event) {
      return place > 1
          && event.targets().stream().allMatch(target -> target >= 1 && target <= place);
    }
  }
}
