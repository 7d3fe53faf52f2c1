package be.livc.playbook.internal.folder;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Folders of sessions that were begun or removed by a program that stopped half-way. */
final class TempFiles {
  private static final Duration SURELY_STOPPED = Duration.ofHours(1);

  private TempFiles() {}

  /** Removes those below a folder. */
  static void sweep(Path sessions) throws IOException {
    for (Path folder : children(sessions)) {
      String name = folder.getFileName().toString();
      try {
        if (name.startsWith("gone-") || name.startsWith("new-") && isOld(folder)) {
          delete(folder);
        }
      } catch (NoSuchFileException | DirectoryNotEmptyException e) {
        // another program sweeps too, or still adds to it: it is gone now, or the next time
      }
    }
  }

  private static boolean isOld(Path folder) throws IOException {
    FileTime border = FileTime.from(Instant.now().minus(SURELY_STOPPED));
    return Files.getLastModifiedTime(folder).compareTo(border) < 0;
  }

  /** What people wrote goes first. */
  static void delete(Path folder) throws IOException {
    Files.deleteIfExists(folder.resolve("beside"));
    for (Path file : children(folder)) {
      Files.deleteIfExists(file);
    }
    Files.deleteIfExists(folder);
  }

  /** What is in a folder, in order; nothing where there is no folder. */
  static List<Path> children(Path folder) throws IOException {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(children::add);
    } catch (NoSuchFileException | NotDirectoryException none) {
      return children; // one that may not be looked into is another matter
    }
    children.sort(null);
    return children;
  }
}
