package be.livc.playbook.internal.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.Golden;
import be.livc.playbook.content.ContentSource;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.internal.content.FixedContent;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is sure of a playbook of which a part can't be read. */
class PartialPlaybookTest {
  private static final String ROOT = "playbook.yaml";
  private static final Condition NEVER = new Condition.Any(List.of());

  private static final String STEPS =
      """
      steps:
      - { ask: Samen, id: samen, answer: yes-no }
      - { tell: Lees, id: lees, when: { smen: ja }, sources: own-choice }
      - { tell: Ook, id: ook, when: { samen: ja }, sources: own-choice }
      - { tell: Slot, id: slot, when: { nergens: ja }, sources: own-choice }
      - { conclude: Klaar, id: klaar, sources: own-choice }
      """;

  private static ContentSource files(String steps) {
    return new FixedContent(
        new PlaybookText(List.of(new SourceFile(ROOT, Generated.HEAD + steps))));
  }

  private static Optional<PartialPlaybook> part(String steps) {
    ContentSource files = files(steps);
    return PartialPlaybook.of(ROOT, files, PlaybookReader.read(ROOT, files).diagnostics());
  }

  private static List<Condition> conditions(PartialPlaybook part, String step) {
    return part.readings().stream().map(it -> condition(it, step)).toList();
  }

  private static Condition condition(Playbook playbook, String id) {
    return playbook.phases().get(0).steps().stream()
        .filter(it -> it.id().equals(id))
        .map(it -> it.header().when())
        .findFirst()
        .orElseThrow();
  }

  private static Diagnostic found(RuleId rule, String where, String... arguments) {
    String text = Generated.HEAD + STEPS;
    int at = text.indexOf(where);
    return Diagnostic.at(new Span(new SourceFile(ROOT, text), at, at + 1), rule, arguments);
  }

  /** Each reading in a line, and whether something that could not be read may end a walk. */
  @Test
  void what_has_a_gap_is_met_or_not() {
    Golden.holds(
        "internal/yaml/told/partial.txt",
        Told.pieces(
            "partial",
            piece -> part(piece).map(PartialPlaybookTest::readings).orElse("  nothing is sure\n")));
  }

  private static String readings(PartialPlaybook part) {
    StringBuilder text = new StringBuilder();
    for (Playbook reading : part.readings()) {
      List<String> conditions = new ArrayList<>();
      reading.facts().values().forEach(it -> conditions.add(shown(it.id(), it.condition())));
      for (Phase phase : reading.phases()) {
        conditions.add(phase.id().isEmpty() ? "" : shown("phase " + phase.id(), phase.when()));
      }
      reading.visit(it -> conditions.add(shown(it.id(), it.header().when())));
      conditions.removeIf(String::isEmpty);
      text.append("  ").append(String.join(" · ", conditions)).append('\n');
    }
    boolean sure = part.isSure(found(RuleId.PROOF_NO_CONCLUSION, "format"));
    return text.append(sure ? "" : "  may end\n").toString();
  }

  private static String shown(String id, Condition condition) {
    return id
        + (condition.equals(NEVER)
            ? " never"
            : condition.equals(Condition.always()) ? "" : " " + condition);
  }

  @Test
  void conditions_that_are_not_known_are_met_or_not_together_and_each_alone() {
    PartialPlaybook part = part(STEPS).orElseThrow();
    Condition always = Condition.always();
    assertThat(conditions(part, "lees")).containsExactly(always, NEVER, always, NEVER);
    assertThat(conditions(part, "slot")).containsExactly(always, NEVER, NEVER, always);
    assertThat(conditions(part, "ook"))
        .hasSize(4)
        .containsOnly(new Condition.IsOption("samen", Set.of("ja")));
  }

  @Test
  void one_condition_that_is_not_known_is_met_or_not() {
    PartialPlaybook part = part(STEPS.replace("nergens", "samen")).orElseThrow();
    assertThat(conditions(part, "lees")).containsExactly(Condition.always(), NEVER);
  }

  @Test
  void a_step_that_has_no_readable_part_is_left_out_of_every_reading() {
    PartialPlaybook part = part(STEPS.replace("conclude: Klaar", "besluit: Klaar")).orElseThrow();
    assertThat(part.readings())
        .isNotEmpty()
        .allSatisfy(
            it ->
                assertThat(it.phases().get(0).steps())
                    .extracting(Step::id)
                    .containsExactly("samen", "lees", "ook", "slot"));
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "ID_DUPLICATE",
        "ID_FORM",
        "REFERENCE_CIRCLE",
        "FILE_MISSING",
        "FILE_OUTSIDE",
        "FILE_TWICE",
        "VALUE_FORMAT",
        "LIMIT_STEPS"
      })
  void nothing_is_sure_where_names_or_files_are_not(RuleId rule) {
    assertThat(PartialPlaybook.of(ROOT, files(STEPS), List.of(found(rule, "ask", "a")))).isEmpty();
  }

  @Test
  void what_is_found_outside_the_gaps_is_sure() {
    PartialPlaybook part = part(STEPS).orElseThrow();
    assertThat(part.isSure(found(RuleId.PROOF_UNREACHABLE_STEP, "Ook, id", "ook"))).isTrue();
    assertThat(part.isSure(found(RuleId.PROOF_UNREACHABLE_STEP, "smen: ja", "lees"))).isFalse();
  }

  @Test
  void what_nothing_names_may_be_named_in_a_gap() {
    PartialPlaybook part = part(STEPS).orElseThrow();
    assertThat(part.isSure(found(RuleId.PROOF_UNUSED_ROLE, "ask", "griffie"))).isTrue();
    assertThat(part.isSure(found(RuleId.PROOF_UNUSED_ROLE, "ask", "smen"))).isFalse();
    assertThat(part.isSure(found(RuleId.PROOF_UNUSED_FACT, "ask", "griffie"))).isFalse();
  }

  private static boolean isUnusedForSure(String role, String steps) {
    return part(steps).orElseThrow().isSure(found(RuleId.PROOF_UNUSED_ROLE, "ask", role));
  }

  @Test
  void what_is_named_on_a_line_of_a_gap_may_be_meant_there() {
    String lines =
        """
        - { ask: Samen, id: samen, answer: yes-no }
        - { ask: Vorm, id: vorm, answer: yes-no }
        - tell: Lees
          id: klerk
          when:
            any:
            - { smen: ja }
            - { samen: bode }
          sources: own-choice
        """;
    assertThat(isUnusedForSure("bode", "steps:\n" + lines)).isFalse();
    assertThat(isUnusedForSure("klerk", "steps:\n" + lines)).isFalse();
    assertThat(isUnusedForSure("vorm", "steps:\n" + lines)).isTrue();
  }

  @Test
  void what_is_named_beside_a_slip_may_be_meant_there_too() {
    String step = "steps:\n- { tell: Lees, id: klerk, kleur: rood, sources: own-choice }";
    for (String end : List.of("\n", "", "\n- { tell: Ook, id: bode, sources: own-choice }\n")) {
      assertThat(isUnusedForSure("rood", step + end)).isFalse();
      assertThat(isUnusedForSure("klerk", step + end)).isFalse();
      assertThat(isUnusedForSure("bode", step + end)).isTrue();
    }
    String empty = "steps:\n- do: Doe\n  id: bode\n  by:\n  sources: own-choice\n";
    assertThat(isUnusedForSure("by", empty)).isFalse();
    assertThat(isUnusedForSure("bode", empty)).isTrue();
    assertThat(isUnusedForSure("sources", empty)).isTrue();
  }

  @Test
  void what_could_not_be_decided_is_not_sure() {
    PartialPlaybook part = part(STEPS).orElseThrow();
    for (RuleId rule :
        List.of(
            RuleId.PROOF_NOT_DECIDED,
            RuleId.PROOF_CONCLUSION_NOT_DECIDED,
            RuleId.PROOF_LATER_NOT_DECIDED,
            RuleId.PROOF_TEXT_NOT_DECIDED,
            RuleId.PROOF_TEMPLATE_NOT_DECIDED)) {
      assertThat(part.isSure(found(rule, "ask", "ook"))).as(rule.toString()).isFalse();
    }
  }

  @Test
  void that_nothing_concludes_is_sure_only_where_all_that_may_was_read() {
    Diagnostic none = found(RuleId.PROOF_NO_CONCLUSION, "ask", "ook");
    assertThat(part(STEPS).orElseThrow().isSure(none)).isTrue();
    String lost = STEPS.replace("conclude: Klaar", "conclude: Klaar, do: Doe");
    assertThat(part(lost).orElseThrow().isSure(none)).isFalse();
  }

  @Test
  void what_stands_beside_the_playbook_is_sure_where_its_line_names_nothing_of_a_gap() {
    PartialPlaybook part = part(STEPS).orElseThrow();
    SourceFile letter = new SourceFile("brief.ftl", "Beste smen\nDag samen en ander\n");
    Diagnostic other =
        Diagnostic.at(new Span(letter, 25, 30), RuleId.TEMPLATE_UNKNOWN_ANSWER, "ander");
    assertThat(part.isSureBeside(other)).isTrue();
    assertThat(
            part.isSureBeside(
                Diagnostic.at(new Span(letter, 0, 5), RuleId.TEMPLATE_UNKNOWN_ANSWER, "ander")))
        .isFalse();
    assertThat(
            part.isSureBeside(
                Diagnostic.at(new Span(letter, 25, 30), RuleId.TEMPLATE_UNKNOWN_ANSWER, "smen")))
        .isFalse();
  }
}
