package be.livc.cli.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The playbooks of the content, to work on. */
final class PlaybookShelf {
  private static final Path CONTENT = Path.of("../playbooks");

  private PlaybookShelf() {}

  /** A copy of them all; gives the folder. */
  static Path copiedTo(Path shelf) throws IOException {
    try (Stream<Path> files = Files.walk(CONTENT)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path name = CONTENT.relativize(file);
        if (!name.startsWith("src") && !name.startsWith("target")) {
          Path made = shelf.resolve(name.toString());
          Files.createDirectories(made.getParent());
          Files.copy(file, made);
        }
      }
    }
    return shelf;
  }
}
