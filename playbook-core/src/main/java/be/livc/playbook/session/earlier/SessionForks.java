package be.livc.playbook.session.earlier;

import be.livc.playbook.session.EventContent;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionEvent;
import be.livc.playbook.session.SessionEvent.Part;
import be.livc.playbook.session.SessionEvent.Renamed;
import be.livc.playbook.session.SessionEvent.Started;
import java.util.List;
import java.util.Objects;

/** Which sessions were made of another, to try other answers beside it. */
public final class SessionForks {
  /** A session has two events before anything can be done with it. */
  private static final int FIRST = 2;

  private SessionForks() {}

  /**
   * Whether a session is a fork of another, also of one that went on since or of which something
   * was erased: it begins with the same events, and was then given its own name.
   *
   * @param fork what may be a fork
   * @param of what it may be made of
   */
  public static boolean isForkOf(Session fork, Session of) {
    List<SessionEvent> events = Objects.requireNonNull(fork, "fork").events();
    List<SessionEvent> others = Objects.requireNonNull(of, "of").events();
    int shared = 0;
    while (shared < Math.min(events.size(), others.size())
        && bare(events.get(shared)).equals(bare(others.get(shared)))) {
      shared++;
    }
    return !fork.id().equals(of.id())
        && shared >= FIRST
        && shared < events.size()
        && events.get(shared) instanceof Renamed named
        && isNamedAlike(events.get(0), others.get(0))
        && (shared == others.size() || !isNamedBefore(others.get(shared), named));
  }

  /** A fork keeps the first name of the other, until it is erased in one of them. */
  private static boolean isNamedAlike(SessionEvent one, SessionEvent other) {
    return one instanceof Started mine
        && other instanceof Started theirs
        && (mine.name() == null || theirs.name() == null || mine.name().equals(theirs.name()));
  }

  /** Where both got a name there, the fork is the one that got it first. */
  private static boolean isNamedBefore(SessionEvent other, Renamed named) {
    return other instanceof Renamed && other.stamp().time().isBefore(named.stamp().time());
  }

  private static SessionEvent bare(SessionEvent event) {
    return EventContent.without(Part.AUTHOR, EventContent.without(Part.CONTENT, event));
  }
}
