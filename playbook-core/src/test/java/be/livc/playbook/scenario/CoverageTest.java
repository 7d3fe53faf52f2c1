package be.livc.playbook.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.Golden;
import be.livc.playbook.model.Language;
import be.livc.playbook.scenario.Coverage.Kind;
import be.livc.playbook.scenario.Coverage.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTest {
  private static final ScenarioResult ALONE =
      Bench.run("alleen", "answers: { vorm: alleen, uren: 1 }\nexpect: {}");
  private static final ScenarioResult STOPPED =
      Bench.run("stopt", "answers: { vorm: samen, partners: [a], uren: 1, stop: ja }\nexpect: {}");
  private static final ScenarioResult GOES_ON =
      Bench.run(
          "verder", "answers: { vorm: samen, partners: [a], uren: 1, stop: nee }\nexpect: {}");
  private static final ScenarioResult REFUSED =
      Bench.run("geweigerd", "answers: { vorm: alleen, uren: 39 }\nexpect: { open: [uren] }");

  private static Coverage of(ScenarioResult... results) {
    return Coverage.of(Bench.LOADED.orElseThrow(), Bench.LOADED.map(), List.of(results));
  }

  @Test
  void scenarios_that_come_past_everything_cover_all() {
    Coverage coverage = of(ALONE, STOPPED, GOES_ON, REFUSED);
    assertThat(coverage.missing()).isEmpty();
    assertThat(coverage.percent(Kind.CONDITION)).isEqualTo(100);
  }

  @Test
  void without_scenarios_nothing_is_covered() {
    Coverage coverage = of();
    assertThat(coverage.parts()).isNotEmpty().noneMatch(Part::covered);
    assertThat(coverage.percent(Kind.STEP)).isZero();
  }

  @Test
  void what_is_only_possible_is_not_covered() {
    ScenarioResult later =
        Bench.run(
            "later", "answers: { uren: 1, partners: [a], stop: nee }\nlater: [vorm]\nexpect: {}");
    assertThat(of(later).parts())
        .filteredOn(Part::covered)
        .extracting(Part::name)
        .containsOnly("vorm", "uren", "uren refuse");
  }

  @Test
  void a_condition_behind_the_end_of_a_walk_is_not_seen() {
    assertThat(of(STOPPED).missing()).extracting(Part::name).contains("verder");
  }

  @Test
  void a_condition_counts_once_where_it_holds_and_once_where_it_does_not() {
    assertThat(of(ALONE).parts())
        .filteredOn(part -> part.kind() == Kind.CONDITION && part.covered())
        .extracting(part -> part.name() + " " + part.outcome())
        .containsExactly(
            "partners false", "uren refuse false", "phase/vervolg false", "samen false");
  }

  @Test
  void a_share_is_rounded_down_so_that_100_means_all() {
    Coverage coverage = of(ALONE, STOPPED, GOES_ON);
    assertThat(coverage.covered(Kind.CONDITION)).isEqualTo(coverage.total(Kind.CONDITION) - 1);
    assertThat(coverage.percent(Kind.CONDITION)).isEqualTo(87);
  }

  @Test
  void coverage_is_shown_as_text_and_as_one_page() {
    Coverage coverage = of(ALONE, REFUSED);
    Golden.holds("scenario/coverage.nl.txt", CoverageReport.of(coverage, Language.NL));
    Golden.holds("scenario/coverage.en.txt", CoverageReport.of(coverage, Language.EN));
    ScenarioResult failed =
        Bench.run("faalt", "answers: { vorm: alleen, uren: 1 }\nexpect: { visits: [partners] }");
    List<ScenarioResult> results = List.of(ALONE, failed);
    Golden.holds(
        "scenario/coverage.html", CoverageHtml.of(List.of(coverage), results, Language.NL));
  }
}
