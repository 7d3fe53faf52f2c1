package be.livc.cli.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.concurrent.ThreadLocalRandom;

/** Writes files that are there whole or not at all. */
public final class WholeFile {
  private WholeFile() {}

  /**
   * Writes a file over what was there, and makes the folders it lacks. What stood there stays when
   * it can't be done.
   *
   * @throws IOException when it can't be written
   */
  public static void write(Path file, byte[] content) throws IOException {
    Path full = file.toAbsolutePath();
    Path folder = full.getParent();
    boolean there = Files.exists(full);
    if (folder == null || (there && !(Files.isRegularFile(full) && Files.isWritable(full)))) {
      Files.write(full, content); // a device is written where it is; what can't be says why
      return;
    }
    Files.createDirectories(folder);
    Path target = there ? full.toRealPath() : full;
    String unique = Long.toHexString(ThreadLocalRandom.current().nextLong());
    Path made = target.resolveSibling(".livc-" + unique);
    try {
      Files.write(made, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      if (there) {
        keepPermissions(target, made);
      }
      Files.move(made, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(made);
    }
  }

  private static void keepPermissions(Path of, Path on) throws IOException {
    PosixFileAttributeView before =
        Files.getFileAttributeView(of, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    PosixFileAttributeView now =
        Files.getFileAttributeView(on, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    if (before != null && now != null) {
      now.setPermissions(before.readAttributes().permissions());
    }
  }
}
