package be.livc.playbook.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.LoadResult;
import be.livc.playbook.Playbooks;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.model.Language;
import be.livc.playbook.scenario.Coverage.Part;
import be.livc.playbook.workshop.Scenarios;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Drafts are found for whatever some walk meets, however deep it stands. */
class SearchTest {
  private static final String HEAD =
      "format: 1\nid: p\nversion: 1.0.0\nlanguage: nl\ntitle: P\nstatus: draft\n";

  private static LoadResult load(String text) {
    return Playbooks.read(
        new PlaybookText(List.of(new SourceFile("p/playbook.yaml", HEAD + text))));
  }

  private static List<ScenarioSkeleton> drafts(LoadResult loaded, ScenarioResult... results) {
    return ScenarioSkeleton.missing(
        loaded.orElseThrow(), loaded.map(), List.of(results), Bench.TODAY);
  }

  private static ScenarioResult run(LoadResult loaded, String name, String text) {
    SourceFile file = new SourceFile("p/scenarios/" + name, text);
    Scenario scenario = Scenarios.read(file, loaded.orElseThrow()).orElseThrow();
    return ScenarioRun.of(loaded.orElseThrow(), scenario, file, Bench.TODAY);
  }

  /** What no draft comes past; all of them pass. */
  private static Stream<String> missed(String text) {
    LoadResult loaded = load(text);
    List<ScenarioResult> results = new ArrayList<>();
    for (ScenarioSkeleton draft : drafts(loaded)) {
      ScenarioResult result = run(loaded, draft.name(), draft.text());
      assertThat(ScenarioReport.of(result, Language.NL)).as(draft.text()).isEmpty();
      results.add(result);
    }
    return Coverage.of(loaded.orElseThrow(), loaded.map(), results).missing().stream()
        .map(SearchTest::named);
  }

  private static String named(Part part) {
    return (part.name() + " " + part.outcome()).strip();
  }

  private static String text(String name, String text) {
    return drafts(load(text)).stream()
        .filter(it -> it.name().equals(name))
        .findFirst()
        .orElseThrow()
        .text();
  }

  @Test
  void conditions_inside_options_groups_and_questions_that_are_asked_again_are_come_past() {
    assertThat(
            missed(
                """
                phases:
                  - id: een
                    title: Een
                    steps:
                      - { ask: A, id: a, answer: yes-no }
                      - ask: K
                        id: k
                        answer: choice
                        options:
                          x: X
                          y:
                            label: Y
                            steps:
                              - { tell: In, id: in, sources: own-choice, when: { a: ja } }
                          z: Z
                  - id: twee
                    title: Twee
                    when: { k: [x, z] }
                    steps:
                      - ask-again: k
                        options:
                          z:
                            - { tell: Weer, id: weer, sources: own-choice, when: { a: nee } }
                      - group: Groep
                        when: { k: x }
                        steps:
                          - { tell: Diep, id: diep, sources: own-choice, when: { a: nee } }
                          - { conclude: Stop, id: stop, sources: own-choice }
                      - { tell: Eind, id: eind, sources: own-choice, when: { a: ja } }
                """))
        .isEmpty();
  }

  @Test
  void an_outcome_that_no_walk_has_gets_no_draft() {
    assertThat(
            missed(
                """
                steps:
                  - { ask: A, id: a, answer: yes-no }
                  - { tell: T, id: t, sources: own-choice, when: { a: [ja, nee] } }
                """))
        .containsExactly("t false");
  }

  @Test
  void each_refusal_is_come_past_with_the_question_left_open() {
    String text =
        """
        steps:
          - ask: N
            id: n
            answer: number
            refuse:
              - { when: { n: { more-than: 50 } }, message: te veel }
              - { when: { n: { less-than: 5 } }, message: te weinig }
          - { ask: Tot slot, id: slot, answer: yes-no }
        """;
    assertThat(missed(text)).isEmpty();
    assertThat(text("n-refuse-wel.yaml", text))
        .contains("  n: 51\n")
        .contains("  visits:\n    - n\n")
        .contains("  open:\n    - n\n");
  }

  @Test
  void what_holds_only_on_some_days_is_walked_on_one_of_them() {
    String text =
        """
        steps:
          - { tell: Eens, id: eens, sources: own-choice, valid: { until: 2020-12-31 } }
          - { tell: Ooit, id: ooit, sources: own-choice, valid: { from: 2030-01-01 } }
          - { tell: Nu, id: nu, sources: own-choice }
        """;
    assertThat(missed(text)).isEmpty();
    assertThat(text("eens.yaml", text))
        .contains("\non: 2020-12-31\n")
        .contains("- eens\n    - nu\n");
    assertThat(text("ooit.yaml", text))
        .contains("\non: 2030-01-01\n")
        .contains("- ooit\n    - nu\n");
    assertThat(drafts(load(text))).extracting(ScenarioSkeleton::name).doesNotContain("nu.yaml");
  }

  @Test
  void a_question_that_nothing_worth_trying_answers_is_put_off_where_that_leads_on() {
    String text =
        """
        steps:
          - ask: Code
            id: code
            answer: text
            pattern: 'QQQ[0-9]{9}'
            message: Een code.
          - { tell: Verder, id: verder, sources: own-choice }
          - { tell: Soms, id: soms, sources: own-choice, when: { code: { answered: true } } }
        """;
    assertThat(text("code.yaml", text))
        .isEqualTo(
            """
            title: "Na te kijken: stap code"
            playbook: p
            on: 2026-11-24
            answers: {}
            later: [code]
            expect:
              visits:
                - code
                - verder
              tasks: []
              documents: []
              unknown:
                - soms
              conclusion: none
            """);
    assertThat(missed(text)).containsExactly("soms", "soms true", "soms false");
    assertThat(missed(text.replace("code\n    answer", "code\n    later: not-allowed\n    answer")))
        .startsWith("code", "verder");
  }

  @Test
  void a_task_for_each_entry_is_expected_as_often_and_what_ends_a_walk_by_its_name() {
    assertThat(
            text(
                "l.yaml",
                """
                conclusions: { klaar: { text: Klaar, sources: own-choice } }
                steps:
                  - { ask: L, id: l, answer: list, min: 2 }
                  - { do: Bel, id: bel, for-each: l, sources: own-choice }
                  - { write: brief, id: brief, for-each: l, sources: own-choice }
                  - { conclude-as: klaar }
                """))
        .endsWith(
            """
            expect:
              visits:
                - l
                - bel
                - brief
              tasks:
                - bel: 2
              documents:
                - brief: 2
              conclusion: klaar
            """);
  }

  @Test
  void a_name_that_is_taken_gets_a_number() {
    String text =
        """
        steps:
          - { ask: A, id: a, answer: choice, options: { 'x.y': X, x-y: Y, x_y: Z } }
          - { ask: B, id: a-x-y, answer: yes-no }
        """;
    LoadResult loaded = load(text);
    assertThat(drafts(loaded))
        .extracting(ScenarioSkeleton::name)
        .containsExactly("a.yaml", "a-x-y.yaml", "a-x-y-2.yaml", "a-x-y-ja.yaml");
    ScenarioResult taken =
        run(
            loaded,
            "a-x-y.yaml",
            "title: T\nplaybook: p\nanswers: { a: x.y, a-x-y: ja }\nexpect: {}\n");
    assertThat(drafts(loaded, taken))
        .extracting(ScenarioSkeleton::name)
        .containsExactly("a-x-y-2.yaml", "a-x-y-3.yaml");
  }

  @Test
  void the_same_call_gives_the_same_drafts() {
    assertThat(drafts(Bench.LOADED)).isEqualTo(drafts(Bench.LOADED));
  }
}
