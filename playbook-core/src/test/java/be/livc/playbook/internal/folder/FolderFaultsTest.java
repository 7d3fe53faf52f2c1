package be.livc.playbook.internal.folder;

import be.livc.playbook.session.SessionStore;
import be.livc.playbook.session.kit.FaultInjector;
import be.livc.playbook.session.kit.FaultyFiles;
import be.livc.playbook.session.kit.StoreFaultsContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class FolderFaultsTest extends StoreFaultsContract {
  private final FaultyFiles files = new FaultyFiles();

  @TempDir Path temp;

  @Override
  protected FaultInjector injector() {
    return files;
  }

  @Override
  protected SessionStore store() {
    return WriterProgram.store(files.of(temp.resolve("home")));
  }
}
