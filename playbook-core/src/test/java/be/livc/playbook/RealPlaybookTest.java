package be.livc.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.diagnostic.Severity;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RealPlaybookTest {
  private static final Path CONTENT = Path.of("..", "playbooks");

  @Test
  void the_playbook_for_setting_up_is_read_without_errors() {
    LoadResult loaded = Playbooks.load(CONTENT.resolve("livc-r"));
    assertThat(loaded.diagnostics())
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .map(
            finding ->
                finding.place().file().name()
                    + ":"
                    + finding.place().line()
                    + " "
                    + finding.rule()
                    + " "
                    + finding.arguments()
                    + finding.suggestions())
        .isEmpty();
    Playbook playbook = loaded.orElseThrow();
    assertThat(playbook.id()).isEqualTo("livc-r");
    assertThat(playbook.phases()).hasSize(5);
  }

  @Test
  void steps_are_numbered_in_document_order_and_each_has_a_place() {
    LoadResult loaded = Playbooks.load(CONTENT.resolve("livc-r"));
    List<Step> steps = new ArrayList<>();
    loaded.orElseThrow().visit(steps::add);
    assertThat(steps).hasSizeGreaterThan(60);
    for (int i = 0; i < steps.size(); i++) {
      assertThat(steps.get(i).common().number()).isEqualTo(i);
      assertThat(loaded.map().step(i)).isPresent();
    }
  }
}
