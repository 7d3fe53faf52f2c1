package be.livc.playbook.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.Golden;
import be.livc.playbook.LoadResult;
import be.livc.playbook.Playbooks;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.workshop.Scenarios;
import java.util.List;
import org.junit.jupiter.api.Test;

class MutationTest {
  private static final Playbook PLAYBOOK = Bench.LOADED.orElseThrow();
  private static final String SAMEN = "answers: { vorm: samen, partners: [a], uren: 1, stop: ";

  private static MutationAnalysis of(ScenarioResult... results) {
    return MutationAnalysis.of(PLAYBOOK, Bench.LOADED.map(), List.of(results));
  }

  @Test
  void a_mistake_is_made_in_each_step_and_condition_and_changes_nothing_else() {
    List<Mutant> mutants = Mutant.of(PLAYBOOK, Bench.LOADED.map());
    assertThat(mutants).extracting(Mutant::playbook).doesNotContain(PLAYBOOK);
    assertThat(mutants)
        .filteredOn(mutant -> mutant.kind() == Mutant.Kind.DROPPED_STEP)
        .extracting(Mutant::name)
        .containsExactly(
            "vorm", "overeenkomst", "partners", "uren", "uitnodigen", "stop", "gestopt", "verder");
  }

  @Test
  void scenarios_that_expect_everything_notice_every_mistake() {
    MutationAnalysis mutation =
        of(
            Bench.run(
                "alleen",
                "answers: { vorm: alleen, uren: 1 }\n"
                    + "expect: { visits: [vorm, uren], skips: [partners, stop], tasks: [] }"),
            Bench.run(
                "stopt",
                SAMEN + "ja }\nexpect: { tasks: [overeenkomst, uitnodigen], conclusion: gestopt }"),
            Bench.run(
                "verder",
                SAMEN + "nee }\nexpect: { visits: [partners, stop, verder], conclusion: none }"));
    assertThat(mutation.survivors()).isEmpty();
    assertThat(mutation.percent()).isEqualTo(100);
  }

  @Test
  void a_mistake_nobody_notices_is_shown_with_who_should_have() {
    MutationAnalysis mutation =
        of(
            Bench.run("alleen", "answers: { vorm: alleen, uren: 1 }\nexpect: {}"),
            Bench.run("verder", SAMEN + "nee }\nexpect: { visits: [verder] }"));
    assertThat(mutation.survivors()).isNotEmpty();
    Golden.holds("scenario/mutation.nl.txt", MutationReport.of(mutation, Language.NL));
    Golden.holds("scenario/mutation.en.txt", MutationReport.of(mutation, Language.EN));
  }

  private static List<MutationAnalysis.Survivor> survivors(String last) {
    LoadResult loaded =
        Playbooks.read(
            new PlaybookText(
                List.of(
                    new SourceFile(
                        "p/playbook.yaml",
                        """
                        format: 1
                        id: p
                        version: 1.0.0
                        language: nl
                        title: P
                        status: draft
                        steps:
                          - ask: T
                            id: t
                            answer: table
                            columns:
                              b: yes-no
                              c: { answer: choice, options: { x: X, y: Y }, when: { b: ja } }
                        """
                            + "  - "
                            + last
                            + "\n"))));
    SourceFile file =
        new SourceFile(
            "een.yaml",
            "title: T\nplaybook: p\nanswers: { t: [{ b: ja, c: y }, { b: nee, c: x }] }\nexpect: {"
                + " visits: [t] }\n");
    Scenario scenario = Scenarios.read(file, loaded.orElseThrow()).orElseThrow();
    ScenarioResult result = ScenarioRun.of(loaded.orElseThrow(), scenario, file, Bench.TODAY);
    return MutationAnalysis.of(loaded.orElseThrow(), loaded.map(), List.of(result))
        .survivors()
        .stream()
        .filter(it -> it.mutant().kind() == Mutant.Kind.DROPPED_CONDITION)
        .toList();
  }

  @Test
  void who_has_another_task_or_document_should_have_noticed_though_the_steps_are_the_same() {
    for (String last :
        List.of(
            "{ do: D, id: d, for-each: t, where: { c: x }, sources: own-choice }",
            "{ write: w, id: w, for-each: t, where: { c: x }, sources: own-choice }")) {
      assertThat(survivors(last))
          .singleElement()
          .satisfies(it -> assertThat(it.scenarios()).as(last).containsExactly("een.yaml"));
    }
  }
}
