package be.livc.playbook.internal.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes files whole or not at all: each is first written beside its place, synced, and then moved
 * there.
 */
public final class AtomicFiles {
  private final Map<Path, byte @Nullable []> before = new LinkedHashMap<>();

  private AtomicFiles() {}

  /**
   * Writes these files of an editor in their order, so that either all of them are new or none is:
   * all beside their place first, then each to its place. What was moved is put back when one can't
   * be.
   *
   * @throws UncheckedIOException when they can't be written; nothing has changed then
   */
  public static void write(Map<Path, byte[]> files) {
    Map<Path, Path> beside = new LinkedHashMap<>();
    AtomicFiles writing = new AtomicFiles();
    try {
      for (Map.Entry<Path, byte[]> file : files.entrySet()) {
        Path target = file.getKey().toAbsolutePath();
        Files.createDirectories(target.getParent());
        // not a temporary file of the system, which nobody else may read
        Path draft = target.resolveSibling("." + target.getFileName() + ".livc");
        beside.put(target, draft);
        draft(draft, file.getValue());
      }
      for (Map.Entry<Path, Path> file : beside.entrySet()) {
        writing.replace(file.getValue(), file.getKey());
      }
    } catch (IOException failed) {
      writing.putBack(failed);
      throw new UncheckedIOException(failed);
    } finally {
      beside.values().forEach(AtomicFiles::remove);
    }
  }

  /**
   * Writes one file of an editor. A link goes on pointing where it did, and who may read or write
   * the file stays as it was.
   *
   * @throws UncheckedIOException when it can't be written; the file is then as it was
   */
  public static void write(Path file, byte[] bytes) {
    try {
      Path real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
      Path draft = real.resolveSibling("." + real.getFileName() + ".new");
      try {
        draft(draft, bytes);
        if (Files.exists(real) && PrivateFiles.isPosix(real)) {
          Files.setPosixFilePermissions(draft, Files.getPosixFilePermissions(real));
        }
        move(draft, real);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException notWritten) {
      throw new UncheckedIOException(notWritten);
    }
  }

  /** Writes one file of ASCII that only its owner may read. */
  static void writePrivate(Path file, String lines) throws IOException {
    writePrivate(file, lines.getBytes(StandardCharsets.US_ASCII));
  }

  /**
   * Writes one file that only its owner may read. What was written beside it stays when it can't be
   * moved: whoever writes the file again takes its place.
   */
  static void writePrivate(Path file, byte[] bytes) throws IOException {
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    try (FileChannel channel = PrivateFiles.create(draft)) {
      PrivateFiles.writeAll(channel, bytes);
      channel.force(true);
    } catch (IOException full) {
      deleteAfter(full, draft);
      throw full;
    }
    // no second way: a session that a stop cuts in half is worse than one that is not saved
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** A half-written file is of no use to anyone. */
  private static void deleteAfter(IOException failed, Path draft) {
    try {
      Files.deleteIfExists(draft);
    } catch (IOException also) {
      failed.addSuppressed(also);
    }
  }

  private static void draft(Path draft, byte[] bytes) throws IOException {
    Files.deleteIfExists(draft);
    try (FileChannel channel =
        FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      PrivateFiles.writeAll(channel, bytes);
      channel.force(true);
    }
  }

  private static void move(Path draft, Path file) throws IOException {
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException notHere) {
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private void replace(Path draft, Path target) throws IOException {
    byte[] old = Files.exists(target) ? Files.readAllBytes(target) : null;
    move(draft, target);
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
