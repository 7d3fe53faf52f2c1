package be.livc.playbook.diff;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.Playbooks;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diff.Difference.Example;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.walk.Sketch;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The answers that show a difference. */
class DifferenceExamplesTest {
  private static final String HEAD =
      "format: 1\nid: p\nversion: 1.0.0\nlanguage: nl\ntitle: P\nstatus: draft\n";
  private static final String A = "{ ask: A, id: a, answer: yes-no }";
  private static final String TASK = "{ do: T, id: t, sources: own-choice%s }";

  private static Playbook read(String yaml) {
    return Playbooks.read(new PlaybookText(List.of(new SourceFile("playbook.yaml", HEAD + yaml))))
        .orElseThrow();
  }

  private static String steps(String... steps) {
    return "steps:\n  - " + String.join("\n  - ", steps) + "\n";
  }

  private static PlaybookDiff diff(String before, String after) {
    return PlaybookDiff.of(read(before), read(after), Sketch.DATE);
  }

  private static Example only(PlaybookDiff diff) {
    assertThat(diff.differences()).hasSize(1);
    return diff.differences().get(0).example();
  }

  @Test
  void the_first_step_of_all_has_one_too() {
    String ask = "{ ask: A, id: a, answer: choice, options: { x: X, y: Y%s } }";
    Example fresh = only(diff(steps(ask.formatted("")), steps(ask.formatted(", z: Z"))));
    assertThat(fresh.because()).isEmpty();
    assertThat(fresh.before()).isTrue();
    assertThat(fresh.after()).isTrue();
    Example added = only(diff(steps(TASK.formatted("")), steps(A, TASK.formatted(""))));
    assertThat(added.before()).isFalse();
    assertThat(added.after()).isTrue();
    Example gone = only(diff(steps(A, TASK.formatted("")), steps(TASK.formatted(""))));
    assertThat(gone.before()).isTrue();
    assertThat(gone.after()).isFalse();
  }

  @Test
  void what_changes_words_alone_has_none() {
    assertThat(only(diff(steps(A), steps(A.replace("ask: A", "ask: B"))))).isNull();
  }

  @Test
  void what_no_walk_meets_has_none() {
    String never = TASK.formatted(", when: { all: [{ a: ja }, { a: nee }] }");
    assertThat(only(diff(steps(A), steps(A, never)))).isNull();
  }

  @Test
  void a_question_on_the_way_through_one_of_the_two_gets_an_answer_that_is_not_refused() {
    String number = "{ ask: N, id: n, answer: number%s }";
    String refusing = number.formatted(", refuse: [{ when: { n: { is: 10 } }, message: nee }]");
    String task = TASK.formatted("");
    String told = "{ tell: X, id: x, sources: own-choice }";
    Example moved =
        only(
            diff(steps(number.formatted(""), told, task), steps(task, number.formatted(""), told)));
    assertThat(moved.written()).isEqualTo(Map.of("n", "10"));
    moved = only(diff(steps(refusing, told, task), steps(task, refusing, told)));
    assertThat(moved.written()).isEqualTo(Map.of("n", "9"));
  }

  @Test
  void questions_on_the_way_are_answered_so_that_both_go_as_they_went() {
    String b = "{ ask: B, id: b, answer: choice, options: { x: X, y: Y } }";
    Example example =
        only(
            diff(
                steps(A, b, TASK.formatted(", when: { a: ja, b: x }")),
                steps(A, b, TASK.formatted(", when: { a: ja }"))));
    assertThat(example.before()).isFalse();
    assertThat(example.after()).isTrue();
    assertThat(example.written()).isEqualTo(Map.of("a", "ja", "b", "y"));
    assertThat(example.because()).containsExactly("a");
  }

  @Test
  void where_each_answer_leads_the_other_there_too_one_is_given_all_the_same() {
    String b = "{ ask: B, id: b, answer: choice, options: { x: X, y: Y } }";
    PlaybookDiff diff =
        diff(
            steps(A, b, TASK.formatted(", when: { a: ja, b: [x, y] }")),
            steps(A, TASK.formatted(", first: true, when: { a: ja }")));
    Example example =
        diff.differences().stream()
            .filter(it -> it.aspect().equals("first"))
            .findFirst()
            .orElseThrow()
            .example();
    assertThat(example.written()).isEqualTo(Map.of("a", "ja", "b", "x"));
    assertThat(example.before()).isTrue();
    assertThat(example.after()).isTrue();
  }

  @Test
  void the_questions_that_decide_are_named_from_the_outside_in_and_through_facts() {
    String facts = "facts: { f: { b: ja }, g: { f: true, c: ja } }\n";
    String b = "{ ask: B, id: b, answer: yes-no }";
    String c = "{ ask: C, id: c, answer: yes-no }";
    String ask = "{ ask: A, id: a, answer: yes-no, options: { ja: [%s] } }";
    String group = "{ group: G, id: groep, when: { g: true }, steps: [%s] }";
    String told = "{ tell: X, id: x, sources: own-choice }";
    Example example =
        only(
            diff(
                facts + steps(b, c, ask.formatted(group.formatted(told))),
                facts
                    + steps(
                        b, c, ask.formatted(group.formatted(told + ", " + TASK.formatted(""))))));
    assertThat(example.because()).containsExactly("a", "c", "b");
    assertThat(example.written()).isEqualTo(Map.of("a", "ja", "b", "ja", "c", "ja"));
  }

  @Test
  void the_answers_file_of_each_text_has_its_own_questions_under_its_own_names() {
    String b = "{ ask: Bij, id: b, answer: choice, options: { x: X, y: Y } }";
    PlaybookDiff diff =
        diff(
            steps(A, b, TASK.formatted(", when: { b: x }")),
            steps(
                A,
                "{ ask: Bij, id: bb, was: b, answer: choice, options: { xx: { label: X, was: x },"
                    + " y: Y } }",
                "{ ask: Nieuw, id: n, answer: number, min: 3 }",
                TASK.formatted(", when: { bb: xx }, first: true")));
    Example example =
        diff.differences().stream()
            .filter(it -> it.aspect().equals("first"))
            .findFirst()
            .orElseThrow()
            .example();
    assertThat(diff.fileBefore(example))
        .isEqualTo("playbook: p\non: 2026-11-24\nanswers:\n  a: ja\n  b: x\n");
    assertThat(diff.fileAfter(example))
        .isEqualTo("playbook: p\non: 2026-11-24\nanswers:\n  a: ja\n  bb: xx\n  n: 3\n");
  }
}
