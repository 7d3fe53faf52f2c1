package be.livc.playbook.internal.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Files and folders that only their owner may read, written so that they outlive a power cut. */
final class PrivateFiles {
  private static final FileAttribute<Set<PosixFilePermission>> FILE =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
  private static final FileAttribute<Set<PosixFilePermission>> FOLDER =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

  private PrivateFiles() {}

  /** Makes the folder and those above it that are not there; leaves what is there as it is. */
  static void createFolders(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    Path parent = folder.toAbsolutePath().getParent();
    if (parent != null) {
      createFolders(parent);
    }
    try {
      if (isPosix(folder)) {
        Files.createDirectory(folder, FOLDER);
      } else {
        ownerOnly(Files.createDirectory(folder));
      }
    } catch (FileAlreadyExistsException e) {
      if (!Files.isDirectory(folder)) {
        throw e;
      }
    }
    sync(parent);
  }

  /** Opens a file to write in it, which is made where it is not there; a link is refused. */
  static FileChannel open(Path file, OpenOption... options) throws IOException {
    Set<OpenOption> all = new HashSet<>(List.of(options));
    all.add(StandardOpenOption.CREATE);
    all.add(LinkOption.NOFOLLOW_LINKS);
    return open(file, all);
  }

  /** Makes a file that was not there: what was left or planted under that name goes first. */
  static FileChannel create(Path file) throws IOException {
    Files.deleteIfExists(file);
    return open(file, Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW));
  }

  private static FileChannel open(Path file, Set<OpenOption> all) throws IOException {
    if (isPosix(file)) {
      return FileChannel.open(file, all, FILE);
    }
    boolean fresh = Files.notExists(file);
    FileChannel channel = FileChannel.open(file, all);
    if (fresh) {
      ownerOnly(file);
    }
    return channel;
  }

  /**
   * Adds bytes at the end, wherever that is by now, and syncs them; where that goes wrong the file
   * is as it was, if it still can be.
   */
  static void append(Path file, String lines) throws IOException {
    byte[] bytes = lines.getBytes(StandardCharsets.US_ASCII);
    try (FileChannel channel = open(file, StandardOpenOption.APPEND)) {
      long before = channel.size();
      try {
        writeAll(channel, bytes);
        channel.force(true);
      } catch (IOException e) {
        cutBack(file, channel, before, bytes, e);
        throw e;
      }
    }
  }

  /** Only what is ours is taken away: another may have added to it, where locks don't hold. */
  private static void cutBack(
      Path file, FileChannel channel, long before, byte[] bytes, IOException cause) {
    try {
      byte[] added = read(file, before, bytes.length + 1);
      if (added.length <= bytes.length
          && Arrays.equals(added, 0, added.length, bytes, 0, added.length)) {
        channel.truncate(before);
      }
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }

  /** All bytes of a file; a link is refused. */
  static byte[] bytes(Path file) throws IOException {
    try (InputStream stream = stream(file)) {
      return stream.readAllBytes();
    }
  }

  /** The bytes of a file, one after the other; a link is refused. */
  static InputStream stream(Path file) throws IOException {
    return Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
  }

  /** At most so many bytes of a file from a place on; a link is refused. */
  static byte[] read(Path file, long from, int most) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
      return read(channel, from, most);
    }
  }

  static byte[] read(FileChannel channel, long from, int most) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(most);
    long at = from;
    while (bytes.hasRemaining()) {
      int read = channel.read(bytes, at);
      if (read < 0) {
        break;
      }
      at += read;
    }
    return Arrays.copyOf(bytes.array(), bytes.position());
  }

  /** Syncs the names in a folder; a system that can't keeps them in order by itself. */
  static void sync(@Nullable Path folder) throws IOException {
    if (folder != null && isPosix(folder)) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  static void writeAll(FileChannel channel, byte[] bytes) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
  }

  static void writeAll(FileChannel channel, long at, byte[] bytes) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      channel.write(buffer, at + buffer.position());
    }
  }

  static boolean isPosix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  private static void ownerOnly(Path path) throws IOException {
    AclFileAttributeView view = Files.getFileAttributeView(path, AclFileAttributeView.class);
    if (view != null) {
      view.setAcl(
          List.of(
              AclEntry.newBuilder()
                  .setType(AclEntryType.ALLOW)
                  .setPrincipal(view.getOwner())
                  .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                  .build()));
    }
  }
}
