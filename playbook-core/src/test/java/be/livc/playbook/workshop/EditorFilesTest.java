package be.livc.playbook.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditorFilesTest {
  @TempDir Path temp;

  private void write(String... names) throws IOException {
    for (String name : names) {
      Path file = temp.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "");
    }
  }

  private List<String> below(Path folder) {
    return EditorFiles.below(folder).stream()
        .map(it -> temp.relativize(it).toString().replace('\\', '/'))
        .toList();
  }

  @Test
  void the_yaml_files_of_a_folder_are_sorted_and_those_of_builds_and_releases_left_out()
      throws IOException {
    write(
        "b/playbook.yaml",
        "b/fasen/start.yaml",
        "b/releases/1.0.0.yaml",
        "b/releases/oud/1.0.0.yaml",
        "b/LEESMIJ.md",
        "a.yaml",
        "target/a.yaml",
        ".git/a.yaml",
        ".a.yaml",
        "targets/a.yaml");
    Files.createDirectory(temp.resolve("map.yaml"));
    assertThat(below(temp))
        .containsExactly(
            "a.yaml",
            "b/fasen/start.yaml",
            "b/playbook.yaml",
            "b/releases/oud/1.0.0.yaml",
            "targets/a.yaml");
    assertThat(below(temp.resolve("target"))).containsExactly("target/a.yaml");
  }

  @Test
  void a_link_counts_by_where_it_leads() throws IOException {
    write("elders/a.yaml", "hier/b.yaml");
    Path here = temp.resolve("hier");
    Files.createSymbolicLink(here.resolve("a.yaml"), temp.resolve("elders/a.yaml"));
    Files.createSymbolicLink(here.resolve("c.yaml"), here.resolve("b.yaml"));
    assertThat(below(here)).containsExactly("hier/b.yaml", "hier/c.yaml");
  }

  @Test
  void a_file_is_itself_whatever_it_is() throws IOException {
    write("a.txt");
    assertThat(EditorFiles.below(temp.resolve("a.txt"))).containsExactly(temp.resolve("a.txt"));
    assertThat(EditorFiles.below(temp.resolve("weg"))).containsExactly(temp.resolve("weg"));
  }

  @Test
  void a_release_stands_in_a_folder_of_releases() {
    assertThat(EditorFiles.isReleased(Path.of("a/releases/1.0.0.yaml"))).isTrue();
    assertThat(EditorFiles.isReleased(Path.of("a/releases/../b.yaml"))).isFalse();
    assertThat(EditorFiles.isReleased(Path.of("a/releases/b/c.yaml"))).isFalse();
    assertThat(EditorFiles.isReleased(Path.of("/").toAbsolutePath())).isFalse();
  }

  @Test
  void a_text_takes_the_place_of_what_stood_there() throws IOException {
    write("a.yaml");
    EditorFiles.replace(temp.resolve("a.yaml"), "één\n");
    assertThat(temp.resolve("a.yaml")).hasContent("één\n");
  }
}
