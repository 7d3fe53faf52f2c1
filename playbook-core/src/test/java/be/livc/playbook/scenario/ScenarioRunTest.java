package be.livc.playbook.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.Golden;
import be.livc.playbook.LoadResult;
import be.livc.playbook.Playbooks;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.model.Language;
import be.livc.playbook.scenario.Expectation.Kind;
import be.livc.playbook.workshop.Scenarios;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScenarioRunTest {
  private static List<Kind> failed(String body) {
    return Bench.run("een", body).failures().stream().map(Expectation::kind).toList();
  }

  @Test
  void a_scenario_whose_expectations_all_come_true_passes_and_says_nothing() {
    ScenarioResult result =
        Bench.run(
            "een",
            """
            answers: { vorm: samen, partners: [OCMW, school], uren: 10, stop: ja }
            expect:
              visits: [vorm, stop]
              skips: [verder]
              tasks: [overeenkomst, uitnodigen: 2]
              documents: []
              conclusion: gestopt
            """);
    assertThat(result.passed()).isTrue();
    assertThat(ScenarioReport.of(result, Language.NL)).isEmpty();
  }

  @Test
  void a_walk_that_stops_at_a_question_nobody_thought_of_fails() {
    assertThat(failed("answers: { vorm: alleen }\nexpect: {}")).containsExactly(Kind.STOPS);
  }

  @Test
  void a_walk_may_stop_at_a_question_that_is_expected_open_or_was_put_off() {
    assertThat(failed("answers: { vorm: alleen }\nexpect: { open: [uren] }")).isEmpty();
    assertThat(failed("answers: { vorm: alleen }\nlater: [uren]\nexpect: {}")).isEmpty();
  }

  @Test
  void a_question_that_is_expected_open_and_was_answered_fails() {
    assertThat(failed("answers: { vorm: alleen, uren: 1 }\nexpect: { open: [uren] }"))
        .containsExactly(Kind.OPEN);
  }

  @Test
  void an_answer_that_is_refused_counts_as_none() {
    assertThat(failed("answers: { vorm: alleen, uren: 39 }\nexpect: {}"))
        .containsExactly(Kind.STOPS);
    assertThat(failed("answers: { vorm: alleen, uren: 39 }\nexpect: { open: [uren] }")).isEmpty();
  }

  @Test
  void what_is_only_possible_is_neither_visited_nor_skipped_but_unknown() {
    String later = "answers: { uren: 1, partners: [a], stop: nee }\nlater: [vorm]\nexpect: ";
    assertThat(failed(later + "{ visits: [verder] }")).containsExactly(Kind.VISITS);
    assertThat(failed(later + "{ skips: [verder] }")).containsExactly(Kind.SKIPS);
    assertThat(failed(later + "{ unknown: [verder, stop] }")).isEmpty();
    assertThat(failed(later + "{ unknown: [uren] }")).containsExactly(Kind.UNKNOWN);
  }

  @Test
  void all_tasks_must_be_named_with_the_number_of_their_items() {
    String samen = "answers: { vorm: samen, partners: [a, b], uren: 1, stop: nee }\nexpect: ";
    assertThat(failed(samen + "{ tasks: [overeenkomst] }")).containsExactly(Kind.TASKS);
    assertThat(failed(samen + "{ tasks: [overeenkomst, uitnodigen] }")).containsExactly(Kind.TASKS);
    assertThat(failed(samen + "{ tasks: [overeenkomst, uitnodigen: 2] }")).isEmpty();
  }

  @Test
  void a_walk_without_a_conclusion_ends_in_none() {
    String nee = "answers: { vorm: alleen, uren: 1 }\nexpect: ";
    assertThat(failed(nee + "{ conclusion: none }")).isEmpty();
    assertThat(failed(nee + "{ conclusion: gestopt }")).containsExactly(Kind.CONCLUSION);
  }

  @Test
  void a_failure_shows_expected_and_found_side_by_side_with_its_line() {
    ScenarioResult result =
        Bench.run(
            "mis",
            """
            answers:
              partners: [OCMW]
              uren: 39
              stop: nee
            later: [vorm]
            expect:
              visits:
                - vorm
                - verder
                - gestopt
              skips: [stop]
              tasks: [overeenkomst, uitnodigen: 3]
              open: [vorm]
              unknown: [uren]
              conclusion: gestopt
            """);
    Golden.holds("scenario/failure.nl.txt", ScenarioReport.of(result, Language.NL));
    Golden.holds("scenario/failure.en.txt", ScenarioReport.of(result, Language.EN));
  }

  private static final String AGAIN =
      """
      format: 1
      id: weer
      version: 1.0.0
      language: nl
      title: Weer
      status: draft
      steps:
        - { ask: A, id: a, answer: yes-no }
        - { ask: K, id: k, answer: choice, options: { x: X, y: Y }, when: { a: ja } }
        - { ask-again: k, id: nog }
        - { write: brief, id: brief, when: { k: x }, sources: own-choice }
        - { ask: B, id: b, answer: yes-no, when: { k: y } }
      """;

  private static List<String> again(String body) {
    LoadResult loaded =
        Playbooks.read(new PlaybookText(List.of(new SourceFile("weer/playbook.yaml", AGAIN))));
    SourceFile file =
        new SourceFile("weer/scenarios/een.yaml", "title: T\nplaybook: weer\n" + body);
    Scenario scenario = Scenarios.read(file, loaded.orElseThrow()).orElseThrow();
    return ScenarioRun.of(loaded.orElseThrow(), scenario, file, Bench.TODAY).failures().stream()
        .map(it -> it.kind() + " " + it.name() + " " + it.expected() + " " + it.found())
        .toList();
  }

  @Test
  void a_question_is_met_where_it_is_asked_again_too() {
    assertThat(again("answers: { a: nee, k: x }\nexpect: { visits: [k, nog] }")).isEmpty();
    assertThat(again("answers: { k: x }\nlater: [a]\nexpect: { visits: [k, nog] }")).isEmpty();
    assertThat(again("answers: { a: nee }\nexpect: { open: [k] }")).isEmpty();
  }

  @Test
  void all_documents_must_be_named() {
    assertThat(again("answers: { a: nee, k: x }\nexpect: { documents: [brief] }")).isEmpty();
    assertThat(again("answers: { a: nee, k: x }\nexpect: { documents: [] }"))
        .containsExactly("documents brief 0 1");
    assertThat(again("answers: { a: nee, k: y, b: ja }\nexpect: { documents: [brief] }"))
        .containsExactly("documents brief 1 0");
    assertThat(again("answers: { a: nee, k: x }\nexpect: {}")).isEmpty();
  }

  @Test
  void a_question_that_is_not_met_or_only_possibly_does_not_stand_open() {
    assertThat(again("answers: { a: nee, k: x }\nexpect: { open: [b] }"))
        .containsExactly("open b open not-met");
    assertThat(again("answers: { a: nee }\nlater: [k]\nexpect: { open: [b] }"))
        .containsExactly("open b open possible");
  }

  @Test
  void answers_that_a_walk_does_not_need_are_named_where_something_failed() {
    ScenarioResult result =
        Bench.run(
            "te-veel",
            "answers: { vorm: alleen, uren: 1, partners: [a] }\nexpect: { visits: [stop] }");
    assertThat(ScenarioReport.of(result, Language.NL))
        .endsWith(
            "  Gelopen: vorm, uren\n  Antwoorden die dit verloop niet nodig heeft: partners\n");
  }
}
