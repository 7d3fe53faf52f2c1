package be.livc.playbook.proof;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.diagnostic.Days;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.SourceMap;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.walk.Sketch;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where a finding stands: at the braces, the condition, the step or the name it is about. */
class PlacesTest {
  private static final SourceFile FILE =
      new SourceFile("p/playbook.yaml", "x {x} een\n{x} twee {x}\ndrie {x}");

  private static final Span FIRST = span(0);
  private static final Span SECOND = span(10);
  private static final Span THIRD = span(23);

  private static Span span(int start) {
    return new Span(FILE, start, start + 1);
  }

  private static ProofFinding finding(RuleId rule, int step, String name, String... arguments) {
    return new ProofFinding(rule, step, name, List.of(arguments), Sketch.DATE, Days.ALL, null);
  }

  private static Optional<Span> placed(
      Map<Integer, Span> steps, List<Span> uses, RuleId rule, int step) {
    SourceMap map = new SourceMap(steps, Map.of(), Map.of("step/x", uses));
    return new TextPlaces(map).of(finding(rule, step, "", "t", "x"));
  }

  private static final Map<Integer, Span> STEPS = Map.of(0, FIRST, 1, SECOND, 2, THIRD);

  /** The names of the answer, in the order in which they were read, which may be any. */
  private static final List<Span> USES = List.of(span(29), span(21), span(0), span(11), span(3));

  @Test
  void a_text_that_names_an_answer_is_told_at_the_first_braces_in_its_step() {
    RuleId rule = RuleId.PROOF_TEXT_ANSWER;
    assertThat(placed(STEPS, USES, rule, 0)).contains(span(3));
    assertThat(placed(STEPS, USES, rule, 1)).contains(span(11));
    assertThat(placed(STEPS, USES, rule, 2)).contains(span(29));
    assertThat(placed(STEPS, USES, RuleId.PROOF_TEXT_NOT_DECIDED, 1)).contains(span(11));
    assertThat(placed(STEPS, USES, RuleId.PROOF_NOT_DECIDED, 1)).contains(SECOND);
  }

  @Test
  void braces_of_another_step_or_file_or_a_name_without_braces_do_not_count() {
    RuleId rule = RuleId.PROOF_TEXT_ANSWER;
    assertThat(placed(STEPS, List.of(span(3), span(29)), rule, 1)).contains(SECOND);
    assertThat(placed(STEPS, List.of(span(0)), rule, 0)).contains(FIRST);
    assertThat(placed(STEPS, List.of(), rule, 2)).contains(THIRD);
    SourceFile same = new SourceFile("p/ander.yaml", FILE.text());
    assertThat(placed(STEPS, List.of(new Span(same, 3, 4)), rule, 0)).contains(FIRST);
    assertThat(placed(Map.of(), USES, rule, 0)).isEmpty();
  }

  @Test
  void braces_end_where_the_next_step_of_the_same_file_begins() {
    SourceFile other = new SourceFile("a/deel.yaml", FILE.text());
    Map<Integer, Span> steps = Map.of(0, FIRST, 1, new Span(other, 2, 3));
    assertThat(placed(steps, List.of(span(29)), RuleId.PROOF_TEXT_ANSWER, 0)).contains(span(29));
    Span touching = new Span(FILE, 3, 10);
    assertThat(placed(STEPS, List.of(touching), RuleId.PROOF_TEXT_ANSWER, 0)).contains(touching);
    Span across = new Span(FILE, 3, 11);
    assertThat(placed(STEPS, List.of(across), RuleId.PROOF_TEXT_ANSWER, 0)).contains(FIRST);
  }

  @Test
  void a_text_of_a_phase_is_told_at_the_phase() {
    SourceMap map =
        new SourceMap(STEPS, Map.of("phase/een", THIRD), Map.of("step/x", List.of(span(3))));
    assertThat(new TextPlaces(map).of(finding(RuleId.PROOF_TEXT_ANSWER, -1, "phase/een", "e", "x")))
        .contains(THIRD);
    assertThat(new TextPlaces(map).of(finding(RuleId.PROOF_TEXT_ANSWER, -1, "phase/zes", "z", "x")))
        .isEmpty();
  }

  @Test
  void a_condition_is_told_at_its_key_and_else_at_what_it_stands_in() {
    SourceMap map =
        new SourceMap(
            STEPS,
            Map.of(
                "when/0", span(5), "when/phase/een", span(6), "phase/een", THIRD, "fact/f", SECOND),
            Map.of());
    TextPlaces places = new TextPlaces(map);
    RuleId never = RuleId.PROOF_CONDITION_NEVER;
    RuleId always = RuleId.PROOF_CONDITION_ALWAYS;
    assertThat(places.of(finding(never, 0, ""))).contains(span(5));
    assertThat(places.of(finding(always, 0, ""))).contains(span(5));
    assertThat(places.of(finding(never, 1, ""))).contains(SECOND);
    assertThat(places.of(finding(never, -1, "phase/een"))).contains(span(6));
    assertThat(places.of(finding(always, -1, "fact/f"))).contains(SECOND);
    assertThat(places.of(finding(RuleId.PROOF_NOT_DECIDED, 0, ""))).contains(FIRST);
  }

  private static ProofResult result(ProofFinding... findings) {
    return new ProofResult(
        "proef",
        Sketch.DATE,
        List.of(findings),
        new WalkCounts(BigInteger.ONE, true, 0, 0, true),
        List.of());
  }

  private static Span in(String file) {
    return new Span(new SourceFile(file, "abc"), 0, 1);
  }

  @Test
  void what_is_unused_is_left_out_where_it_stands_in_a_file_that_all_playbooks_share() {
    SourceMap map =
        new SourceMap(
            Map.of(),
            Map.of(
                "source/own", in("p/playbook.yaml"),
                "source/shared", in("p/sources.yaml"),
                "role/shared", in("roles.yaml"),
                "fact/shared", in("p/sources.yaml")),
            Map.of());
    PlacedFindings placed =
        result(
                finding(RuleId.PROOF_UNUSED_SOURCE, -1, "source/own", "own"),
                finding(RuleId.PROOF_UNUSED_SOURCE, -1, "source/shared", "shared"),
                finding(RuleId.PROOF_UNUSED_SOURCE, -1, "source/lost", "lost"),
                finding(RuleId.PROOF_UNUSED_ROLE, -1, "role/shared", "shared"),
                finding(RuleId.PROOF_UNUSED_FACT, -1, "fact/shared", "shared"))
            .placed(map);
    assertThat(placed.findings().keySet())
        .extracting(it -> it.rule() + " " + it.arguments().get(0))
        .containsExactlyInAnyOrder(
            "proof/unused-source own", "proof/unused-source lost", "proof/unused-fact shared");
    assertThat(placed.unusedInShared())
        .extracting(it -> it.rule() + " " + it.arguments().get(0))
        .containsExactlyInAnyOrder("proof/unused-source shared", "proof/unused-role shared");
  }

  @Test
  void what_has_no_place_is_told_of_the_playbook_and_the_same_is_told_once() {
    ProofResult result =
        result(
            finding(RuleId.PROOF_NO_CONCLUSION, -1, ""),
            finding(RuleId.PROOF_UNREACHABLE_STEP, 1, "", "t"),
            finding(RuleId.PROOF_UNREACHABLE_STEP, 1, "", "t"),
            finding(RuleId.PROOF_UNREACHABLE_STEP, 0, "", "s"));
    List<Diagnostic> told = result.diagnostics(new SourceMap(STEPS, Map.of(), Map.of()));
    assertThat(told)
        .extracting(it -> it.rule() + " " + it.subject() + " " + it.arguments())
        .containsExactlyInAnyOrder(
            "proof/no-conclusion proef []",
            "proof/unreachable-step  [s]",
            "proof/unreachable-step  [t]");
    assertThat(result.with(List.of(finding(RuleId.PROOF_UNUSED_FACT, -1, "", "f"))).findings())
        .hasSize(5)
        .startsWith(result.findings().toArray(new ProofFinding[0]));
  }
}
