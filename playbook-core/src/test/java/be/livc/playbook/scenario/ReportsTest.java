package be.livc.playbook.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.Golden;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.scenario.Coverage.Kind;
import be.livc.playbook.scenario.Coverage.Part;
import be.livc.playbook.scenario.MutationAnalysis.ExpectedLine;
import be.livc.playbook.scenario.MutationAnalysis.Survivor;
import be.livc.playbook.walk.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What reports say of whatever was found, in the words of editors. */
class ReportsTest {
  private static final SourceFile FILE = new SourceFile("p/playbook.yaml", "a\nb\n");
  private static final Playbook PLAYBOOK = new Sketch().playbook();

  private static Part part(Kind kind, String name, String outcome, String... scenarios) {
    return new Part(kind, 1, name, outcome, null, List.of(scenarios));
  }

  private static final List<Part> PARTS =
      List.of(
          new Part(Kind.STEP, 0, "a & b", "", new Span(FILE, 0, 1), List.of()),
          part(Kind.STEP, "c", "", "p/scenarios/een.yaml"),
          part(Kind.STEP, "d", "", "p/scenarios/een.yaml", "twee.yaml", "drie.yaml"),
          part(Kind.OPTION, "c", "x"),
          part(Kind.CONDITION, "c", "true"),
          part(Kind.CONDITION, "c", "false"),
          part(Kind.CONDITION, "phase/start", "true"),
          part(Kind.CONDITION, "c refuse", "true"),
          part(Kind.CONDITION, "c option x", "false"),
          new Part(Kind.CONDITION, 1, "t column y", "true", new Span(FILE, 2, 3), List.of()));

  @Test
  void each_part_is_named_as_editors_know_it_with_its_place_where_that_is_known() {
    Coverage coverage = new Coverage("p", 3, PARTS);
    Golden.holds("scenario/parts.nl.txt", CoverageReport.of(coverage, Language.NL));
    Golden.holds("scenario/parts.html", CoverageHtml.of(List.of(coverage), List.of(), Language.NL));
  }

  @Test
  void of_a_playbook_with_nothing_to_come_past_all_is_covered() {
    Coverage nothing = new Coverage("p", 0, List.of());
    assertThat(nothing.percent(Kind.STEP)).isEqualTo(100);
    assertThat(CoverageReport.of(nothing, Language.NL))
        .isEqualTo(
            """
            p: 0 scenario's
              stappen: 0 van 0 (100 %)
              opties: 0 van 0 (100 %)
              uitkomsten van voorwaarden: 0 van 0 (100 %)
            """);
    assertThat(CoverageHtml.of(List.of(nothing), List.of(), Language.NL)).doesNotContain("<table>");
  }

  private static Survivor survivor(
      Mutant.Kind kind, String name, Span place, ExpectedLine expected, String... scenarios) {
    return new Survivor(new Mutant(kind, name, place, PLAYBOOK), List.of(scenarios), expected);
  }

  @Test
  void each_mistake_is_named_with_the_line_that_would_have_noticed_it() {
    MutationAnalysis mutation =
        new MutationAnalysis(
            "p",
            2,
            11,
            List.of(
                survivor(Mutant.Kind.DROPPED_STEP, "c", new Span(FILE, 2, 3), null),
                survivor(
                    Mutant.Kind.NEGATED_CONDITION,
                    "phase/start",
                    null,
                    new ExpectedLine(Expectation.Kind.CONCLUSION, "none"),
                    "p/scenarios/een.yaml",
                    "p/scenarios/twee.yaml"),
                survivor(
                    Mutant.Kind.DROPPED_CONDITION,
                    "c option x",
                    null,
                    new ExpectedLine(Expectation.Kind.VISITS, "a b"),
                    "een.yaml"),
                survivor(Mutant.Kind.AND_OR, "t column y", null, null, "een.yaml"),
                survivor(Mutant.Kind.SWAPPED_OPTIONS, "c", null, null, "een.yaml")));
    Golden.holds("scenario/mistakes.nl.txt", MutationReport.of(mutation, Language.NL));
  }

  @Test
  void a_share_of_mistakes_is_rounded_down_and_all_of_none_is_all() {
    Survivor one = survivor(Mutant.Kind.AND_OR, "c", null, null);
    assertThat(new MutationAnalysis("p", 0, 3, List.of(one)).percent()).isEqualTo(66);
    assertThat(new MutationAnalysis("p", 0, 1, List.of(one)).percent()).isZero();
    assertThat(new MutationAnalysis("p", 0, 0, List.of()).percent()).isEqualTo(100);
  }
}
