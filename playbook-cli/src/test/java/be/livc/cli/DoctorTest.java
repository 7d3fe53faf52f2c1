package be.livc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class DoctorTest {
  @TempDir Path folder;
  private Livc livc;

  @BeforeEach
  void begin() {
    livc = new Livc(folder).with("LIVC_PLAYBOOKS", "src/test/resources/scripts");
    livc.run("playbook", "start", "vragen", "--name", "Een", "--json");
  }

  @Test
  void a_home_that_others_may_change_is_told_with_how_to_mend_it() throws IOException {
    assertThat(livc.run("doctor").code()).isZero();
    Path home = folder.resolve("home");
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxrwxrwx"));
    Livc.Run run = livc.run("doctor");
    assertThat(run.out().replaceAll("\\s+", " ")).contains("rwxrwxrwx").contains("chmod go-rwx");
    assertThat(run.code()).isEqualTo(1);
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
    assertThat(livc.run("doctor").code()).isZero();
  }

  @Test
  void what_a_full_disk_left_is_tidied_up_and_told_once() throws IOException {
    Path left = Files.createFile(folder.resolve("home/profile.new"));
    Files.setLastModifiedTime(left, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
    Livc.Run run = livc.run("doctor");
    assertThat(run.out()).contains("Opgeruimd");
    assertThat(run.code()).isZero();
    assertThat(left).doesNotExist();
    assertThat(livc.run("doctor", "--json").out()).contains("\"remarks\": []");
  }
}
