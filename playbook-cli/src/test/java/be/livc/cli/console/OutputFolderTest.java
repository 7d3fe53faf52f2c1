package be.livc.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.cli.console.OutputFolder.Written;
import be.livc.playbook.model.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
  private static final byte[] TEXT = "vertrouwelijk".getBytes(StandardCharsets.UTF_8);
  private static final byte[] OTHER = "anders".getBytes(StandardCharsets.UTF_8);

  @TempDir Path below;

  private OutputFolder folder() {
    return OutputFolder.of(below, "Casus", Texts.in(Language.NL));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_private_file_and_the_folder_made_for_it_are_the_owners_alone() throws IOException {
    Path file = folder().write("brief", "md", TEXT, true).orElseThrow();
    assertThat(rights(file)).isEqualTo("rw-------");
    assertThat(rights(below.resolve("Casus"))).isEqualTo("rwx------");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void no_file_is_written_through_a_link_that_was_put_there() throws IOException {
    Path elsewhere = below.resolve("elders");
    Files.createDirectories(below.resolve("Casus"));
    Files.createSymbolicLink(below.resolve("Casus").resolve("brief.md"), elsewhere);
    Path file = folder().write("brief", "md", TEXT, true).orElseThrow();
    assertThat(file.getFileName()).hasToString("brief (2).md");
    assertThat(elsewhere).doesNotExist();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void
      a_private_file_with_a_name_of_ones_own_is_private_too_and_one_that_was_there_stays_as_it_was()
          throws IOException {
    Path fresh = below.resolve("lijst.md");
    WholeFile.write(fresh, TEXT, true);
    assertThat(rights(fresh)).isEqualTo("rw-------");
    Path shared = Files.write(below.resolve("gedeeld.md"), OTHER);
    Files.setPosixFilePermissions(shared, PosixFilePermissions.fromString("rw-r-----"));
    WholeFile.write(shared, TEXT, true);
    assertThat(rights(shared)).isEqualTo("rw-r-----");
    assertThat(shared).hasBinaryContent(TEXT);
  }

  @Test
  void what_is_there_and_differs_stays_and_the_same_is_not_written_twice() throws IOException {
    Path first = folder().write("brief", "md", TEXT, false).orElseThrow();
    Written second = folder().write("brief", "md", OTHER, false);
    assertThat(second.orElseThrow().getFileName()).hasToString("brief (2).md");
    assertThat(Files.readAllBytes(first)).isEqualTo(TEXT);
    assertThat(folder().write("brief", "md", TEXT, false).orElseThrow()).isEqualTo(first);
  }

  private static String rights(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }
}
