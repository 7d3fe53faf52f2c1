package be.livc.playbook;

import be.livc.playbook.session.OpenResult;
import be.livc.playbook.session.Recorder;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionList;
import be.livc.playbook.session.SessionStore;
import be.livc.playbook.session.SessionSummary;
import be.livc.playbook.session.StoreProblem;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A store of which an application hears what was kept. */
record ListeningStore(SessionStore store, Consumer<Session> saved) implements SessionStore {
  @Override
  public SessionList list() {
    return store.list();
  }

  @Override
  public SessionList page(@Nullable SessionSummary after, int most) {
    return store.page(after, most);
  }

  @Override
  public OpenResult open(String idOrName, Recorder pen) {
    return store.open(idOrName, pen);
  }

  @Override
  public void save(Session session) {
    store.save(session);
    saved.accept(session);
  }

  @Override
  public Optional<StoreProblem> claim(String id) {
    return store.claim(id);
  }

  @Override
  public void remove(String id) {
    store.remove(id);
  }

  @Override
  public void close() {
    store.close();
  }
}
