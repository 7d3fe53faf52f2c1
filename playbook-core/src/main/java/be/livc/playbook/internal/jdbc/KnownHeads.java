package be.livc.playbook.internal.jdbc;

import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionEvent;
import be.livc.playbook.session.log.LogHead;
import java.lang.ref.WeakReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the sessions stood that were read or written here, so that a save costs no reading. Holds no
 * events: it knows the last by the object itself, which lives no longer than its session does.
 */
final class KnownHeads {
  private static final int MOST = 10_000;

  private record Known(LogHead head, WeakReference<SessionEvent> last) {}

  private final Map<String, Known> heads =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
          return size() > MOST;
        }
      };

  synchronized void put(Session session, LogHead head) {
    SessionEvent last = session.events().get(head.count() - 1);
    heads.put(session.id(), new Known(head, new WeakReference<>(last)));
  }

  synchronized void remove(String id) {
    heads.remove(id);
  }

  synchronized void clear() {
    heads.clear();
  }

  /** How it stood, where the session goes on from there for certain. */
  synchronized Optional<LogHead> of(Session session) {
    Known known = heads.get(session.id());
    List<SessionEvent> events = session.events();
    return known != null
            && known.head().count() <= events.size()
            && known.last().refersTo(events.get(known.head().count() - 1))
        ? Optional.of(known.head())
        : Optional.empty();
  }

  /** Whether it was ever there. */
  synchronized boolean knows(String id) {
    return heads.containsKey(id);
  }
}
