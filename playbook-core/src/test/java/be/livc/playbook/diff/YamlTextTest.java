package be.livc.playbook.diff;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.Playbooks;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.ForEach;
import be.livc.playbook.model.Ground;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Term;
import be.livc.playbook.model.Text;
import be.livc.playbook.model.Validity;
import be.livc.playbook.walk.Sketch;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A comparison shows parts of a playbook in the words in which editors write them. */
class YamlTextTest {
  private static final String HEAD =
      "format: 1\nid: p\nversion: 1.0.0\nlanguage: nl\ntitle: P\nstatus: draft\n";
  private static final String QUESTIONS =
      """
      facts: { f: { a: ja } }
      steps:
        - { include: deel, id: i }
        - { ask: A, id: a, answer: yes-no }
        - ask: K
          id: k
          answer: choice
          options: { x: { label: X, tags: [t] }, y: { label: Y, tags: [t] }, z: Z }
        - { ask: M, id: m, answer: choices, options: { p: P, q: Q, r: R } }
        - { ask: N, id: n, answer: number, decimals: 1 }
        - { ask: O, id: o, answer: number }
        - { ask: D, id: d, answer: date }
        - { ask: E, id: e, answer: date }
        - { ask: L, id: l, answer: list }
        - ask: T
          id: tafel
          answer: table
          columns: { b: { answer: choice, options: { r: R, s: S } }, c: number }
        - { ask: W, id: w, answer: text, optional: true }
      """;
  private static final String PART =
      """
      conclusions: { stop: { text: Stop, sources: own-choice } }
      steps:
        - { ask: B, id: b, answer: yes-no, options: { ja: { conclude-as: stop } } }
        - { conclude: Klaar, id: klaar, sources: own-choice }
      """;

  private static Condition read(String condition) {
    String told = "  - { tell: T, id: told, sources: own-choice, when: " + condition + " }\n";
    Playbook playbook =
        Playbooks.read(
                new PlaybookText(
                    List.of(
                        new SourceFile("p/playbook.yaml", HEAD + QUESTIONS + told),
                        new SourceFile(
                            "deel/playbook.yaml", HEAD.replace("id: p", "id: deel") + PART))))
            .orElseThrow();
    return playbook.step("told").orElseThrow().header().when();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ k: x }",
        "{ k: [x, y] }",
        "{ k: { tagged: t } }",
        "{ m: { has: p } }",
        "{ m: { has-any: [p, q] } }",
        "{ m: { has-all: [p, q] } }",
        "{ n: { at-least: 2.5 } }",
        "{ n: { at-most: 2 } }",
        "{ n: { more-than: 2 } }",
        "{ n: { less-than: 2 } }",
        "{ n: { is: 2 } }",
        "{ o: { more-than: { answer: n } } }",
        "{ d: { on-or-after: 2026-01-02 } }",
        "{ d: { on-or-before: 2026-01-02 } }",
        "{ d: { after: 2026-01-02 } }",
        "{ d: { before: 2026-01-02 } }",
        "{ e: { after: { answer: d } } }",
        "{ e: { after: { answer: d, plus: 2 weeks } } }",
        "{ e: { before: { answer: d, minus: 1 week } } }",
        "{ d: { older-than: 2 years } }",
        "{ d: { within-last: 1 year 4 months } }",
        "{ e: { within-last: { period: 10 days, before: d } } }",
        "{ l: { entries: { at-least: 2 } } }",
        "{ tafel: { has-row: { b: r } } }",
        "{ tafel: { has-row: { b: [r, s], c: { less-than: 3 } } } }",
        "{ w: { answered: true } }",
        "{ w: { answered: false } }",
        "{ f: true }",
        "{ f: false }",
        "{ i: { concluded: stop } }",
        "{ i: { concluded: klaar } }",
        "{ not: { k: x } }",
        "{ any: [{ k: x }, { a: ja, f: true }] }",
        "{ k: x, a: ja }",
        "{ k: x, not: { a: ja } }",
        "{ all: [{ not: { k: x } }, { not: { a: ja } }] }",
      })
  void a_condition_is_shown_as_it_was_written(String condition) {
    assertThat(YamlText.condition(read(condition))).isEqualTo(condition);
  }

  @Test
  void a_condition_that_always_holds_is_not_written() {
    assertThat(YamlText.condition(Condition.always())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 year",
        "2 years",
        "1 month",
        "1 week",
        "1 day",
        "1 working-day",
        "10 working-days",
        "2 years 3 months 4 weeks 5 days",
      })
  void a_term_is_shown_as_it_was_written(String term) {
    assertThat(YamlText.term(Term.parse(term).orElseThrow())).isEqualTo(term);
  }

  @Test
  void what_is_not_there_is_not_written() {
    assertThat(YamlText.term(null)).isEmpty();
    assertThat(YamlText.text(null)).isEmpty();
    assertThat(YamlText.due(null)).isEmpty();
    assertThat(YamlText.forEach(null)).isEmpty();
    assertThat(YamlText.ground(Ground.NONE)).isEmpty();
    assertThat(YamlText.validity(Validity.ALWAYS)).isEmpty();
  }

  @Test
  void what_something_rests_on_is_each_source_with_its_place_then_the_rest() {
    Ground ground =
        new Ground(
            List.of(new Ground.Citation("wet", "art. 3"), new Ground.Citation("gids", "")),
            new Text("of het klopt"),
            true);
    assertThat(YamlText.ground(ground))
        .isEqualTo("wet: art. 3; gids; to-confirm: of het klopt; own-choice");
  }

  @Test
  void only_the_bounds_that_are_there_are_written() {
    LocalDate from = LocalDate.of(2026, 1, 1);
    LocalDate until = LocalDate.of(2030, 12, 31);
    assertThat(YamlText.validity(new Validity(from, null))).isEqualTo("from: 2026-01-01");
    assertThat(YamlText.validity(new Validity(null, until))).isEqualTo("until: 2030-12-31");
    assertThat(YamlText.validity(new Validity(from, until)))
        .isEqualTo("from: 2026-01-01, until: 2030-12-31");
  }

  @Test
  void what_is_done_for_each_row_names_the_rows_where_not_all_are_meant() {
    assertThat(YamlText.forEach(new ForEach("t", Condition.always()))).isEqualTo("t");
    assertThat(YamlText.forEach(new ForEach("t", Sketch.is("b", "r"))))
        .isEqualTo("t where { b: r }");
    assertThat(YamlText.due(new Step.Due("t", "dag"))).isEqualTo("entry.dag");
  }

  @Test
  void a_sort_of_answer_is_shown_with_its_limits() {
    BigDecimal least = new BigDecimal("1E+1");
    assertThat(
            List.of(
                new AnswerType.YesNo(List.of()),
                new AnswerType.Choice(List.of()),
                new AnswerType.Choices(List.of()),
                new AnswerType.Words(false, null, null),
                new AnswerType.Words(true, Pattern.compile("[A-Z]+"), new Text("Hoofdletters")),
                Sketch.amount(),
                new AnswerType.Amount(0, BigDecimal.ZERO, null, "", false),
                new AnswerType.Amount(2, least, new BigDecimal("99.50"), "euro", true),
                new AnswerType.Day(),
                new AnswerType.Entries(0, 5),
                new AnswerType.Table(List.of(), 1, 3)))
        .extracting(YamlText::type)
        .containsExactly(
            "yes-no",
            "choice",
            "choices",
            "text",
            "text, lines: many, pattern: [A-Z]+",
            "number",
            "number, min: 0",
            "number, decimals: 2, min: 10, max: 99.50",
            "date",
            "list, min: 0, max: 5",
            "table, min: 1, max: 3");
  }

  @Test
  void an_ending_that_has_a_name_is_another_kind_than_one_in_its_own_words() {
    Sketch sketch = new Sketch();
    assertThat(YamlText.kind(sketch.conclude("stop", Condition.always()))).isEqualTo("conclude-as");
    assertThat(YamlText.kind(sketch.conclude("", Condition.always()))).isEqualTo("conclude");
    assertThat(YamlText.kind(sketch.tell("t"))).isEqualTo("tell");
  }

  @Test
  void one_of_several_wanted_is_written_in_the_short_form() {
    Condition one = new Condition.Has("m", true, Set.of("p"));
    assertThat(YamlText.condition(one)).isEqualTo("{ m: { has-all: p } }");
  }
}
