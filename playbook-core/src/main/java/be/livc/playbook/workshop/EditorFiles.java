package be.livc.playbook.workshop;

import be.livc.playbook.internal.folder.AtomicFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files that an editor keeps in a folder of her own. */
public final class EditorFiles {
  private EditorFiles() {}

  /**
   * The YAML files below a folder, sorted; the file itself where it is none. Left out are releases,
   * which are never changed again, hidden folders, {@code target}, in which builds keep copies, and
   * links that lead outside the folder.
   *
   * @throws UncheckedIOException when a folder can't be read
   */
  public static List<Path> below(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of(folder);
    }
    try (Stream<Path> all = Files.walk(folder)) {
      Path real = folder.toRealPath();
      return all.filter(Files::isRegularFile)
          .filter(file -> stands(file, real))
          .filter(file -> file.toString().endsWith(".yaml") && isKept(folder.relativize(file)))
          .filter(file -> !isReleased(file))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static boolean stands(Path file, Path folder) {
    try {
      return file.toRealPath().startsWith(folder);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static boolean isKept(Path inside) {
    for (Path part : inside) {
      if (part.toString().startsWith(".") || part.toString().equals("target")) {
        return false;
      }
    }
    return true;
  }

  /** Whether the file is a release of a playbook, which is never changed again. */
  public static boolean isReleased(Path file) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    return folder != null && folder.endsWith("releases");
  }

  /**
   * Puts this text in a file, whole or not at all. A link goes on pointing where it did, and who
   * may read or write the file stays as it was.
   *
   * @throws UncheckedIOException when it can't be written; the file is then as it was
   */
  public static void replace(Path file, String text) {
    AtomicFiles.write(file, text.getBytes(StandardCharsets.UTF_8));
  }
}
