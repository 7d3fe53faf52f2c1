package be.livc.playbook.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.LoadResult;
import be.livc.playbook.PlaybookLibrary;
import be.livc.playbook.answer.Answer;
import be.livc.playbook.answer.Answers;
import be.livc.playbook.checklist.QuestionBooklet;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.scenario.Coverage;
import be.livc.playbook.scenario.Coverage.Kind;
import be.livc.playbook.scenario.Coverage.Part;
import be.livc.playbook.scenario.CoverageReport;
import be.livc.playbook.scenario.Mutant;
import be.livc.playbook.scenario.MutationAnalysis;
import be.livc.playbook.walk.Walk;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The condition of an option or a column is seen wherever those of steps are. */
class ConditionalPartsTest {
  private static final LocalDate DATE = LocalDate.of(2026, 11, 24);
  private static final PlaybookLibrary LIBRARY =
      PlaybookLibrary.of(List.of(Path.of("src", "test", "resources", "additions")));

  private static List<String> seen(String playbook) {
    return coverage(playbook).parts().stream()
        .filter(part -> part.kind() == Kind.CONDITION && part.covered())
        .map(part -> part.name() + " " + part.outcome())
        .toList();
  }

  @Test
  void scenarios_come_past_an_option_that_is_offered_and_past_one_that_is_not() {
    assertThat(seen("keuzes"))
        .contains(
            "ritme option maand true",
            "ritme option maand false",
            "ritme option schooljaar true",
            "ritme option schooljaar false");
  }

  @Test
  void scenarios_come_past_a_column_that_is_asked_and_past_one_that_is_not() {
    assertThat(seen("rijen")).contains("diensten column datum true", "diensten column datum false");
  }

  @Test
  void a_condition_that_nobody_comes_past_is_told_in_words() {
    Coverage met = coverage("rijen");
    List<Part> parts =
        met.parts().stream()
            .map(it -> new Part(it.kind(), it.number(), it.name(), it.outcome(), null, List.of()))
            .toList();
    assertThat(CoverageReport.of(new Coverage("rijen", 0, parts), Language.NL))
        .contains("voorwaarde van kolom datum van diensten die wel geldt");
  }

  @Test
  void mistakes_are_made_in_when_an_option_is_offered_and_a_column_asked() {
    assertThat(mutants("keuzes"))
        .contains(
            "ritme option maand DROPPED_CONDITION", "ritme option schooljaar NEGATED_CONDITION");
    assertThat(mutants("rijen")).contains("diensten column datum NEGATED_CONDITION");
  }

  @Test
  void scenarios_that_come_past_both_ends_notice_those_mistakes() {
    for (String id : List.of("keuzes", "rijen")) {
      MutationAnalysis mutation = PlaybookTests.of(LIBRARY).run(id, DATE).mutation();
      assertThat(mutation).isNotNull();
      assertThat(mutation.survivors())
          .extracting(survivor -> survivor.mutant().name() + " " + survivor.mutant().kind())
          .doesNotContain(
              "ritme option schooljaar NEGATED_CONDITION",
              "diensten column datum NEGATED_CONDITION");
    }
  }

  @Test
  void paper_says_which_options_and_columns_are_not_always_there() {
    assertThat(booklet("keuzes"))
        .contains("- [ ] Elke maand\\\n  Alleen in sommige gevallen. Hangt af van: School.\n")
        .contains("- [ ] Elk kwartaal\n");
    assertThat(booklet("rijen"))
        .contains(
            "**Datum van het reglement**\\\nAlleen in sommige gevallen. Hangt af van: Steun.");
  }

  @Test
  void a_question_of_which_options_hang_on_another_is_said_to_hang_on_it() {
    Playbook playbook = LIBRARY.load("keuzes").orElseThrow();
    Walk walk = Walk.of(playbook, Answers.NONE.with("school", Answer.PUT_OFF), DATE);
    assertThat(walk.dependents("school")).extracting(visit -> visit.step().id()).contains("ritme");
    assertThat(walk.dependents("verslag"))
        .extracting(visit -> visit.step().id())
        .doesNotContain("ritme");
  }

  private static Coverage coverage(String id) {
    return Objects.requireNonNull(PlaybookTests.of(LIBRARY).run(id, DATE).coverage());
  }

  private static List<String> mutants(String id) {
    LoadResult loaded = LIBRARY.load(id);
    return Mutant.of(loaded.orElseThrow(), loaded.map()).stream()
        .map(mutant -> mutant.name() + " " + mutant.kind())
        .toList();
  }

  private static String booklet(String id) {
    return QuestionBooklet.of(LIBRARY.load(id).orElseThrow(), DATE).markdown();
  }
}
