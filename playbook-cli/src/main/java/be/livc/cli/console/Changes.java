package be.livc.cli.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Waits for files to be saved. */
@FunctionalInterface
public interface Changes {
  /**
   * Waits until something changed; what is saved in one go counts once.
   *
   * @return false when nothing will change any more
   */
  boolean await();

  /**
   * Whatever is saved in these folders, not in folders below them.
   *
   * @throws UncheckedIOException when a folder can't be watched
   */
  static Changes in(List<Path> folders) {
    try {
      WatchService service = FileSystems.getDefault().newWatchService();
      for (Path folder : folders) {
        folder.register(
            service,
            StandardWatchEventKinds.ENTRY_CREATE,
            StandardWatchEventKinds.ENTRY_MODIFY,
            StandardWatchEventKinds.ENTRY_DELETE);
      }
      return () -> await(service);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean await(WatchService service) {
    try {
      WatchKey key = service.take();
      while (key != null) {
        key.pollEvents();
        if (!key.reset()) {
          return false;
        }
        key = service.poll(50, TimeUnit.MILLISECONDS); // an editor saves in several steps
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
