package be.livc.cli.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
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
   * Whatever is saved in these folders and those below them, hidden ones left out.
   *
   * @throws UncheckedIOException when a folder can't be watched
   */
  static Changes in(List<Path> folders) {
    try {
      WatchService service = FileSystems.getDefault().newWatchService();
      watch(folders, service);
      return () -> await(folders, service);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void watch(List<Path> folders, WatchService service) throws IOException {
    for (Path top : folders) {
      for (Path folder : watched(top)) {
        folder.register(
            service,
            StandardWatchEventKinds.ENTRY_CREATE,
            StandardWatchEventKinds.ENTRY_MODIFY,
            StandardWatchEventKinds.ENTRY_DELETE);
      }
    }
  }

  /** A folder and those below it, without hidden ones. */
  static List<Path> watched(Path top) throws IOException {
    List<Path> folders = new ArrayList<>();
    Files.walkFileTree(
        top,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (!folder.equals(top) && folder.getFileName().toString().startsWith(".")) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            folders.add(folder);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException why) throws IOException {
            if (why instanceof NoSuchFileException) {
              return FileVisitResult.CONTINUE; // editors make files for a blink while they save
            }
            throw why;
          }
        });
    return folders;
  }

  private static boolean await(List<Path> folders, WatchService service) {
    try {
      WatchKey key = service.take();
      while (key != null) {
        key.pollEvents();
        key.reset();
        key = service.poll(50, TimeUnit.MILLISECONDS); // an editor saves in several steps
      }
      if (!folders.stream().allMatch(Files::isDirectory)) {
        return false;
      }
      watch(folders, service); // folders that are new
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
