package be.livc.playbook.internal.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.content.ContentSource;
import be.livc.playbook.content.ContentSource.Fetched;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.model.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderContentTest {
  @TempDir Path temp;
  private Path library;

  @BeforeEach
  void write() throws IOException {
    library = temp.resolve("boeken");
    put("boeken/een/playbook.yaml", "één");
    put("boeken/een/fasen/start.yaml", "start");
    put("boeken/een/releases/1.10.0.yaml", "");
    put("boeken/een/releases/1.9.0.yaml", "");
    put("boeken/een/releases/lock.yaml", "");
    put("boeken/drie/playbook.yaml", "drie");
    put("boeken/twee/geen.yaml", "geen");
    put("boeken/sources.yaml", "bronnen");
    put("elders/geheim.yaml", "geheim");
  }

  private Path put(String name, String text) throws IOException {
    Path file = temp.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text, UTF_8);
  }

  private String path(String name) {
    return FolderContent.name(temp.resolve(name));
  }

  /** The text of a file as each of these sources gives it: "-" without one, "!" for one outside. */
  private String text(ContentSource content, String name) {
    Fetched fetched = content.fetch(name);
    SourceFile file = fetched.file();
    Diagnostic problem = fetched.problem();
    if (problem != null) {
      assertThat(problem.rule()).isEqualTo(RuleId.FILE_OUTSIDE);
      assertThat(problem.arguments()).containsExactly(name);
      assertThat(content.bytes(name)).isEmpty();
      return "!";
    }
    String text = file == null ? "-" : file.text();
    assertThat(content.bytes(name).map(it -> new String(it, UTF_8)).orElse("-")).isEqualTo(text);
    return text;
  }

  @Test
  void any_file_is_read_where_nothing_is_said_of_folders() {
    FolderContent any = new FolderContent();
    assertThat(text(any, path("elders/geheim.yaml"))).isEqualTo("geheim");
    assertThat(text(any, path("elders/weg.yaml"))).isEqualTo("-");
    assertThat(text(any, path("elders"))).isEqualTo("-");
    assertThat(any.fetch(path("boeken/een/playbook.yaml")).file())
        .isEqualTo(new SourceFile(path("boeken/een/playbook.yaml"), "één"));
    assertThat(any.names(path("boeken/een") + "/"))
        .containsExactly(path("boeken/een/playbook.yaml"));
    assertThat(any.isPath("x")).isTrue();
    assertThat(any.playbooks()).isEmpty();
    assertThat(any.releases("een")).isEmpty();
  }

  @Test
  void a_library_lists_the_playbooks_in_its_folders_by_their_names() {
    FolderContent content = FolderContent.library(library);
    assertThat(content.playbooks())
        .containsExactly(
            Map.entry("drie", path("boeken/drie/playbook.yaml")),
            Map.entry("een", path("boeken/een/playbook.yaml")));
    assertThat(content.releases("een"))
        .containsExactly(
            Map.entry(new Version(1, 9, 0), path("boeken/een/releases/1.9.0.yaml")),
            Map.entry(new Version(1, 10, 0), path("boeken/een/releases/1.10.0.yaml")));
    assertThat(content.releases("drie")).isEmpty();
    assertThat(FolderContent.library(temp.resolve("weg")).playbooks()).isEmpty();
    assertThat(content.isPath("x")).isTrue();
  }

  @Test
  void the_names_in_a_folder_are_sorted_and_those_of_files_alone() {
    FolderContent content = FolderContent.library(library);
    assertThat(content.names(path("boeken") + "/")).containsExactly(path("boeken/sources.yaml"));
    String folder = path("boeken/een/releases") + "/";
    assertThat(content.names(folder))
        .containsExactly(folder + "1.10.0.yaml", folder + "1.9.0.yaml", folder + "lock.yaml");
    assertThat(content.names(path("boeken/sources.yaml"))).isEmpty();
    assertThat(content.names(path("elders") + "/")).isEmpty();
    assertThat(FolderContent.inside(library).names("een/fasen/"))
        .containsExactly("een/fasen/start.yaml");
  }

  @Test
  void inside_a_folder_files_go_by_their_names_and_show_by_their_paths() {
    FolderContent inside = FolderContent.inside(library);
    assertThat(inside.fetch("een/playbook.yaml").file())
        .isEqualTo(new SourceFile(path("boeken/een/playbook.yaml"), "één"));
    assertThat(text(inside, "../elders/geheim.yaml")).isEqualTo("-");
    assertThat(inside.isPath("een/playbook.yaml")).isFalse();
    assertThat(inside.playbooks()).isEmpty();
  }

  @Test
  void a_playbook_reads_its_own_folder_and_what_stands_beside_that_one() throws IOException {
    FolderContent around = FolderContent.around(library.resolve("een/playbook.yaml"));
    assertThat(text(around, path("boeken/een/fasen/start.yaml"))).isEqualTo("start");
    assertThat(text(around, path("boeken/sources.yaml"))).isEqualTo("bronnen");
    assertThat(text(around, path("boeken/drie/playbook.yaml"))).isEqualTo("drie");
    assertThat(text(around, path("elders/geheim.yaml"))).isEqualTo("-");
    Files.createSymbolicLink(library.resolve("een/link.yaml"), temp.resolve("elders/geheim.yaml"));
    assertThat(text(around, path("boeken/een/link.yaml"))).isEqualTo("!");
    Files.createSymbolicLink(
        library.resolve("drie/link.yaml"), library.resolve("een/playbook.yaml"));
    assertThat(text(around, path("boeken/drie/link.yaml"))).isEqualTo("!");
    Files.createSymbolicLink(library.resolve("roles.yaml"), library.resolve("een/playbook.yaml"));
    assertThat(text(around, path("boeken/roles.yaml"))).isEqualTo("één");
  }

  @Test
  void what_is_outside_is_told_by_the_path_that_shows_it() throws IOException {
    Files.createSymbolicLink(library.resolve("link.yaml"), temp.resolve("elders/geheim.yaml"));
    Diagnostic told = FolderContent.inside(library).fetch("link.yaml").problem();
    assertThat(told)
        .isEqualTo(Diagnostic.about(path("boeken/link.yaml"), RuleId.FILE_OUTSIDE, "link.yaml"));
    assertThat(FolderContent.inside(library).bytes("link.yaml")).isEmpty();
    assertThat(text(FolderContent.library(library), path("boeken/link.yaml"))).isEqualTo("!");
  }

  @Test
  void a_playbook_that_is_a_file_at_the_root_has_no_borders() {
    assertThat(Borders.around(Path.of("/").toAbsolutePath())).isEqualTo(Borders.NONE);
  }

  @Test
  void a_name_has_strokes_between_folders() {
    assertThat(FolderContent.name(Path.of("a", "b", "c.yaml"))).isEqualTo("a/b/c.yaml");
  }

  @Test
  void what_was_asked_for_in_vain_is_kept_sorted() {
    ContentSource files =
        new ContentSource() {
          @Override
          public Fetched fetch(String name) {
            return name.equals("er.yaml")
                ? new Fetched(new SourceFile(name, "x"), null)
                : Fetched.NOTHING;
          }

          @Override
          public Map<String, String> playbooks() {
            return Map.of("een", "een/playbook.yaml");
          }
        };
    AskedContent asked = new AskedContent(files);
    assertThat(asked.missing()).isEmpty();
    for (String name : List.of("weg.yaml", "er.yaml", "niet.yaml", "weg.yaml")) {
      assertThat(asked.fetch(name)).isEqualTo(files.fetch(name));
    }
    assertThat(asked.missing()).containsExactly("niet.yaml", "weg.yaml");
    assertThat(asked.playbooks()).isEqualTo(files.playbooks());
  }
}
