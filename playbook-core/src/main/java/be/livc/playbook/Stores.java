package be.livc.playbook;

import be.livc.playbook.internal.folder.FolderProfile;
import be.livc.playbook.internal.folder.FolderStore;
import be.livc.playbook.internal.json.JsonObjects;
import be.livc.playbook.session.ProfileStore;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionStore;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** The stores for sessions that need more than memory. */
public final class Stores {
  private Stores() {}

  /**
   * Sessions in files below a folder, which is made, private to its owner, at the first save.
   * Nothing is read before it is asked for.
   *
   * @param home where to keep them
   */
  public static SessionStore folder(Path home) {
    return new FolderStore(
        home, new JsonObjects(), text -> Optional.ofNullable(Playbooks.read(text).playbook()));
  }

  /**
   * A store that tells an application of each session it kept, such as to bring a list up to date
   * or to call a colleague.
   *
   * @param store keeps the sessions
   * @param saved is given each session once it is safe, in the thread that saved it; what it throws
   *     reaches whoever saved, and the session stays kept
   */
  public static SessionStore listening(SessionStore store, Consumer<Session> saved) {
    return new ListeningStore(
        Objects.requireNonNull(store, "store"), Objects.requireNonNull(saved, "saved"));
  }

  /**
   * The profile in a file of the same folder, private to its owner.
   *
   * @param home where to keep it
   */
  public static ProfileStore profile(Path home) {
    return new FolderProfile(home, new JsonObjects());
  }
}
