package be.livc.playbook.proof.reading;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.Playbooks;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Text;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which answers are shown where a step is met: those that any of its texts names. */
class ShownTextsTest {
  private static final Playbook PLAYBOOK = playbook();

  private static Playbook playbook() {
    StringBuilder yaml =
        new StringBuilder(
            """
            format: 1
            id: teksten
            version: 1.0.0
            language: nl
            title: Teksten
            status: draft
            conclusions:
              einde: { text: 'Klaar met {q1}.', to-confirm: 'of {q2} klopt.' }
            phases:
              - id: vragen
                title: Vragen
                sources: own-choice
                steps:
            """);
    for (int i = 1; i <= 12; i++) {
      yaml.append(
          "      - { ask: 'Vraag %s?', id: q%s, short: V%s, answer: text }\n".formatted(i, i, i));
    }
    yaml.append(
        "      - { ask: 'Wie?', id: rijen, answer: table, columns: { naam: text, rol: text } }\n");
    return Playbooks.read(
            new PlaybookText(
                List.of(
                    new SourceFile(
                        "p/playbook.yaml",
                        yaml
                            + """
                              - id: tonen
                                title: 'Fase van {q1}'
                                why: 'Wegens {q2}'
                                sources: own-choice
                                steps:
                                  - ask: 'Kies bij {q1}?'
                                    id: kiezen
                                    short: 'Bij {q2}'
                                    why: 'Want {q3}'
                                    help: 'Zie {q4}'
                                    answer: choice
                                    options:
                                      een: { label: 'Optie {q5}', help: 'Hulp {q6}', to-confirm: 'of {q7} mag' }
                                      twee: Twee
                                  - { ask: 'Schrijf.', id: schrijven, answer: text, pattern: '[a-z]+', message: 'Geen {q8}' }
                                  - ask: Vul in.
                                    id: invullen
                                    answer: table
                                    columns:
                                      a: { label: 'Kolom {q1}', answer: choice, help: 'Hulp {q2}', options: { x: { label: 'Cel {q3}', help: 'Celhulp {q4}' }, y: Y } }
                                  - { tell: 'Lees {q1} en {q2}.', id: lezen, to-confirm: 'of {q3} klopt.' }
                                  - { do: 'Bel {entry.naam} als {entry.rol} met {q9}.', id: bellen, for-each: rijen }
                                  - { write: brief, id: brief, short: 'Brief aan {q10}' }
                                  - { ask-again: kiezen, id: opnieuw }
                                  - { conclude-as: einde, id: slot }
                            """))))
        .orElseThrow();
  }

  private static Set<String> shown(String id) {
    return new ShownTexts(PLAYBOOK).answers(PLAYBOOK.step(id).orElseThrow());
  }

  @Test
  void a_question_shows_what_its_own_texts_and_those_of_its_options_name() {
    assertThat(shown("kiezen")).containsExactlyInAnyOrder("q1", "q2", "q3", "q4", "q5", "q6", "q7");
    assertThat(shown("schrijven")).containsExactly("q8");
    assertThat(shown("invullen")).containsExactlyInAnyOrder("q1", "q2", "q3", "q4");
    assertThat(shown("opnieuw")).containsExactlyInAnyOrderElementsOf(shown("kiezen"));
    assertThat(shown("q1")).isEmpty();
  }

  @Test
  void other_steps_show_what_they_say_and_what_is_to_be_confirmed() {
    assertThat(shown("lezen")).containsExactly("q3", "q1", "q2");
    assertThat(shown("brief")).containsExactly("q10");
    assertThat(shown("slot")).containsExactlyInAnyOrder("q1", "q2");
  }

  @Test
  void the_entry_a_task_is_for_is_no_answer_but_its_columns_are_shown() {
    assertThat(shown("bellen")).containsExactly("q9");
    assertThat(ShownTexts.cells(PLAYBOOK.step("bellen").orElseThrow()))
        .containsExactly("naam", "rol");
    assertThat(ShownTexts.cells(PLAYBOOK.step("lezen").orElseThrow())).isEmpty();
    assertThat(ShownTexts.answers(new Text("{entry} van {q1}"))).containsExactly("q1");
  }

  @Test
  void a_phase_shows_what_its_title_and_its_why_name() {
    assertThat(ShownTexts.answers(PLAYBOOK.phases().get(1))).containsExactly("q1", "q2");
    assertThat(ShownTexts.answers(PLAYBOOK.phases().get(0))).isEmpty();
  }
}
