package be.livc.playbook.graph;

import be.livc.playbook.Golden;
import be.livc.playbook.answer.Answer;
import be.livc.playbook.answer.Answers;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Value;
import be.livc.playbook.walk.Walk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A picture with each kind of step and each form of condition, as a file that was looked at. */
class PictureFilesTest {
  private static final LocalDate DATE = LocalDate.of(2026, 11, 24);
  private static final Playbook PLAYBOOK =
      PlaybookGraphTest.read(
          """
          format: 1
          id: alles
          version: 1.0.0
          language: nl
          title: Alles *bij elkaar*
          status: draft
          facts:
            groot: { inwoners: { at-least: 50000 } }
          phases:
            - id: begin
              title: Begin
              sources: own-choice
              steps:
                - ask: Werken jullie samen?
                  id: vorm
                  short: Vorm
                  answer: choice
                  options:
                    samen:
                      label: Samen met *anderen*
                      tags: [veel]
                      steps:
                        - { do: Leg de afspraken vast in een overeenkomst., id: akkoord, short: Afspraken }
                        - { write: verslag, id: verslag }
                    alleen: { label: Alleen, tags: [weinig] }
                    later: { label: Dat weten we nog niet, conclude: Kom terug. }
                - { ask: 'Hoeveel inwoners?', id: inwoners, short: Inwoners, answer: number, decimals: 1 }
                - { ask: 'Hoeveel toen?', id: toen, short: Toen, answer: number, optional: true }
                - { ask: 'Welke dag?', id: dag, short: Dag, answer: date }
                - { ask: 'Welke dag daarna?', id: daarna, short: Daarna, answer: date }
                - ask: Welke themas?
                  id: themas
                  short: Themas
                  answer: choices
                  options: { een: Eerste, twee: Tweede, drie: Derde }
                - ask: Wie doet mee?
                  id: leden
                  short: Leden
                  answer: table
                  columns:
                    dienst: text
                    plaats: { label: Plaats, answer: choice, options: { vast: Vast, los: Los } }
                - { tell: 'Altijd: iets om te lezen.', id: lezen }
            - id: slot
              title: Slot
              sources: own-choice
              when: { vorm: [samen, alleen] }
              steps:
                - { warn: Getal., id: w1, when: { inwoners: { more-than: 10.5 } } }
                - { warn: Getallen., id: w2, when: { inwoners: { less-than: { answer: toen } } } }
                - { warn: Dag., id: w3, when: { dag: { on-or-after: 2027-01-01 } } }
                - { warn: Dagen., id: w4, when: { dag: { before: { answer: daarna } } } }
                - { warn: Verschoven., id: w5, when: { dag: { after: { answer: daarna, plus: 8 weeks } } } }
                - { warn: Terug., id: w6, when: { dag: { on-or-before: { answer: daarna, minus: 1 month } } } }
                - { warn: Oud., id: w7, when: { dag: { older-than: 2 years } } }
                - { warn: Jong., id: w8, when: { dag: { within-last: { period: 3 days, before: daarna } } } }
                - { warn: Themas., id: w9, when: { themas: { has-all: [een, twee] } } }
                - { warn: Een van de themas., id: w10, when: { themas: { has-any: [een, drie] } } }
                - { warn: Rij., id: w11, when: { leden: { has-row: { plaats: [vast, los] } } } }
                - { warn: Aantal., id: w12, when: { leden: { entries: { at-most: 3 } } } }
                - { warn: Merk., id: w13, when: { vorm: { tagged: veel } } }
                - { warn: Gegeven., id: w14, when: { toen: { answered: true } } }
                - { warn: Leeg., id: w15, when: { toen: { answered: false } } }
                - { warn: Feit., id: w16, when: { groot: true } }
                - { warn: Geen feit., id: w17, when: { groot: false } }
                - { warn: Samengesteld., id: w18, when: { any: [ { vorm: samen, groot: true }, { not: { themas: { has: een } } } ] } }
                - group: Tijdelijk
                  valid: { from: 2020-01-01, until: 2030-12-31 }
                  steps:
                    - { do: Doe dit nu., id: nu, when: { vorm: samen } }
                - { conclude: Klaar., id: klaar, when: { vorm: samen } }
                - { conclude: Ook klaar., id: ook-klaar }
          """);

  private static final Answers SOME =
      Answers.NONE
          .with("vorm", new Value.OneOption("samen"))
          .with("inwoners", Answer.PUT_OFF)
          .with("themas", new Value.SomeOptions(List.of("een")));

  private static Highlight path() {
    return new Highlight.Met(Walk.of(PLAYBOOK, SOME, DATE));
  }

  @Test
  void a_picture_says_each_condition_as_an_editor_would() {
    List<String> said = new ArrayList<>();
    for (PlaybookGraph phase : PlaybookGraph.phases(PLAYBOOK, DATE, Highlight.NONE)) {
      said.add(phase.description());
      phase.visit(node -> said.add(node.id() + " | " + String.join(" | ", node.lines(400))));
      phase.edges().forEach(it -> said.add(it.from() + " " + it.to() + " " + it.label()));
    }
    Golden.holds("graph/golden/words.txt", String.join("\n", said) + "\n");
  }

  @Test
  void a_picture_is_drawn_alike_for_every_program_that_draws() {
    PlaybookGraph graph = PlaybookGraph.of(PLAYBOOK, DATE, Highlight.NONE);
    Golden.holds("graph/golden/whole.dot", DotText.of(graph));
    Golden.holds("graph/golden/whole.mmd", MermaidText.of(graph));
    Golden.holds("graph/golden/whole.svg", SvgText.of(PLAYBOOK, DATE, Highlight.NONE));
  }

  @Test
  void the_way_of_a_walk_stands_out_in_every_form() {
    PlaybookGraph graph = PlaybookGraph.of(PLAYBOOK, DATE, path());
    Golden.holds("graph/golden/way.dot", DotText.of(graph));
    Golden.holds("graph/golden/way.mmd", MermaidText.of(graph));
    Golden.holds("graph/golden/way.svg", SvgText.of(PLAYBOOK, DATE, path()));
  }
}
