package be.livc.playbook.internal.jdbc.postgres;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import org.tukaani.xz.XZInputStream;

/**
 * The programs of PostgreSQL, unpacked from a jar of the registry into a folder of this user that
 * later runs find again. {@code LIVC_TEST_POSTGRES} names the folder of others ({@code initdb} and
 * {@code postgres} stand in its {@code bin}).
 */
final class PostgresBinaries {
  private static final String READY = "unpacked";
  private static final Set<PosixFilePermission> OTHERS =
      Set.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

  private PostgresBinaries() {}

  /** The folder with {@code bin}, {@code lib} and {@code share}. */
  static Path folder() throws IOException {
    String own = System.getenv("LIVC_TEST_POSTGRES");
    if (own != null && !own.isEmpty()) {
      return Path.of(own);
    }
    String archive = "/postgres-" + system() + "-" + processor() + ".txz";
    try (InputStream packed = PostgresBinaries.class.getResourceAsStream(archive)) {
      if (packed == null) {
        throw new NoPostgres("no jar on the class path holds " + archive);
      }
      byte[] bytes = packed.readAllBytes();
      String name = "livc-postgres-" + System.getProperty("user.name") + "-" + bytes.length;
      Path folder = Path.of(System.getProperty("java.io.tmpdir")).resolve(name);
      if (!isOurs(folder)) {
        unpack(bytes, folder);
      }
      return folder;
    }
  }

  private static String system() {
    String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    if (name.startsWith("linux")) {
      return "linux";
    } else if (name.startsWith("mac")) {
      return "darwin";
    }
    throw new NoPostgres("PostgreSQL is not started by these tests on " + name);
  }

  private static String processor() {
    String name = System.getProperty("os.arch");
    return name.equals("aarch64") ? "arm_64" : "x86_64";
  }

  private static boolean isOurs(Path folder) throws IOException {
    return Files.exists(folder.resolve(READY))
        && Files.getOwner(folder).getName().equals(System.getProperty("user.name"))
        && Collections.disjoint(Files.getPosixFilePermissions(folder), OTHERS);
  }

  /** Under another name first: two runs at once don't meet a half folder. */
  private static void unpack(byte[] archive, Path folder) throws IOException {
    Path fresh = Files.createTempDirectory(folder.getParent(), "livc-postgres-new");
    Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
    try (InputStream tar = new XZInputStream(new ByteArrayInputStream(archive))) {
      TarFiles.unpack(tar, fresh);
    }
    Files.createFile(fresh.resolve(READY));
    try {
      Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileAlreadyExistsException | DirectoryNotEmptyException another) {
      PostgresServer.delete(fresh); // another run was first with the same
    }
  }
}
