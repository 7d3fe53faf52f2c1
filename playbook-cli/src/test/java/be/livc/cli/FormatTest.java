package be.livc.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Files of an editor, put in the house form where they stand. */
class FormatTest {
  private static final String LOOSE =
      "format: 1\nid: los\nsteps:\n    - id: vorm # blijft\n      ask: 'Alleen?'\n      answer: yes-no\n";
  private static final String NEAT =
      "format: 1\nid: los\nsteps:\n  - ask: Alleen?\n    id: vorm # blijft\n    answer: yes-no\n";

  @TempDir Path folder;
  private Path playbook;
  private Path release;
  private Livc livc;

  @BeforeEach
  void write() throws IOException {
    livc = new Livc(folder);
    Path own = Files.createDirectories(folder.resolve("eigen/los/releases")).getParent();
    playbook = Files.writeString(own.resolve("playbook.yaml"), LOOSE);
    release = Files.writeString(own.resolve("releases/1.0.0.yaml"), LOOSE);
  }

  private Livc.Run format(Object... words) {
    String[] all =
        Stream.concat(Stream.of("playbook", "format"), Stream.of(words).map(Object::toString))
            .toArray(String[]::new);
    return livc.run(all);
  }

  @Test
  void a_playbook_of_the_editor_is_put_in_form_and_its_releases_are_not() throws IOException {
    Livc.Run run = format("los", "--playbooks", folder.resolve("eigen"));
    assertThat(run.code()).isZero();
    assertThat(run.out()).endsWith("Bestanden: 1. In huisvorm gezet: 1.\n");
    assertThat(playbook).hasContent(NEAT);
    assertThat(release).hasContent(LOOSE);
    assertThat(playbook.getParent()).isDirectoryNotContaining("glob:**.new");
    Livc.Run again = format(folder.resolve("eigen"));
    assertThat(again.out()).isEqualTo("Bestanden: 1. In huisvorm gezet: 0.\n");
  }

  @Test
  void checking_changes_nothing() throws IOException {
    Livc.Run run = format("--check", playbook);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("Nog niet in huisvorm: " + playbook);
    assertThat(playbook).hasContent(LOOSE);
  }

  @Test
  void a_release_is_refused() throws IOException {
    Livc.Run run = format(release);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("is een uitgave");
    assertThat(release).hasContent(LOOSE);
  }

  @Test
  void a_broken_file_is_left_as_it_is_while_the_others_are_put_in_form() throws IOException {
    Path broken = Files.writeString(playbook.resolveSibling("fout.yaml"), "a: [1\n");
    Livc.Run run = format(playbook.getParent());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("fout.yaml:1:4:");
    assertThat(run.err()).contains("Niet aangeraakt:");
    assertThat(broken).hasContent("a: [1\n");
    assertThat(playbook).hasContent(NEAT);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_link_goes_on_pointing_and_permissions_stay() throws IOException {
    Files.setPosixFilePermissions(playbook, PosixFilePermissions.fromString("rw-rw----"));
    Path link = Files.createSymbolicLink(folder.resolve("koppeling.yaml"), playbook);
    assertThat(format(link).code()).isZero();
    assertThat(link).isSymbolicLink();
    assertThat(playbook).hasContent(NEAT);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(playbook)))
        .isEqualTo("rw-rw----");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_file_in_a_folder_without_write_permission_stays_and_the_reason_is_said()
      throws IOException {
    Path parent = playbook.getParent();
    Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("r-xr-xr-x"));
    assumeFalse(Files.isWritable(parent), "root may all");
    Livc.Run run = format(playbook);
    Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwxr-xr-x"));
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("Het bestand is nog zoals het was.");
  }
}
