package be.livc.playbook.internal.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files in a folder of the machine; names are paths in it. */
public final class FolderTexts implements Texts {
  private final Path folder;

  /** Names are looked up in this folder; an empty path is the working folder. */
  public FolderTexts(Path folder) {
    this.folder = folder;
  }

  /** How a path is named: with {@code /} between folders, whatever the machine writes. */
  public static String name(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  @Override
  public Fetched fetch(String name) {
    Path file = folder.resolve(name);
    if (!Files.isRegularFile(file)) {
      return new Fetched(null, null);
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Decoder.read(name, in);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
