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
}
