package be.livc.playbook;

import be.livc.playbook.internal.folder.FolderStore;
import be.livc.playbook.internal.json.JsonObjects;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.PlaybookText;
import be.livc.playbook.session.SessionStore;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/** The stores for sessions that need more than memory. */
public final class Stores {
  private Stores() {}

  /**
   * Sessions in files below a folder, which is made, private to its owner, at the first save.
   *
   * @param home where to keep them
   * @param reader reads the texts that sessions hold on to; empty where it can't
   */
  public static SessionStore folder(Path home, Function<PlaybookText, Optional<Playbook>> reader) {
    return new FolderStore(home, new JsonObjects(), reader);
  }
}
