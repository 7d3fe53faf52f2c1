package be.livc.playbook.internal.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Locks that end with the program that holds them, however it ends. */
final class Locks {
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Duration BETWEEN = Duration.ofMillis(5);

  private Locks() {}

  /** A lock on a file; closing it gives it up. */
  record Held(Path file, @Nullable Object key, FileChannel channel) implements AutoCloseable {
    /** Whether others meet this lock still: its file was not removed or put aside. */
    boolean holds() throws IOException {
      return Objects.equals(key, identity(file));
    }

    @Override
    public void close() throws IOException {
      channel.close();
    }
  }

  /** The lock; empty when another holds it for longer than one save takes. */
  static Optional<Held> take(Path file) throws IOException {
    return take(file, PATIENCE);
  }

  static Optional<Held> take(Path file, Duration patience) throws IOException {
    long end = System.nanoTime() + patience.toNanos();
    FileChannel channel = PrivateFiles.open(file, StandardOpenOption.WRITE);
    try {
      while (!isLocked(channel)) {
        if (System.nanoTime() > end) {
          channel.close();
          return Optional.empty();
        }
        LockSupport.parkNanos(BETWEEN.toNanos());
      }
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    return Optional.of(new Held(file, identity(file), channel));
  }

  /** What tells a file from another of the same name; null where the system knows none. */
  private static @Nullable Object identity(Path file) throws IOException {
    try {
      return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    } catch (NoSuchFileException gone) {
      return null;
    }
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }
}
