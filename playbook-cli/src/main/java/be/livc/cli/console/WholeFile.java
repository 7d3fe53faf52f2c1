package be.livc.cli.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.concurrent.ThreadLocalRandom;

/** Writes files that are there whole or not at all. */
public final class WholeFile {
  private WholeFile() {}

  /**
   * Writes a file over what was there, and makes the folders it lacks. What stood there stays when
   * it can't be done, and so does who may read it.
   *
   * @param isPrivate whether nobody but the owner may read a file that is made anew
   * @throws IOException when it can't be written
   */
  public static void write(Path file, byte[] content, boolean isPrivate) throws IOException {
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
      OwnFiles.write(made, content, isPrivate);
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
