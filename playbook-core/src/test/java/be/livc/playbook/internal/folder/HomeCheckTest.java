package be.livc.playbook.internal.folder;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.session.Session;
import be.livc.playbook.session.StoreProblem;
import be.livc.playbook.session.StoreProblem.Kind;
import be.livc.playbook.session.kit.KitPlaybook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class HomeCheckTest {
  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

  @TempDir Path temp;
  private Path home;
  private Path folder;

  @BeforeEach
  void keep_a_session() {
    home = temp.resolve("home");
    Session session = KitPlaybook.full();
    WriterProgram.store(home).save(session);
    folder = home.resolve("sessions").resolve(session.id());
  }

  private List<StoreProblem> found() {
    return HomeCheck.of(home);
  }

  private static StoreProblem of(Kind kind, Path path, String argument) {
    return StoreProblem.of(kind, "", path.toString(), argument);
  }

  @Test
  void of_a_home_as_it_is_made_there_is_nothing_to_say() {
    assertThat(found()).isEmpty();
    assertThat(HomeCheck.of(temp.resolve("nowhere"))).isEmpty();
  }

  @Test
  void what_others_may_read_or_change_is_told() throws IOException {
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxrwxrwx"));
    Path log = folder.resolve("log");
    Files.setPosixFilePermissions(log, PosixFilePermissions.fromString("rw-r--r--"));
    assertThat(found())
        .containsExactly(
            of(Kind.HOME_WRITABLE, home, "rwxrwxrwx"), of(Kind.HOME_READABLE, log, "rw-r--r--"));
  }

  @Test
  void a_link_is_told_and_not_looked_behind() throws IOException {
    Path log = folder.resolve("log");
    Path elsewhere = Files.move(log, temp.resolve("elders"));
    Files.setPosixFilePermissions(elsewhere, PosixFilePermissions.fromString("rw-rw-rw-"));
    Files.createSymbolicLink(log, elsewhere);
    assertThat(found()).containsExactly(of(Kind.HOME_LINK, log, elsewhere.toString()));
  }

  @Test
  void leftovers_are_swept_once_they_are_old_and_nothing_else_is() throws IOException {
    Path old = Files.createFile(folder.resolve("head.new"));
    Path begun = Files.createDirectory(home.resolve("sessions/new-abc"));
    Files.writeString(begun.resolve("beside"), "x");
    Path young = Files.createFile(home.resolve("profile.new"));
    Files.setLastModifiedTime(old, LONG_AGO);
    Files.setLastModifiedTime(begun, LONG_AGO);
    assertThat(found())
        .containsExactlyInAnyOrder(
            of(Kind.HOME_SWEPT, old, ""),
            of(Kind.HOME_SWEPT, begun, ""),
            of(Kind.HOME_LEFTOVER, young, ""));
    assertThat(old).doesNotExist();
    assertThat(begun).doesNotExist();
    assertThat(young).exists();
    assertThat(WriterProgram.store(home).list().sessions()).hasSize(1);
  }

  @Test
  void a_share_is_known_by_its_type() {
    for (String type : List.of("nfs", "nfs4", "CIFS", "smb3", "smbfs", "9p", "fuse.sshfs")) {
      assertThat(HomeCheck.isNetwork(type)).as(type).isTrue();
    }
    for (String type :
        List.of("ext4", "NTFS", "apfs", "overlay", "tmpfs", "btrfs", "fuse.gocryptfs")) {
      assertThat(HomeCheck.isNetwork(type)).as(type).isFalse();
    }
  }
}
