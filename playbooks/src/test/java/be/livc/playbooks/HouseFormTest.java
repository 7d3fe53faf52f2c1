package be.livc.playbooks;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.workshop.EditorFiles;
import be.livc.playbook.workshop.FormatResult;
import be.livc.playbook.workshop.FormatResult.State;
import be.livc.playbook.workshop.PlaybookFormatter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The files of this folder have the form that {@code livc playbook format} gives them. */
class HouseFormTest {
  @Test
  void every_file_has_the_house_form() {
    List<Path> files = EditorFiles.below(Path.of("."));
    assertThat(files).hasSizeGreaterThan(70);
    assertThat(
            files.stream().map(PlaybookFormatter::format).filter(it -> it.state() != State.IN_FORM))
        .extracting(FormatResult::name)
        .isEmpty();
  }
}
