package be.livc.playbook;

import be.livc.playbook.session.SessionStore;
import be.livc.playbook.session.kit.SessionStoreContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Does all that other stores do. */
class SealedStoreTest extends SessionStoreContract {
  @TempDir Path home;

  @Override
  protected SessionStore empty() {
    return SealedStores.in(home);
  }

  @Override
  protected SessionStore beside(SessionStore first) {
    return empty();
  }
}
