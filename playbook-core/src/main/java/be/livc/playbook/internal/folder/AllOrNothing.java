package be.livc.playbook.internal.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes several files of an editor so that either all of them are new or none is. */
public final class AllOrNothing {
  private final Map<Path, byte @Nullable []> before = new LinkedHashMap<>();

  private AllOrNothing() {}

  /**
   * Writes these files in their order: all beside their place first, then each to its place. What
   * was moved is put back when one can't be.
   *
   * @throws UncheckedIOException when they can't be written; nothing has changed then
   */
  public static void write(Map<Path, byte[]> files) {
    Map<Path, Path> beside = new LinkedHashMap<>();
    AllOrNothing writing = new AllOrNothing();
    try {
      for (Map.Entry<Path, byte[]> file : files.entrySet()) {
        Path target = file.getKey().toAbsolutePath();
        Files.createDirectories(target.getParent());
        // not a temporary file of the system, which nobody else may read
        Path draft = target.resolveSibling("." + target.getFileName() + ".livc");
        beside.put(target, draft);
        Files.write(draft, file.getValue());
      }
      for (Map.Entry<Path, Path> file : beside.entrySet()) {
        writing.move(file.getValue(), file.getKey());
      }
    } catch (IOException failed) {
      writing.putBack(failed);
      throw new UncheckedIOException(failed);
    } finally {
      beside.values().forEach(AllOrNothing::remove);
    }
  }

  private void move(Path draft, Path target) throws IOException {
    byte[] old = Files.exists(target) ? Files.readAllBytes(target) : null;
    Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    before.put(target, old);
  }

  private void putBack(IOException failed) {
    List<Path> moved = new ArrayList<>(before.keySet());
    Collections.reverse(moved);
    for (Path target : moved) {
      byte[] old = before.get(target);
      try {
        if (old == null) {
          Files.deleteIfExists(target);
        } else {
          Files.write(target, old);
        }
      } catch (IOException also) {
        failed.addSuppressed(also);
      }
    }
  }

  private static void remove(Path draft) {
    try {
      Files.deleteIfExists(draft);
    } catch (IOException left) {
      throw new UncheckedIOException(left);
    }
  }
}
