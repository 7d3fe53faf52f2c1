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
import java.time.Duration;
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
  void who_of_a_group_or_of_all_may_read_or_change_is_the_same() throws IOException {
    Path log = folder.resolve("log");
    for (String mode : List.of("rw-r-----", "rw----r--", "rw-r--r--")) {
      Files.setPosixFilePermissions(log, PosixFilePermissions.fromString(mode));
      assertThat(found()).containsExactly(of(Kind.HOME_READABLE, log, mode));
    }
    for (String mode : List.of("rw--w----", "rw-----w-", "rw-rw-r--")) {
      Files.setPosixFilePermissions(log, PosixFilePermissions.fromString(mode));
      assertThat(found()).containsExactly(of(Kind.HOME_WRITABLE, log, mode));
    }
    Files.setPosixFilePermissions(log, PosixFilePermissions.fromString("rwx--x--x"));
    assertThat(found()).isEmpty();
  }

  @Test
  void a_home_that_is_a_link_is_told_and_looked_into() throws IOException {
    Path link = Files.createSymbolicLink(temp.resolve("link"), home);
    Path log = folder.resolve("log");
    Files.setPosixFilePermissions(log, PosixFilePermissions.fromString("rw-r--r--"));
    assertThat(HomeCheck.of(link))
        .containsExactly(
            of(Kind.HOME_LINK, link, home.toString()),
            of(Kind.HOME_READABLE, link.resolve(home.relativize(log)), "rw-r--r--"));
  }

  @Test
  void the_files_of_a_session_are_the_deepest_that_are_looked_at() throws IOException {
    Path deep = Files.createDirectory(folder.resolve("map"));
    Path deeper = Files.createFile(deep.resolve("log"));
    Files.setPosixFilePermissions(deep, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.setPosixFilePermissions(deeper, PosixFilePermissions.fromString("rw-rw-rw-"));
    assertThat(found()).containsExactly(of(Kind.HOME_READABLE, deep, "rwxr-xr-x"));
  }

  @Test
  void a_leftover_is_known_by_its_name_and_old_after_an_hour() throws IOException {
    Path sessions = home.resolve("sessions");
    Path old = Files.createDirectory(sessions.resolve("gone-abc"));
    Path young = Files.createDirectory(sessions.resolve("new-abc"));
    Instant hour = Instant.now().minus(Duration.ofHours(1));
    Files.setLastModifiedTime(old, FileTime.from(hour.minusSeconds(60)));
    Files.setLastModifiedTime(young, FileTime.from(hour.plusSeconds(60)));
    assertThat(found())
        .containsExactly(of(Kind.HOME_SWEPT, old, ""), of(Kind.HOME_LEFTOVER, young, ""));
    assertThat(old).doesNotExist();
    assertThat(young).exists();
  }

  @Test
  void a_home_is_never_a_leftover_whatever_it_is_called() throws IOException {
    Path odd = Files.move(home, temp.resolve("gone-home"));
    Files.setLastModifiedTime(odd, LONG_AGO);
    assertThat(HomeCheck.of(odd)).isEmpty();
    assertThat(odd).exists();
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
