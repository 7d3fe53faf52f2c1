package be.livc.playbooks;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.PlaybookLibrary;
import be.livc.playbook.PlaybookSummary;
import be.livc.playbook.diagnostic.DiagnosticFormat;
import be.livc.playbook.model.Language;
import be.livc.playbook.scenario.Coverage;
import be.livc.playbook.scenario.CoverageReport;
import be.livc.playbook.scenario.MutationAnalysis;
import be.livc.playbook.scenario.MutationReport;
import be.livc.playbook.scenario.ScenarioReport;
import be.livc.playbook.scenario.ScenarioResult;
import be.livc.playbook.workshop.PlaybookTests;
import be.livc.playbook.workshop.TestReport;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ScenariosTest {
  private static final PlaybookLibrary LIBRARY = PlaybookLibrary.of(List.of(Path.of("")));
  private static final LocalDate DATE = LocalDate.of(2026, 11, 24);

  private static TestReport run(PlaybookSummary listing) {
    return PlaybookTests.of(LIBRARY).run(listing.id(), DATE);
  }

  @TestFactory
  Stream<DynamicTest> every_scenario_leads_where_it_says() {
    List<DynamicTest> tests = new ArrayList<>();
    for (PlaybookSummary listing : LIBRARY.list()) {
      TestReport run = run(listing);
      assertThat(DiagnosticFormat.SNIPPET.format(run.diagnostics(), Locale.ENGLISH)).isEmpty();
      for (ScenarioResult result : run.results()) {
        tests.add(
            DynamicTest.dynamicTest(
                result.file(), () -> assertThat(ScenarioReport.of(result, Language.NL)).isEmpty()));
      }
    }
    assertThat(tests).isNotEmpty();
    return tests.stream();
  }

  @TestFactory
  Stream<DynamicTest> the_scenarios_come_past_every_step_option_and_condition() {
    return LIBRARY.list().stream()
        .map(listing -> DynamicTest.dynamicTest(listing.id(), () -> is_covered(run(listing))));
  }

  private static void is_covered(TestReport run) {
    Coverage coverage = run.coverage();
    assertThat(coverage).isNotNull();
    assertThat(coverage.parts()).isNotEmpty();
    assertThat(coverage.missing()).as(CoverageReport.of(coverage, Language.NL)).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> the_scenarios_notice_nineteen_in_twenty_small_mistakes() {
    return LIBRARY.list().stream()
        .map(listing -> DynamicTest.dynamicTest(listing.id(), () -> are_noticed(run(listing))));
  }

  private static void are_noticed(TestReport run) {
    MutationAnalysis mutation =
        MutationAnalysis.of(run.loaded().orElseThrow(), run.loaded().map(), run.results());
    assertThat(mutation.mutants()).isPositive();
    assertThat(mutation.percent())
        .as(MutationReport.of(mutation, Language.NL))
        .isGreaterThanOrEqualTo(95);
  }

  @Test
  void every_scenario_has_a_title_of_its_own() {
    for (PlaybookSummary listing : LIBRARY.list()) {
      Set<String> titles = new HashSet<>();
      for (ScenarioResult result : run(listing).results()) {
        assertThat(titles.add(result.scenario().title())).as(result.file()).isTrue();
      }
    }
  }
}
