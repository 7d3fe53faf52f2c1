package be.livc.playbook.internal.folder;

import be.livc.playbook.session.StoreProblem;
import be.livc.playbook.session.StoreProblem.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks at a home folder: whose it is, who may read it, what was left in it, where it stands. */
public final class HomeCheck {
  private static final Duration SURELY_STOPPED = Duration.ofHours(1);

  /** Home, rooms, sessions, files of a session. */
  private static final int DEEPEST = 3;

  private static final Pattern NETWORK =
      Pattern.compile(
          "nfs\\d*|cifs|smb\\w*|9p|afpfs|webdav|davfs\\d*|ncpfs|fuse\\.(sshfs|davfs\\d*|smb\\w*|rclone)");

  private static final Set<PosixFilePermission> READ =
      Set.of(PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);
  private static final Set<PosixFilePermission> WRITE =
      Set.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

  private final List<StoreProblem> findings = new ArrayList<>();
  private final Path home;
  private @Nullable UserPrincipal owner;

  private HomeCheck(Path home) {
    this.home = home;
  }

  /** What is found; leftovers that are surely no one's any more are removed. */
  public static List<StoreProblem> of(Path home) {
    HomeCheck check = new HomeCheck(home.toAbsolutePath());
    check.network();
    if (Files.exists(check.home)) {
      check.look(check.home, 0);
    }
    return check.findings;
  }

  /** Whether files of this type stand on another machine. */
  static boolean isNetwork(String type) {
    return NETWORK.matcher(type.toLowerCase(Locale.ROOT)).matches();
  }

  private void network() {
    Path there = home;
    while (there != null && !Files.exists(there)) {
      there = there.getParent();
    }
    if (there == null) {
      return;
    }
    try {
      String type = Files.getFileStore(there).type();
      boolean unc = home.toString().startsWith("\\\\");
      if (unc || isNetwork(type)) {
        add(Kind.HOME_SHARED, home, unc ? "smb" : type);
      }
    } catch (IOException e) {
      findings.add(IoProblems.problem("", there, e));
    }
  }

  private void look(Path path, int depth) {
    try {
      if (Files.isSymbolicLink(path)) {
        add(Kind.HOME_LINK, path, Files.readSymbolicLink(path).toString());
        if (depth > 0) {
          return;
        }
      }
      if (depth > 0 && isLeftover(path)) {
        sweep(path);
        return;
      }
      if (PrivateFiles.isPosix(path)) {
        permissions(path);
      }
      if (depth < DEEPEST && Files.isDirectory(path)) {
        for (Path child : TempFiles.children(path)) {
          look(child, depth + 1);
        }
      }
    } catch (IOException e) {
      findings.add(IoProblems.problem("", path, e));
    }
  }

  private void permissions(Path path) throws IOException {
    PosixFileAttributes found = Files.readAttributes(path, PosixFileAttributes.class);
    String mode = PosixFilePermissions.toString(found.permissions());
    if (found.permissions().stream().anyMatch(WRITE::contains)) {
      add(Kind.HOME_WRITABLE, path, mode);
    } else if (found.permissions().stream().anyMatch(READ::contains)) {
      add(Kind.HOME_READABLE, path, mode);
    }
    UserPrincipal of = found.owner();
    UserPrincipal mine = me();
    if (mine != null && !of.equals(mine)) {
      add(Kind.HOME_OWNER, path, of.getName());
    }
  }

  /** Who runs this program; found by the name that the system has for the person. */
  private @Nullable UserPrincipal me() throws IOException {
    if (owner == null) {
      String name = System.getProperty("user.name", "");
      if (!name.isEmpty()) {
        owner = home.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(name);
      }
    }
    return owner;
  }

  private static boolean isLeftover(Path path) {
    String name = String.valueOf(path.getFileName());
    return name.endsWith(".new") || name.startsWith("new-") || name.startsWith("gone-");
  }

  private void sweep(Path path) throws IOException {
    FileTime border = FileTime.from(Instant.now().minus(SURELY_STOPPED));
    FileTime written = Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS);
    if (written.compareTo(border) > 0) {
      add(Kind.HOME_LEFTOVER, path, "");
    } else {
      if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
        TempFiles.delete(path);
      } else {
        Files.deleteIfExists(path);
      }
      add(Kind.HOME_SWEPT, path, "");
    }
  }

  private void add(Kind kind, Path path, String argument) {
    findings.add(StoreProblem.of(kind, "", path.toString(), argument));
  }
}
