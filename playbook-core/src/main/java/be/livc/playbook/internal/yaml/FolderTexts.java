package be.livc.playbook.internal.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Files of the machine; names are paths from the working folder, or absolute ones. */
public final class FolderTexts implements Texts {
  /** How a path is named: with {@code /} between folders, whatever the machine writes. */
  public static String name(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  @Override
  public Fetched fetch(String name) {
    try {
      Path file = Path.of(name);
      if (!Files.isRegularFile(file)) {
        return Fetched.NOTHING;
      }
      try (InputStream in = Files.newInputStream(file)) {
        return Decoder.read(name, in);
      }
    } catch (InvalidPathException noPath) {
      return Fetched.NOTHING;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
