package be.livc.playbook.scenario;

import be.livc.playbook.Golden;
import be.livc.playbook.LoadResult;
import be.livc.playbook.Playbooks;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which mistakes are made in a playbook, and that each changes one thing and nothing else. */
class MutantTest {
  private static final String HEAD =
      "format: 1\nversion: 1.0.0\nlanguage: nl\ntitle: P\nstatus: draft\nid: ";
  private static final String PLAYBOOK =
      """
      p
      facts:
        f: { any: [{ a: ja }, { k: x }] }
        g: { a: ja, k: x }
        h: { any: [{ a: ja }] }
        i: { all: [{ a: ja }] }
      phases:
        - id: een
          title: Een
          steps:
            - { include: deel, id: deel }
            - { ask: A, id: a, answer: yes-no }
            - ask: K
              id: k
              answer: choice
              options:
                x: { label: X, steps: [{ tell: Bij x., id: bij-x, sources: own-choice }] }
                y: { label: Y, when: { a: ja } }
                z: Z
                v: { label: V, steps: [{ tell: Bij v., id: bij-v, sources: own-choice }] }
            - ask: T
              id: tafel
              answer: table
              min: 1
              max: 3
              columns:
                b: yes-no
                c: { answer: text, when: { b: ja } }
        - id: twee
          title: Twee
          when: { f: true, a: ja }
          steps:
            - ask-again: k
              options: { x: [{ tell: Weer x., id: weer, sources: own-choice }] }
            - group: Groep
              id: groep
              when: { not: { a: nee } }
              steps:
                - { do: Doe., id: doe, sources: own-choice, when: { g: true } }
            - { conclude: Klaar., id: klaar, sources: own-choice }
      """;

  private static LoadResult load(String playbook) {
    String part = HEAD + "deel\nsteps: [{ ask: Waar, id: waar, answer: text }]\n";
    return Playbooks.read(
        new PlaybookText(
            List.of(
                new SourceFile("p/playbook.yaml", HEAD + playbook),
                new SourceFile("deel/playbook.yaml", part))));
  }

  /** All of a playbook that mistakes are made in, a thing a line. */
  private static List<String> lines(Playbook playbook) {
    List<String> lines = new ArrayList<>();
    for (Phase phase : playbook.phases()) {
      lines.add("phase " + phase.id() + when(phase.when()));
    }
    playbook.visit(step -> step(step, lines));
    playbook.facts().forEach((id, fact) -> lines.add("fact " + id + when(fact.condition())));
    return lines;
  }

  private static void step(Step step, List<String> lines) {
    String name = step.header().number() + " " + step.kind().key() + " " + step.words();
    lines.add(name + when(step.header().when()));
    Step.Ask ask = step.asked();
    if (ask != null) {
      ask.type()
          .options()
          .forEach(it -> lines.add(name + " " + it.key() + when(it.when()) + numbers(it.steps())));
      if (ask.type() instanceof AnswerType.Table table) {
        lines.add(name + " rows " + table.min() + " to " + table.max());
        table.columns().forEach(it -> lines.add(name + " " + it.key() + when(it.when())));
      }
    }
  }

  private static List<Integer> numbers(List<Step> steps) {
    return steps.stream().map(it -> it.header().number()).toList();
  }

  private static String when(Condition condition) {
    return condition.isAlways() ? "" : " when " + condition + " ";
  }

  private static String told(LoadResult loaded) {
    List<String> before = lines(loaded.orElseThrow());
    StringBuilder told = new StringBuilder();
    for (Mutant mutant : Mutant.of(loaded.orElseThrow(), loaded.map())) {
      String line = mutant.place() == null ? "" : " at line " + mutant.place().line();
      told.append(mutant.kind()).append(" ").append(mutant.name()).append(line).append('\n');
      List<String> after = lines(mutant.playbook());
      before.stream().filter(it -> !after.contains(it)).forEach(it -> add(told, "- ", it));
      after.stream().filter(it -> !before.contains(it)).forEach(it -> add(told, "+ ", it));
    }
    return told.toString();
  }

  private static void add(StringBuilder told, String sign, String line) {
    told.append("  ").append(sign).append(line.strip()).append('\n');
  }

  @Test
  void each_mistake_changes_one_thing_in_document_order_and_facts_behind_it() {
    Golden.holds("scenario/mutants.txt", told(load(PLAYBOOK)));
  }

  @Test
  void in_a_sheet_only_entries_that_decide_something_get_mistakes() {
    Golden.holds(
        "scenario/mutants-of-a-sheet.txt",
        told(
            load(
                """
                p
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
                """)));
  }
}
