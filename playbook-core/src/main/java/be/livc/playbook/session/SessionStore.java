package be.livc.playbook.session;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where sessions are kept. Safe to use from several threads.
 *
 * <p>What a person has to know comes as {@link StoreProblem}s: of reading as values, of saving and
 * removing in a {@link StoreException}, as what was asked was then not done.
 */
public interface SessionStore extends AutoCloseable {
  /** All sessions. */
  SessionList list();

  /**
   * Some of the sessions, in the order of {@link #list}: a page, for who has more than fit on one.
   * A store for many reads no others for it; any other store makes its list.
   *
   * @param after the last of the page before; null for the first page
   * @param most how many there are on a page, at least 1
   * @return a page; without sessions behind the last
   */
  default SessionList page(@Nullable SessionSummary after, int most) {
    return list().page(after, most);
  }

  /**
   * Opens the session with this id, or else the only one with this name (upper and lower case are
   * the same).
   *
   * @param idOrName an id or a name
   * @param pen who goes on with it
   */
  OpenResult open(String idOrName, Recorder pen);

  /**
   * Keeps what happened in the session since it was last saved or opened; once this returns it is
   * safe. Saving what is already kept does nothing.
   *
   * @throws StoreException when it could not be kept: {@code STALE} when other events were kept in
   *     the meantime, {@code LOCKED} when another program has claimed the session
   */
  void save(Session session);

  /**
   * Keeps the session to this store until it is closed, so that another program hears at once that
   * it is in use rather than at its first save. Where any number may write, nothing is claimed.
   *
   * @return the problem when another has it; empty when it is ours
   */
  Optional<StoreProblem> claim(String id);

  /**
   * Removes a session for good, with all it holds.
   *
   * @throws StoreException when there is none with this id, or it is in use elsewhere
   */
  void remove(String id);

  /** Gives up what was claimed. Keeps nothing that was not saved. */
  @Override
  void close();

  /** A store that forgets everything with the program; for tests and for trying things out. */
  static SessionStore inMemory() {
    return new MemoryStore();
  }
}
