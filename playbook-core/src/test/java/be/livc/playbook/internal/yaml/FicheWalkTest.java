package be.livc.playbook.internal.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Step.Ask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sheet is walked as a playbook that asks for the theme and then for the question. */
class FicheWalkTest {
  private static final String SHEET =
      """
      kind: fiche
      themes:
      - id: vervoer
        title: Vervoer
        entries:
        - { question: "Waar?", id: waar, reply: Hier., sources: own-choice, help: Ver, valid: { from: 2026-01-01 } }
        - question: Hoe?
          id: hoe
          steps: [{ tell: Te voet., id: te-voet, sources: own-choice }]
      """;

  private static Ask walked(String language) {
    String head = Generated.HEAD.replace("language: nl", "language: " + language);
    return (Ask) Told.read(head + SHEET).orElseThrow().phases().get(0).steps().get(0);
  }

  private static Option option(Ask ask, int at) {
    return ((AnswerType.Choice) ask.type()).options().get(at);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nl | Over welk thema gaat je vraag? | Wat is je vraag?",
        "fr | Sur quel thème porte votre question ? | Quelle est votre question ?",
        "de | Zu welchem Thema ist Ihre Frage? | Was ist Ihre Frage?",
        "en | What is your question about? | What is your question?"
      })
  void it_asks_in_the_language_of_the_sheet(String language, String theme, String question) {
    Ask first = walked(language);
    assertThat(first.text().markdown()).isEqualTo(theme);
    assertThat(first.id()).isEqualTo("theme");
    Option vervoer = option(first, 0);
    assertThat(vervoer.key()).isEqualTo("vervoer");
    assertThat(vervoer.label().markdown()).isEqualTo("Vervoer");
    Ask second = (Ask) vervoer.steps().get(0);
    assertThat(second.text().markdown()).isEqualTo(question);
    assertThat(second.id()).isEqualTo("theme.vervoer");
  }

  @Test
  void a_reply_is_a_conclusion_and_steps_are_walked_themselves() {
    Ask second = (Ask) option(walked("nl"), 0).steps().get(0);
    Step.Conclude reply = (Step.Conclude) option(second, 0).steps().get(0);
    assertThat(reply.id()).isEqualTo("waar");
    assertThat(reply.text().markdown()).isEqualTo("Hier.");
    assertThat(String.valueOf(reply.header().help())).contains("Ver");
    assertThat(reply.header().valid().from()).isEqualTo("2026-01-01");
    assertThat(reply.header().ground().isEmpty()).isFalse();
    assertThat(option(second, 1).label().markdown()).isEqualTo("Hoe?");
    assertThat(option(second, 1).steps()).extracting(Step::id).containsExactly("te-voet");
    assertThat(second.header().number()).isPositive();
  }
}
