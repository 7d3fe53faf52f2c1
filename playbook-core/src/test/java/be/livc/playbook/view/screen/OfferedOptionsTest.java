package be.livc.playbook.view.screen;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.Playbooks;
import be.livc.playbook.answer.Answer;
import be.livc.playbook.answer.Answers;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Text;
import be.livc.playbook.model.Value;
import be.livc.playbook.view.Sentences;
import be.livc.playbook.walk.Visit;
import be.livc.playbook.walk.Walk;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is offered at a question, in which order, and what is withheld with a session. */
class OfferedOptionsTest {
  private static final Sentences DUTCH = Sentences.in(Language.NL);
  private static final Playbook PLAYBOOK =
      Playbooks.read(
              new PlaybookText(
                  List.of(
                      new SourceFile(
                          "p/playbook.yaml",
                          """
                          format: 1
                          id: aanbod
                          version: 1.0.0
                          language: nl
                          title: Aanbod
                          status: draft
                          steps:
                            - { ask: 'Samen?', id: samen, short: Samen, answer: yes-no }
                            - ask: Wat kies je?
                              id: keuze
                              short: Keuze
                              answer: choice
                              options:
                                altijd: Dit kan altijd
                                soms: { label: Dit kan soms, when: { samen: ja } }
                                uitleg: { label: Met uitleg, when: { samen: ja }, help: Zo gaat dat. }
                            - { ask: 'Waarom?', id: reden, short: Reden, answer: text }
                          """))))
          .orElseThrow();

  private static Ask offered(Answers answers, String question) {
    Walk walk = Walk.of(PLAYBOOK, answers, LocalDate.of(2026, 11, 24));
    Visit visit = walk.question(question).orElseThrow();
    return OfferedOptions.of(visit, PLAYBOOK.question(question).orElseThrow(), DUTCH);
  }

  private static List<String> helps(Ask ask) {
    return ask.type().options().stream()
        .map(option -> option.help() == null ? "" : option.help().markdown())
        .toList();
  }

  @Test
  void an_option_that_may_still_go_says_so_behind_its_own_help() {
    assertThat(helps(offered(Answers.NONE.with("samen", Answer.PUT_OFF), "keuze")))
        .containsExactly(
            "",
            "Of dit kan, hangt nog af van een vraag die je uitstelde.",
            "Zo gaat dat.\n\nOf dit kan, hangt nog af van een vraag die je uitstelde.");
  }

  @Test
  void an_option_that_is_certain_says_nothing_of_it_and_one_that_is_not_offered_is_not_there() {
    assertThat(helps(offered(Answers.NONE.with("samen", new Value.OneOption("ja")), "keuze")))
        .containsExactly("", "", "Zo gaat dat.");
    assertThat(helps(offered(Answers.NONE.with("samen", new Value.OneOption("nee")), "keuze")))
        .containsExactly("");
    assertThat(offered(Answers.NONE.with("samen", new Value.OneOption("ja")), "reden").type())
        .isEqualTo(PLAYBOOK.question("reden").orElseThrow().type());
  }

  @Test
  void yes_stands_before_no_in_every_language_and_other_options_as_written() {
    Option no = Option.of("non", new Text("Non"));
    Option yes = Option.of("oui", new Text("Oui"));
    assertThat(OfferedOptions.inOrder(new AnswerType.YesNo(List.of(no, yes))))
        .containsExactly(yes, no);
    assertThat(OfferedOptions.inOrder(new AnswerType.YesNo(List.of(yes, no))))
        .containsExactly(yes, no);
    assertThat(OfferedOptions.inOrder(new AnswerType.Choice(List.of(no, yes))))
        .containsExactly(no, yes);
  }

  @Test
  void what_is_withheld_is_counted_in_words() {
    assertThat(new Withheld(List.of(), 0, 0).words(DUTCH)).isEmpty();
    assertThat(new Withheld(List.of("a"), 0, 0).words(DUTCH))
        .contains("de antwoorden op één gevoelige vraag");
    assertThat(new Withheld(List.of(), 1, 0).words(DUTCH)).contains("1 nota");
    assertThat(new Withheld(List.of("a", "b"), 2, 1).words(DUTCH))
        .contains(
            "de antwoorden op 2 gevoelige vragen, 2 nota's en wat er over 1 vertrouwelijk document"
                + " bewaard is");
    assertThat(new Withheld(List.of("a"), 2, 3).shape())
        .containsExactly(
            Map.entry("questions", List.of("a")), Map.entry("notes", 2), Map.entry("documents", 3));
  }
}
