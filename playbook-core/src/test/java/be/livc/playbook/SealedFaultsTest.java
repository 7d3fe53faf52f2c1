package be.livc.playbook;

import be.livc.playbook.session.SessionStore;
import be.livc.playbook.session.kit.FaultInjector;
import be.livc.playbook.session.kit.FaultyFiles;
import be.livc.playbook.session.kit.StoreFaultsContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Loses no more than other stores when a write goes wrong. */
class SealedFaultsTest extends StoreFaultsContract {
  private final FaultyFiles files = new FaultyFiles();

  @TempDir Path temp;

  @Override
  protected FaultInjector injector() {
    return files;
  }

  @Override
  protected SessionStore store() {
    return SealedStores.in(files.of(temp.resolve("home")));
  }
}
