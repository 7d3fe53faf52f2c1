package be.livc.playbook.session;

import be.livc.playbook.session.StoreProblem.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps sessions as long as the program runs. */
final class MemoryStore implements SessionStore {
  private final Map<String, Session> sessions = new LinkedHashMap<>();

  @Override
  public synchronized SessionList list() {
    return new SessionList(sessions.values().stream().map(SessionSummary::of).toList(), List.of());
  }

  @Override
  public synchronized OpenResult open(String idOrName, Recorder pen) {
    Map<String, String> names = new LinkedHashMap<>();
    sessions.forEach((id, session) -> names.put(id, session.name()));
    return SessionNames.find(idOrName, names)
        .match(
            id -> OpenResult.of(kept(id).by(pen), List.of()),
            problem -> OpenResult.failed(List.of(problem)));
  }

  @Override
  public synchronized void save(Session session) {
    Session kept = sessions.get(session.id());
    if (kept == null || EventHistory.isToBeWritten(kept.events(), session, "")) {
      sessions.put(session.id(), session);
    }
  }

  @Override
  public Optional<StoreProblem> claim(String id) {
    return Optional.empty();
  }

  @Override
  public synchronized void remove(String id) {
    kept(id);
    sessions.remove(id);
  }

  private Session kept(String id) {
    Session session = sessions.get(id);
    if (session == null) {
      throw new StoreException(StoreProblem.of(Kind.NOT_FOUND, id, "", id));
    }
    return session;
  }

  @Override
  public void close() {
    // nothing is claimed, and what was saved may still be read
  }
}
