package be.livc.playbooks;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.PlaybookLibrary;
import be.livc.playbook.answer.Answers;
import be.livc.playbook.checklist.Checklist;
import be.livc.playbook.checklist.ChecklistItem;
import be.livc.playbook.checklist.ChecklistSection;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Value;
import be.livc.playbook.scenario.ScenarioResult;
import be.livc.playbook.walk.Walk;
import be.livc.playbook.workshop.PlaybookTests;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * A municipality gets a list it can carry out, and a meeting no more questions than it has time
 * for.
 */
class ShortRoadTest {
  private static final PlaybookLibrary LIBRARY = PlaybookLibrary.of(List.of(Path.of("")));
  private static final LocalDate DATE = LocalDate.of(2026, 11, 24);
  private static final String COORDINATOR = "coordinator";

  private static Walk scenario(String file) {
    return PlaybookTests.of(LIBRARY).run("livc-r", DATE).results().stream()
        .filter(result -> result.file().endsWith("/" + file + ".yaml"))
        .map(ScenarioResult::walk)
        .findFirst()
        .orElseThrow();
  }

  private static Checklist list(Walk walk) {
    return Checklist.of("proef", walk, Map.of());
  }

  @Test
  void the_legal_minimum_asks_fifteen_questions_at_most_for_twelve_tasks_and_four_documents() {
    Playbook playbook = LIBRARY.load("livc-r").orElseThrow();
    Answers minimum = Answers.NONE.with("omvang", new Value.OneOption("minimum"));
    List<Walk> walks = EveryWalk.of(playbook, minimum, DATE);
    assertThat(walks)
        .hasSizeGreaterThan(100)
        .allSatisfy(
            walk -> {
              assertThat(walk.questions()).hasSizeLessThanOrEqualTo(15);
              assertThat(walk.tasks()).hasSizeLessThanOrEqualTo(12);
              assertThat(walk.documents()).hasSizeLessThanOrEqualTo(4);
              assertThat(walk.conclusion()).isPresent();
            });
  }

  @Test
  void a_village_without_signals_gets_twenty_five_tasks_at_most() {
    assertThat(list(scenario("landelijk-zonder-signalen")).items()).hasSizeLessThanOrEqualTo(25);
  }

  @Test
  void a_city_with_a_dormant_cell_gets_thirty_five_tasks_at_most() {
    assertThat(list(scenario("binnenstad-slapende-cel")).items()).hasSizeLessThanOrEqualTo(35);
  }

  @Test
  void five_tasks_come_first() {
    for (String file :
        List.of("landelijk-zonder-signalen", "binnenstad-slapende-cel", "minimum-in-een-dorp")) {
      assertThat(first(list(scenario(file)))).as(file).hasSize(5);
    }
  }

  @Test
  void no_task_of_the_coordinator_is_due_before_one_is_appointed() {
    Checklist village = list(scenario("landelijk-zonder-signalen"));
    LocalDate appointed =
        village.items().stream()
            .filter(item -> item.key().equals("coordinator-aanstellen"))
            .map(ShortRoadTest::day)
            .findFirst()
            .orElseThrow();
    assertThat(village.items())
        .filteredOn(
            item -> item.by().stream().anyMatch(doer -> doer.role().id().equals(COORDINATOR)))
        .hasSizeGreaterThan(5)
        .allSatisfy(item -> assertThat(day(item)).isAfter(appointed));
  }

  private static LocalDate day(ChecklistItem item) {
    return Objects.requireNonNull(item.deadline().due(), item.name());
  }

  private static List<ChecklistItem> first(Checklist list) {
    return list.sections().stream()
        .filter(section -> section.kind() == ChecklistSection.Kind.FIRST)
        .flatMap(section -> section.items().stream())
        .toList();
  }

  @Test
  void a_meeting_asks_seven_questions_a_case_at_most() {
    Playbook playbook = LIBRARY.load("livc-r-casus-overleg").orElseThrow();
    assertThat(EveryWalk.of(playbook, Answers.NONE, DATE))
        .hasSizeGreaterThan(10)
        .allSatisfy(walk -> assertThat(walk.questions()).hasSizeLessThanOrEqualTo(7));
  }
}
