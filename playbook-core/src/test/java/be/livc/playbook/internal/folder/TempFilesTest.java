package be.livc.playbook.internal.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TempFilesTest {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration MINUTE = Duration.ofMinutes(1);

  @TempDir Path temp;

  private Path folder(String name, Duration age) throws IOException {
    Path folder = Files.createDirectory(temp.resolve(name));
    Files.writeString(folder.resolve("beside"), "wat iemand schreef");
    Files.writeString(folder.resolve("log"), "x");
    Files.setLastModifiedTime(folder, FileTime.from(Instant.now().minus(age)));
    return folder;
  }

  private List<String> names() throws IOException {
    return TempFiles.children(temp).stream().map(it -> it.getFileName().toString()).toList();
  }

  @Test
  void what_was_removed_halfway_goes_at_once_and_what_was_begun_once_it_is_surely_left()
      throws IOException {
    folder("abc", HOUR.plus(MINUTE));
    folder("gone-abc", Duration.ZERO);
    folder("new-old", HOUR.plus(MINUTE));
    folder("new-young", HOUR.minus(MINUTE));
    TempFiles.sweep(temp);
    assertThat(names()).containsExactly("abc", "new-young");
  }

  @Test
  void what_another_sweeps_or_still_fills_is_left_for_the_next_time() throws IOException {
    Path filled = folder("gone-abc", Duration.ZERO);
    Files.createDirectory(filled.resolve("map"));
    Files.writeString(filled.resolve("map/log"), "x");
    folder("gone-xyz", Duration.ZERO);
    TempFiles.sweep(temp);
    assertThat(names()).containsExactly("gone-abc");
    assertThat(filled.resolve("beside")).doesNotExist();
  }

  @Test
  void a_folder_is_removed_with_its_files() throws IOException {
    Path folder = folder("abc", Duration.ZERO);
    TempFiles.delete(folder);
    TempFiles.delete(folder);
    assertThat(folder).doesNotExist();
  }

  @Test
  void what_is_in_a_folder_comes_sorted_and_elsewhere_there_is_nothing() throws IOException {
    for (String name : List.of("c", "a", "b", "B", "10", "9")) {
      Files.createFile(temp.resolve(name));
    }
    assertThat(names()).containsExactly("10", "9", "B", "a", "b", "c");
    assertThat(TempFiles.children(temp.resolve("weg"))).isEmpty();
    assertThat(TempFiles.children(temp.resolve("a"))).isEmpty();
  }
}
