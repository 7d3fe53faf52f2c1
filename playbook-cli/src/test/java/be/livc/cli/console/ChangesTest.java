package be.livc.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class ChangesTest {
  @TempDir Path folder;

  @Test
  void a_save_is_noticed_and_the_end_of_a_folder_ends_the_waiting() throws Exception {
    Path watched = Files.createDirectory(folder.resolve("templates"));
    Changes changes = Changes.in(List.of(watched));

    Path file = Files.writeString(watched.resolve("brief.md.ftl"), "een");
    assertThat(changes.await()).isTrue();
    Files.writeString(file, "twee");
    assertThat(changes.await()).isTrue();
    Files.delete(file);
    Files.delete(watched);
    assertThat(changes.await()).isFalse();
  }

  @Test
  void a_save_in_a_folder_below_is_noticed_even_when_that_folder_is_new() throws Exception {
    Path phases = Files.createDirectories(folder.resolve("playbooks/p/fasen"));
    Changes changes = Changes.in(List.of(folder.resolve("playbooks")));

    Files.writeString(phases.resolve("een.yaml"), "een");
    assertThat(changes.await()).isTrue();
    Path added = Files.createDirectory(folder.resolve("playbooks/p/scenarios"));
    assertThat(changes.await()).isTrue();
    Files.writeString(added.resolve("kort.yaml"), "een");
    assertThat(changes.await()).isTrue();
  }

  @Test
  void hidden_folders_and_what_is_in_them_are_not_watched() throws Exception {
    Path watched = folder.resolve(".werk/playbooks");
    Files.createDirectories(watched.resolve(".git/objects"));
    Path phases = Files.createDirectories(watched.resolve("p/fasen"));

    assertThat(Changes.watched(watched))
        .containsExactlyInAnyOrder(watched, watched.resolve("p"), phases);
  }
}
