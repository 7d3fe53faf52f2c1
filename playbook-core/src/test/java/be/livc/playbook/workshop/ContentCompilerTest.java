package be.livc.playbook.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.livc.playbook.PlaybookLibrary;
import be.livc.playbook.diagnostic.InvalidContentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentCompilerTest {
  private static final String SOUND =
      """
      format: 1
      id: een
      version: 1.0.0
      language: nl
      title: Een
      status: draft
      steps:
        - tell: Lees dit.
          sources: own-choice
      """;

  @TempDir Path folder;

  private Path write(String id, String text) throws IOException {
    Path file = folder.resolve(id).resolve("playbook.yaml");
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text.replace("een", id));
  }

  private Path compiled(String id) {
    return folder.resolve(id).resolve("playbook.compiled");
  }

  @Test
  void what_nothing_is_found_in_is_compiled_beside_its_file_and_the_others_are_told()
      throws IOException {
    write("een", SOUND);
    write("twee", SOUND.replace("dit", "<b>dit</b>"));
    Files.writeString(compiled("een"), "van vroeger");
    Files.writeString(compiled("twee"), "van vroeger");
    assertThat(ContentCompiler.compile(folder)).containsExactly("twee");
    assertThat(compiled("twee")).doesNotExist();
    byte[] bytes = PlaybookLibrary.of(List.of(folder)).compile("een").orElseThrow();
    assertThat(compiled("een")).hasBinaryContent(bytes);
  }

  @Test
  void several_folders_are_compiled_at_once() throws IOException {
    write("een", SOUND);
    ContentCompiler.main(new String[] {folder.toString()});
    assertThat(compiled("een")).exists();
  }

  @Test
  void errors_stop_it() throws IOException {
    write("een", SOUND.replace("tell", "tel"));
    assertThatThrownBy(() -> ContentCompiler.compile(folder))
        .isInstanceOf(InvalidContentException.class);
    assertThat(compiled("een")).doesNotExist();
  }
}
