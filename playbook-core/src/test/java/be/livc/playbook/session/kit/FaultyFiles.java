package be.livc.playbook.session.kit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Files whose writes go wrong when asked: a file system over that of the machine, for tests of
 * stores that are given a {@link Path}.
 *
 * <pre>{@code
 * FaultyFiles files = new FaultyFiles();
 * SessionStore store = Stores.folder(files.of(temp.resolve("home")));
 * files.arm(Fault.HALF, 3, () -> {});
 * }</pre>
 *
 * <p>Bytes written, bytes synced, and files or folders that are made, moved, cut or removed each
 * count as one write.
 */
public final class FaultyFiles implements FaultInjector {
  private static final Runnable NOTHING = () -> {};

  private final FaultyFileSystem system = new FaultyFileSystem(this);
  private Fault fault = Fault.REFUSED;
  private int left;
  private boolean happened;
  private boolean stopped;
  private boolean busy;
  private Runnable meanwhile = NOTHING;
  private long bytesRead;
  private final List<String> changes = new ArrayList<>();

  /** The same file, as the store is to see it. */
  public Path of(Path real) {
    return system.faulty(real);
  }

  /** How many bytes were read from files since this came about. */
  public long bytesRead() {
    return bytesRead;
  }

  /**
   * What was done to files since this came about, refused or not, in its order: such as {@code
   * write} and a blank before the path of a file.
   */
  public List<String> changes() {
    return List.copyOf(changes);
  }

  void read(long bytes) {
    bytesRead += Math.max(0, bytes);
  }

  @Override
  public Set<Fault> faults() {
    return EnumSet.allOf(Fault.class);
  }

  @Override
  public void arm(Fault what, int write, Runnable between) {
    fault = what;
    left = write;
    meanwhile = between;
    happened = false;
    stopped = false;
  }

  @Override
  public boolean disarm() {
    left = 0;
    stopped = false;
    meanwhile = NOTHING;
    return happened;
  }

  /** One thing that changes files. */
  interface Change {
    void run() throws IOException;
  }

  /** Whether locks are given to whoever asks. */
  boolean locksLie() {
    return fault == Fault.DELAYED_WITHOUT_LOCKS && (left > 0 || busy);
  }

  /**
   * @param what is done, in a word
   */
  void change(String what, String file, Change change) throws IOException {
    changes.add(what + " " + file);
    if (!isNow(file)) {
      change.run();
      return;
    }
    switch (fault) {
      case REFUSED, HALF, STOPPED -> throw full(file);
      case KEPT_AND_REFUSED -> {
        change.run();
        throw new FileSystemException(file, null, "Input/output error");
      }
      case REPEATED -> {
        change.run();
        again(change);
      }
      case FLIPPED -> change.run();
      case DELAYED, DELAYED_WITHOUT_LOCKS -> {
        comeBetween();
        change.run();
      }
    }
  }

  /** A channel that these bytes go to, at its own place. */
  interface Sink {
    void write(ByteBuffer bytes) throws IOException;
  }

  void write(String file, ByteBuffer bytes, Sink sink) throws IOException {
    changes.add("write " + file);
    if (!isNow(file)) {
      sink.write(bytes);
      return;
    }
    byte[] all = new byte[bytes.remaining()];
    bytes.get(all);
    switch (fault) {
      case REFUSED, STOPPED -> throw full(file);
      case HALF -> {
        sink.write(ByteBuffer.wrap(all, 0, all.length / 2));
        throw full(file);
      }
      case KEPT_AND_REFUSED -> {
        sink.write(ByteBuffer.wrap(all));
        throw new FileSystemException(file, null, "Input/output error");
      }
      case REPEATED -> {
        sink.write(ByteBuffer.wrap(all));
        sink.write(ByteBuffer.wrap(all));
      }
      case FLIPPED -> {
        all[all.length / 2] ^= 1;
        sink.write(ByteBuffer.wrap(all));
      }
      case DELAYED, DELAYED_WITHOUT_LOCKS -> {
        comeBetween();
        sink.write(ByteBuffer.wrap(all));
      }
    }
  }

  private boolean isNow(String file) throws IOException {
    if (stopped) {
      throw full(file);
    } else if (busy || left == 0 || --left > 0) {
      return false;
    }
    happened = true;
    stopped = fault == Fault.STOPPED;
    return true;
  }

  private void comeBetween() {
    busy = true;
    try {
      meanwhile.run();
    } finally {
      busy = false;
    }
  }

  /** What can't be done twice was done. */
  private static void again(Change change) {
    try {
      change.run();
    } catch (IOException done) {
      // such as moving what was moved
    }
  }

  private static FileSystemException full(String file) {
    return new FileSystemException(file, null, "No space left on device");
  }
}
