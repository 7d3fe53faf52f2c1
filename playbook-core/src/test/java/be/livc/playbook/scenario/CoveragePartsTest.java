package be.livc.playbook.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.LoadResult;
import be.livc.playbook.Playbooks;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.scenario.Coverage.Part;
import be.livc.playbook.workshop.Scenarios;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What scenarios come past of options, cells and questions that are there only sometimes. */
class CoveragePartsTest {
  private static final LoadResult LOADED =
      Playbooks.read(
          new PlaybookText(
              List.of(
                  new SourceFile(
                      "playbooks/delen/playbook.yaml",
                      """
                      format: 1
                      id: delen
                      version: 1.0.0
                      language: nl
                      title: Delen
                      status: draft
                      facts:
                        vast: { vorm: samen }
                      steps:
                        - ask: Hoe werk je?
                          id: vorm
                          answer: choice
                          options: { alleen: Alleen, samen: Samen }
                        - ask: Wat neem je?
                          id: keuze
                          answer: choice
                          options:
                            altijd: Altijd
                            soms: { label: Soms, when: { vorm: samen } }
                        - ask: Wie doet mee?
                          id: leden
                          answer: table
                          min: 0
                          columns:
                            plaats: { label: Plaats, answer: choice, options: { vast: Vast, los: Los } }
                            sinds: { label: Sinds, answer: text, when: { plaats: vast } }
                        - group: Samen
                          when: { vorm: samen }
                          steps:
                            - ask-again: keuze
                              options:
                                soms: [{ tell: Weer soms., id: weer, sources: own-choice }]
                        - { tell: Verlopen., id: verlopen, valid: { until: 2020-12-31 }, when: { vorm: alleen }, sources: own-choice }
                        - { conclude: Klaar., id: klaar, when: { keuze: soms }, sources: own-choice }
                        - { tell: Nog iets., id: nog, when: { vast: true }, sources: own-choice }
                      """))));

  private static ScenarioResult run(String name, String answers) {
    SourceFile file =
        new SourceFile(
            "playbooks/delen/scenarios/" + name + ".yaml",
            "title: Een proef\nplaybook: delen\nanswers: " + answers + "\nexpect: {}");
    Scenario scenario = Scenarios.read(file, LOADED.orElseThrow()).orElseThrow();
    return ScenarioRun.of(LOADED.orElseThrow(), scenario, file, Bench.TODAY);
  }

  private static final ScenarioResult ALONE =
      run("alleen", "{ vorm: alleen, keuze: altijd, leden: [{ plaats: los }] }");
  private static final ScenarioResult SOME =
      run("samen", "{ vorm: samen, keuze: soms, leden: [{ plaats: vast, sinds: toen }] }");

  private static Stream<String> covered(ScenarioResult... results) {
    return Coverage.of(LOADED.orElseThrow(), LOADED.map(), List.of(results)).parts().stream()
        .filter(Part::covered)
        .map(part -> (part.name() + " " + part.outcome()).strip());
  }

  @Test
  void an_option_and_a_cell_with_a_condition_count_where_they_are_there_and_where_they_are_not() {
    assertThat(covered(ALONE))
        .containsExactly(
            "vorm",
            "vorm alleen",
            "keuze",
            "keuze altijd",
            "keuze option soms false",
            "leden",
            "leden column sinds false",
            "group false",
            "klaar false",
            "nog false",
            "vast false");
  }

  @Test
  void a_question_that_is_asked_again_counts_at_both_places_and_nothing_behind_the_end() {
    assertThat(covered(SOME))
        .containsExactly(
            "vorm",
            "vorm samen",
            "keuze",
            "keuze soms",
            "keuze option soms true",
            "leden",
            "leden column sinds true",
            "group",
            "group true",
            "ask-again",
            "weer",
            "klaar",
            "klaar true",
            "vast true");
  }

  @Test
  void what_does_not_hold_on_the_day_is_missed_both_ways() {
    assertThat(
            Coverage.of(LOADED.orElseThrow(), LOADED.map(), List.of(ALONE, SOME)).missing().stream()
                .map(part -> (part.name() + " " + part.outcome()).strip()))
        .containsExactly("verlopen", "verlopen true", "verlopen false", "nog", "nog true");
  }

  private static List<String> covered(String steps, String answers) {
    String head = "format: 1\nid: p\nversion: 1.0.0\nlanguage: nl\ntitle: P\nstatus: draft\n";
    LoadResult loaded =
        Playbooks.read(new PlaybookText(List.of(new SourceFile("p/playbook.yaml", head + steps))));
    SourceFile file =
        new SourceFile(
            "p/scenarios/een.yaml", "title: T\nplaybook: p\n" + answers + "\nexpect: {}\n");
    Scenario scenario = Scenarios.read(file, loaded.orElseThrow()).orElseThrow();
    ScenarioResult result = ScenarioRun.of(loaded.orElseThrow(), scenario, file, Bench.TODAY);
    return Coverage.of(loaded.orElseThrow(), loaded.map(), List.of(result)).parts().stream()
        .map(part -> (part.name() + " " + part.outcome()).strip() + (part.covered() ? " !" : ""))
        .toList();
  }

  @Test
  void a_condition_in_a_group_that_is_not_met_is_not_looked_at() {
    String steps =
        """
        steps:
          - { ask: A, id: a, answer: yes-no }
          - group: G
            id: g
            when: { a: ja }
            steps:
              - { tell: T, id: t, when: { a: nee }, sources: own-choice }
        """;
    assertThat(covered(steps, "answers: { a: nee }"))
        .containsExactly(
            "a !", "a ja", "a nee !", "g", "g true", "g false !", "t", "t true", "t false");
    assertThat(covered(steps, "answers: { a: ja }"))
        .containsExactly(
            "a !", "a ja !", "a nee", "g !", "g true !", "g false", "t", "t true", "t false !");
  }

  @Test
  void what_is_given_counts_as_well_and_an_ending_without_an_id_by_what_it_names() {
    String text =
        """
        facts:
          groot: { given: yes-no, ask: 'Is ze groot?' }
        conclusions: { klaar: { text: Klaar, sources: own-choice } }
        steps:
          - { tell: T, when: { groot: ja }, sources: own-choice }
          - { conclude-as: klaar }
        """;
    assertThat(covered(text, "given: { groot: ja }"))
        .containsExactly(
            "groot !",
            "groot ja !",
            "groot nee",
            "tell !",
            "tell true !",
            "tell false",
            "conclude-as klaar !");
  }

  @Test
  void of_a_sheet_only_what_decides_something_counts() {
    String text =
        """
        kind: fiche
        themes:
          - id: t
            title: T
            entries:
              - { question: Wat, id: wat, reply: Dat., sources: own-choice }
              - question: Hoe
                id: hoe
                steps:
                  - ask: A
                    id: a
                    answer: yes-no
                    options:
                      ja: [{ conclude: Zo., id: zo, sources: own-choice }]
                  - { conclude: Anders., id: anders, sources: own-choice }
        """;
    assertThat(covered(text, "answers: {}")).containsExactly("a", "a ja", "zo", "a nee", "anders");
  }
}
