package be.livc.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.answer.Answers;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Severity;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Value;
import be.livc.playbook.walk.Walk;
import be.livc.playbook.workshop.Checker;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RealPlaybookTest {
  private static final PlaybookLibrary LIBRARY =
      PlaybookLibrary.of(List.of(Path.of("..", "playbooks")));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "livc-r",
        "livc-r-casus",
        "livc-r-casus-overleg",
        "livc-r-casus-opvolging",
        "livc-r-informatie-delen",
        "livc-r-fiche"
      })
  void content_is_read_without_errors(String id) {
    LoadResult loaded = LIBRARY.load(id);
    assertThat(loaded.diagnostics())
        .filteredOn(finding -> finding.severity() != Severity.ADVICE)
        .map(RealPlaybookTest::brief)
        .isEmpty();
    assertThat(loaded.orElseThrow().id()).isEqualTo(id);
  }

  private static String brief(Diagnostic finding) {
    String place =
        finding.place() == null
            ? ""
            : finding.place().file().name() + ":" + finding.place().line() + ": ";
    return place + finding.rule() + " " + finding.arguments();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "livc-r",
        "livc-r-casus",
        "livc-r-casus-overleg",
        "livc-r-casus-opvolging",
        "livc-r-informatie-delen",
        "livc-r-fiche"
      })
  void each_step_has_a_number_and_a_place_of_its_own(String id) {
    LoadResult loaded = LIBRARY.load(id);
    List<Step> steps = new ArrayList<>();
    loaded.orElseThrow().visit(steps::add);
    Set<Integer> numbers = new HashSet<>();
    for (Step step : steps) {
      assertThat(numbers.add(step.header().number())).as(step.toString()).isTrue();
      assertThat(loaded.map().step(step.header().number())).isPresent();
    }
    assertThat(numbers).contains(0, steps.size() - 1);
  }

  @Test
  void an_included_playbook_stands_behind_the_id_of_its_include() {
    Playbook playbook = LIBRARY.load("livc-r-casus@1.0.0").orElseThrow();
    Step include = playbook.step("delen").orElseThrow();
    assertThat(include).isInstanceOf(Step.Include.class);
    include.visit(
        step -> assertThat(step.id().isEmpty() || step.id().startsWith("delen")).isTrue());
    assertThat(playbook.question("delen.doel")).isPresent();
  }

  @Test
  void a_sheet_is_walked_from_theme_to_question_to_reply() {
    Playbook playbook = LIBRARY.load("livc-r-fiche").orElseThrow();
    LocalDate day = LocalDate.of(2026, 11, 24);
    Walk start = Walk.of(playbook, Answers.NONE, day);
    assertThat(start.open().orElseThrow().id()).isEqualTo("theme");
    Answers answers =
        Answers.NONE
            .with("theme", new Value.OneOption("schriftelijke-vraag"))
            .with("theme.schriftelijke-vraag", new Value.OneOption("ondersteuning"));
    Walk end = Walk.of(playbook, answers, day);
    assertThat(end.atEnd()).isTrue();
    assertThat(end.conclusion().orElseThrow().step().id()).isEqualTo("ondersteuning");
  }

  @Test
  void the_list_says_what_each_playbook_is() {
    assertThat(LIBRARY.list())
        .filteredOn(PlaybookSummary::fiche)
        .singleElement()
        .satisfies(
            fiche -> {
              assertThat(fiche.id()).isEqualTo("livc-r-fiche");
              assertThat(fiche.title()).isEqualTo("Vraag- en antwoordfiche LIVC R");
            });
    assertThat(LIBRARY.list())
        .filteredOn(PlaybookSummary::sensitive)
        .extracting(PlaybookSummary::id)
        .contains("livc-r-casus");
  }

  @Test
  void an_unknown_id_is_a_finding_with_the_ids_that_are_near() {
    LoadResult loaded = LIBRARY.load("livc-r-casos");
    assertThat(loaded.hasErrors()).isTrue();
    assertThat(loaded.diagnostics().get(0).suggestions()).first().isEqualTo("livc-r-casus");
  }

  @Test
  void what_was_read_can_be_read_again_without_files() {
    LoadResult loaded = LIBRARY.load("livc-r-casus");
    LoadResult again = Playbooks.read(loaded.text());
    assertThat(again.orElseThrow()).isEqualTo(loaded.orElseThrow());
    assertThat(again.text().digest()).isEqualTo(loaded.text().digest());
  }

  @Test
  void a_template_that_does_not_exist_is_found_where_its_document_is_written() {
    PlaybookText text =
        new PlaybookText(
            List.of(
                new SourceFile(
                    "proef/playbook.yaml",
                    """
                    format: 1
                    id: proef
                    version: 1.0.0
                    language: nl
                    title: Proef
                    status: draft
                    steps:
                      - { write: jaarverslag, id: een, sources: own-choice }
                      - { write: jaarverlsag, id: twee, sources: own-choice }
                    """)));
    LoadResult loaded = Playbooks.read(text);
    assertThat(Checker.unknownTemplates(loaded, List.of("jaarverslag", "visienota")))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.place().line()).isEqualTo(9);
              assertThat(finding.suggestions()).containsExactly("jaarverslag");
            });
  }
}
