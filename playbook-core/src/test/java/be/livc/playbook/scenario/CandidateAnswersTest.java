package be.livc.playbook.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.Playbooks;
import be.livc.playbook.answer.AnswersFileWriter;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Value;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which answers are worth trying at a question. */
class CandidateAnswersTest {
  private static final String HEAD =
      "format: 1\nversion: 1.0.0\nlanguage: nl\ntitle: P\nstatus: draft\nid: ";

  private static List<String> tried(String question, String playbook) {
    String part =
        HEAD
            + "deel\nfacts: { f: { e: { before: 2020-02-02 } } }\nsteps:\n"
            + "  - { ask: E, id: e, answer: date }\n"
            + "  - { tell: T, sources: own-choice, when: { e: { after: 2021-03-03 } } }\n";
    Playbook read =
        Playbooks.read(
                new PlaybookText(
                    List.of(
                        new SourceFile("p/playbook.yaml", HEAD + "p\n" + playbook),
                        new SourceFile("deel/playbook.yaml", part))))
            .orElseThrow();
    return new CandidateAnswers(read, Bench.TODAY)
        .of(read.question(question).orElseThrow()).stream()
            .map(CandidateAnswersTest::written)
            .toList();
  }

  private static String written(Value value) {
    return value instanceof Value.Rows rows
        ? rows.rows().stream()
            .map(
                row ->
                    row.identity()
                        + row.cells().values().stream()
                            .map(AnswersFileWriter::flow)
                            .collect(Collectors.joining(" ", "(", ")")))
            .collect(Collectors.joining(" "))
        : AnswersFileWriter.flow(value);
  }

  private static String steps(String... steps) {
    return "steps:\n  - " + String.join("\n  - ", steps) + "\n";
  }

  private static String told(String condition) {
    return "{ tell: T, sources: own-choice, when: { " + condition + " } }";
  }

  @Test
  void each_option_of_one() {
    assertThat(tried("a", steps("{ ask: A, id: a, answer: yes-no }"))).containsExactly("ja", "nee");
    assertThat(
            tried("a", steps("{ ask: A, id: a, answer: choice, options: { x: X, y: Y, z: Z } }")))
        .containsExactly("x", "y", "z");
  }

  @Test
  void of_several_each_option_alone_and_all_that_may_stand_together() {
    String ask = "{ ask: A, id: a, answer: choices, options: { x: X, y: Y, z: %s } }";
    assertThat(tried("a", steps(ask.formatted("Z"))))
        .containsExactly("[x]", "[y]", "[z]", "[x, y, z]");
    assertThat(tried("a", steps(ask.formatted("{ label: Z, exclusive: true }"))))
        .containsExactly("[x]", "[y]", "[z]", "[x, y]");
    String two =
        "{ ask: A, id: a, answer: choices, options: { x: X, z: { label: Z, exclusive: true } } }";
    assertThat(tried("a", steps(two))).containsExactly("[x]", "[z]");
  }

  @Test
  void nothing_too_where_it_may_be_left_empty() {
    List<String> words = tried("a", steps("{ ask: A, id: a, answer: text }"));
    List<String> orNot = tried("a", steps("{ ask: A, id: a, answer: text, optional: true }"));
    assertThat(words).hasSize(6).contains("\"Voorbeeld\"").doesNotContain("");
    assertThat(orNot).hasSize(7).startsWith(words.toArray(String[]::new));
  }

  @Test
  void numbers_on_both_sides_of_what_conditions_ask_of_that_question() {
    String n = "{ ask: N, id: n, answer: number%s }";
    String m = "{ ask: M, id: m, answer: number }";
    assertThat(tried("n", steps(n.formatted("")))).containsExactly("10");
    assertThat(tried("n", steps(n.formatted(", min: 3, max: 7")))).containsExactly("3");
    assertThat(tried("n", steps(n.formatted(", max: 7")))).containsExactly("7");
    assertThat(
            tried(
                "n",
                steps(
                    n.formatted(""),
                    m,
                    told("n: { at-least: 50 }"),
                    told("m: { at-least: 5 }"),
                    told("m: { more-than: { answer: n } }"))))
        .containsExactly("10", "49", "50", "51");
    assertThat(tried("m", steps(n.formatted(""), m, told("m: { is: { answer: n } }"))))
        .containsExactly("10", "9", "11");
  }

  @Test
  void wherever_a_condition_stands() {
    String n = "{ ask: N, id: n, answer: number%s }";
    assertThat(
            tried(
                "n",
                "facts: { f: { n: { is: 20 } } }\nphases:\n"
                    + "  - { id: een, title: Een, steps: ["
                    + n.formatted(", refuse: [{ when: { n: { is: 30 } }, message: nee }]")
                    + "] }\n"
                    + "  - id: twee\n    title: Twee\n    when: { n: { is: 40 } }\n    steps:\n"
                    + "      - ask: K\n        id: k\n        answer: choice\n"
                    + "        options: { x: X, y: { label: Y, when: { n: { is: 50 } } } }\n"
                    + "      - "
                    + told("not: { any: [{ n: { is: 60 } }, { f: true }] }")
                    + "\n"))
        .containsExactly(
            "10", "19", "20", "21", "39", "40", "41", "29", "30", "31", "49", "50", "51", "59",
            "60", "61");
  }

  @Test
  void days_around_today_and_those_on_which_conditions_turn() {
    String d = "{ ask: D, id: d, answer: date }";
    String e = "{ ask: E, id: e, answer: date }";
    assertThat(tried("d", steps(d))).containsExactly("2026-11-24");
    assertThat(
            tried(
                "d",
                steps(d, e, told("d: { before: 2020-01-01 }"), told("e: { after: 2021-01-01 }"))))
        .containsExactly("2026-11-24", "2019-12-31", "2020-01-01", "2020-01-02");
    assertThat(
            tried(
                "d",
                steps(
                    d, e, told("d: { older-than: 2 years }"), told("e: { within-last: 1 year }"))))
        .containsExactly("2026-11-24", "2024-11-23", "2024-11-24", "2024-11-25");
    assertThat(tried("e", steps(d, e, told("e: { after: { answer: d } }"))))
        .containsExactly("2026-11-24", "2026-11-23", "2026-11-25");
    assertThat(tried("e", steps(d, e, told("e: { after: { answer: d, plus: 1 week } }"))))
        .containsExactly("2026-11-24", "2026-11-30", "2026-12-01", "2026-12-02");
  }

  @Test
  void what_an_included_playbook_asks_is_tried_too() {
    assertThat(tried("i.e", steps("{ include: deel, id: i }")))
        .containsExactly(
            "2026-11-24",
            "2020-02-01",
            "2020-02-02",
            "2020-02-03",
            "2021-03-02",
            "2021-03-03",
            "2021-03-04");
  }

  @Test
  void longer_and_longer_lists_with_what_conditions_look_for() {
    String l = "{ ask: L, id: l, answer: list }";
    String m = "{ ask: M, id: m, answer: list }";
    assertThat(tried("l", steps(l, m, told("l: { has-any: [a, b] }"), told("m: { has: c }"))))
        .containsExactly(
            "[]",
            "[\"Eerste\"]",
            "[\"Eerste\", \"Tweede\"]",
            "[\"Eerste\", \"Tweede\", \"a\"]",
            "[\"Eerste\", \"Tweede\", \"a\", \"b\"]");
  }

  @Test
  void no_rows_each_sort_of_row_alone_and_all_sorts_together() {
    String table =
        "{ ask: T, id: t, answer: table%s, columns: { n: text, k: { answer: choice, options: { x:"
            + " X, y: Y, z: Z } }, b: yes-no } }";
    String first = "rij-1(\"Rij 1\" x ja)";
    String all = first + " rij-2(\"Rij 2\" y nee) rij-3(\"Rij 3\" z ja)";
    assertThat(tried("t", steps(table.formatted(", min: 0"))))
        .containsExactly("", all, first, "rij-1(\"Rij 1\" y nee)", "rij-1(\"Rij 1\" z ja)");
    assertThat(tried("t", steps(table.formatted(", min: 1, max: 2"))))
        .containsExactly(
            first,
            first + " rij-2(\"Rij 2\" y nee)",
            first,
            "rij-1(\"Rij 1\" y nee)",
            "rij-1(\"Rij 1\" z ja)");
  }

  @Test
  void as_many_rows_as_a_table_asks_at_least() {
    String table = "{ ask: T, id: t, answer: table, min: 2, columns: { b: yes-no } }";
    assertThat(tried("t", steps(table)))
        .containsOnly("rij-1(ja) rij-2(nee)", "rij-1(ja) rij-2(ja)", "rij-1(nee) rij-2(nee)");
    String words = "{ ask: T, id: t, answer: table, min: 0, columns: { n: text } }";
    assertThat(tried("t", steps(words)))
        .containsExactly("", "rij-1(\"Rij 1\")", "rij-1(\"Rij 1\")");
  }
}
