package be.livc.playbook.internal.jdbc.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Unpacks files, folders and links of a tar; one with anything else is refused. */
final class TarFiles {
  private static final int BLOCK = 512;

  private TarFiles() {}

  static void unpack(InputStream tar, Path folder) throws IOException {
    for (byte[] head = tar.readNBytes(BLOCK);
        head.length == BLOCK && head[0] != 0;
        head = tar.readNBytes(BLOCK)) {
      Path path = folder.resolve(text(head, 345, 155)).resolve(text(head, 0, 100)).normalize();
      if (!path.startsWith(folder)) {
        throw new IOException("outside of the folder: " + path);
      }
      int size = number(head, 124, 12);
      byte[] content = tar.readNBytes(size);
      tar.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
      switch (head[156]) {
        case '5' -> Files.createDirectories(path);
        case '2' -> Files.createSymbolicLink(inFolder(path), Path.of(text(head, 157, 100)));
        case '0' -> {
          Files.write(inFolder(path), content);
          boolean program = (number(head, 100, 8) & 0100) != 0;
          Files.setPosixFilePermissions(
              path, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
        default -> throw new IOException("no file, folder or link: " + path);
      }
    }
  }

  private static Path inFolder(Path path) throws IOException {
    Files.createDirectories(path.getParent());
    return path;
  }

  private static String text(byte[] head, int from, int most) {
    int length = 0;
    while (length < most && head[from + length] != 0) {
      length++;
    }
    return new String(head, from, length, StandardCharsets.UTF_8);
  }

  private static int number(byte[] head, int from, int most) {
    return Integer.parseInt(text(head, from, most).strip(), 8);
  }
}
