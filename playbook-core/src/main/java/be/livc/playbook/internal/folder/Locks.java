package be.livc.playbook.internal.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** Locks that end with the program that holds them, however it ends. */
final class Locks {
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Duration BETWEEN = Duration.ofMillis(5);

  private Locks() {}

  /** A lock on a file; closing it gives it up. */
  record Held(FileChannel channel) implements AutoCloseable {
    @Override
    public void close() throws IOException {
      channel.close();
    }
  }

  /** The lock; empty when another holds it for longer than one save takes. */
  static Optional<Held> take(Path file) throws IOException {
    long end = System.nanoTime() + PATIENCE.toNanos();
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
    return Optional.of(new Held(channel));
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
