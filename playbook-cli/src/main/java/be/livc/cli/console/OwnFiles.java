package be.livc.cli.console;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files that are made new: none is written through a link or over another, and none half. */
final class OwnFiles {
  private static final FileAttribute<?>[] NOTHING = {};

  private OwnFiles() {}

  /** Makes a folder where there is none. */
  static void folder(Path folder, boolean isPrivate) throws IOException {
    if (!Files.isDirectory(folder)) {
      Path parent = folder.toAbsolutePath().getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      Files.createDirectories(folder, only(folder, isPrivate, "rwx------"));
    }
  }

  /**
   * Writes a file that is not there yet, whole or not at all.
   *
   * @return whether it was written; false when something of that name is there
   */
  static boolean write(Path file, byte[] content, boolean isPrivate) throws IOException {
    try (SeekableByteChannel channel =
        Files.newByteChannel(
            file,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            only(file, isPrivate, "rw-------"))) {
      ByteBuffer bytes = ByteBuffer.wrap(content);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
    } catch (FileAlreadyExistsException e) {
      return false;
    } catch (IOException e) {
      Files.deleteIfExists(file);
      throw e;
    }
    return true;
  }

  private static FileAttribute<?>[] only(Path path, boolean isPrivate, String permissions) {
    boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
    return isPrivate && posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : NOTHING;
  }
}
