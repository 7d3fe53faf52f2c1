package be.livc.playbook.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.livc.playbook.Golden;
import be.livc.playbook.Playbooks;
import be.livc.playbook.Templates;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.document.DocumentFormat;
import be.livc.playbook.model.Playbook;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionBookletTest {
  private static final Playbook PLAYBOOK =
      Playbooks.read(
              new PlaybookText(List.of(new SourceFile("p/playbook.yaml", DeadlinesTest.TEXT))))
          .orElseThrow();

  @Test
  void every_question_stands_in_its_phase_with_room_to_write() {
    String page = QuestionBooklet.of(PLAYBOOK, Sample.DAY).markdown();
    assertThat(page)
        .containsSubsequence(
            "# Vragen van Wie en wanneer",
            "## Fase 1: Begin",
            "**1. Wie leidt?**\n\n\\_\\_",
            "**2. Wie steunt?** (gevoelig)",
            "**3. Wanneer zitten jullie samen?**",
            "## Fase 2: Besluiten",
            "**4. Welke acties?**",
            "| wat | Tegen wanneer? |\n| --- | --- |\n|   |   |");
  }

  @Test
  void options_are_boxes_and_what_a_question_hangs_on_is_said() {
    String page = QuestionBooklet.of(Sample.playbook(), Sample.DAY).markdown();
    assertThat(page)
        .contains("- [ ] zelf\n- [ ] vertegenwoordiger\n")
        .contains("Alleen in sommige gevallen. Hangt af van: Zetel van de burgemeester.");
  }

  @Test
  void each_sort_of_answer_has_its_own_room_and_what_may_not_be_asked_says_so() {
    String text =
        """
        format: 1
        id: kamers
        version: 1.0.0
        language: nl
        title: Kamers *en* gangen
        status: draft
        phases:
          - id: eerst
            title: Eerst
            sources: own-choice
            steps:
              - ask: Hoe werken jullie?
                id: vorm
                short: Vorm
                help: Vraag het na bij de [1] secretaris.
                answer: choice
                options:
                  samen: Samen
                  alleen: Alleen
              - ask: Wie doet mee?
                id: wie
                short: Wie
                answer: choices
                options:
                  school: Een school
                  buur: { label: Een buur, when: { vorm: samen } }
              - { ask: 'Hoeveel?', id: aantal, answer: number, unit: mensen }
              - { ask: 'Waarom?', id: waarom, answer: text, lines: many, when: { wie: { has: buur } } }
              - { ask: 'Wat precies?', id: wat, answer: text, when: { vorm: samen } }
          - id: dan
            title: Dan
            sources: own-choice
            steps:
              - { ask: 'Welke namen?', id: namen, answer: list }
              - ask: Welke acties?
                id: acties
                answer: table
                columns:
                  klaar: { label: 'Klaar?', answer: yes-no }
                  dag: { label: 'Welke *dag*?', answer: date, when: { klaar: ja } }
                  nota: { label: Nota, answer: text, optional: true }
              - { ask-again: vorm }
        """;
    Playbook playbook =
        Playbooks.read(new PlaybookText(List.of(new SourceFile("p/playbook.yaml", text))))
            .orElseThrow();
    QuestionBooklet booklet = QuestionBooklet.of(playbook, Sample.DAY);
    Golden.holds("checklist/golden/questions.md", booklet.markdown());
    assertThat(booklet)
        .hasToString(
            "Vragen van Kamers en gangen (" + booklet.markdown().length() + " characters)");
  }

  @Test
  void it_comes_as_a_page_and_not_as_a_table() {
    Templates templates = Templates.of(List.of());
    QuestionBooklet booklet = QuestionBooklet.of(PLAYBOOK, Sample.DAY);
    for (DocumentFormat format : Templates.documentFormats()) {
      if (format == DocumentFormat.JSON) {
        assertThatIllegalArgumentException().isThrownBy(() -> templates.export(booklet, format));
      } else {
        assertThat(templates.export(booklet, format)).isEqualTo(templates.export(booklet, format));
      }
    }
    assertThat(new String(templates.export(booklet, DocumentFormat.HTML), StandardCharsets.UTF_8))
        .contains("Wie leidt?")
        .contains("<div class=\"table\"");
  }
}
