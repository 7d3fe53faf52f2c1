package be.livc.playbook.internal.markdown.word;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.Golden;
import be.livc.playbook.Playbooks;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.form.QuestionForm;
import be.livc.playbook.session.PinnedPlaybook;
import be.livc.playbook.session.Recorder;
import be.livc.playbook.session.Session;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Open questions as a form of Word, part by part as it was read and found good. */
class WordFormTest {
  private static final String HEAD =
      """
      format: 1
      id: proef
      version: 1.0.0
      language: nl
      title: Proef
      status: draft
      notice: |
        Eerste alinea.

        En de tweede.
      phases:
        - id: een
          title: Een
          sources: own-choice
          steps:
      """;

  private static final String QUESTIONS =
      """
            - ask: Hoe heet je gemeente?
              id: gemeente
              short: Gemeente
              answer: text
            - ask: Staat het in het register?
              id: register
              short: Register
              answer: yes-no
              help: Het register van verwerkingen.
            - ask: Welke vorm?
              id: vorm
              short: Vorm
              answer: choice
              options: { een: Eén & alleen, twee: Met <twee> }
            - ask: Welke gronden?
              id: gronden
              short: Gronden
              answer: choices
              options: { wet: De wet, decreet: Het decreet, geen: { label: Geen, exclusive: true } }
            - ask: Wanneer?
              id: wanneer
              short: Dag
              answer: date
            - ask: Hoeveel maanden bewaar je?
              id: maanden
              short: Maanden
              answer: number
              min: 1
              unit: maanden
            - ask: Wat nog?
              id: nog
              short: Nog
              answer: list
            - ask: Wie doet mee?
              id: partners
              short: Partners
              answer: table
              max: 1
              columns:
                naam: text
                vorm: { label: Vorm, answer: choice, options: { vast: Vast lid, soms: Soms erbij } }
                sinds: { label: Sinds, answer: date }
                rol: { label: Rol, answer: choices, options: { a: A, b: B } }
            - ask: Wat is er gezien?
              id: gezien
              short: Gezien
              answer: text
              lines: many
              sensitive: true
            - ask: Waarom niet?
              id: waarom
              short: Waarom niet
              answer: text
              when: { register: nee }
            - ask: Waarom nog?
              id: nogmaals
              short: Nog een reden
              answer: text
              when: { register: nee }
      """;

  private static QuestionForm form(String questions) {
    PlaybookText yaml =
        new PlaybookText(List.of(new SourceFile("proef/playbook.yaml", HEAD + questions)));
    PinnedPlaybook pinned = new PinnedPlaybook(Playbooks.read(yaml).orElseThrow(), yaml);
    Clock clock = Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.UTC);
    return QuestionForm.of(Session.start(pinned, "Zomer & co", Recorder.of("An", clock)));
  }

  private static String part(QuestionForm form, String name) {
    Map<String, byte[]> parts = WordPackage.parts(WordFile.of(form, WordReference.ours()));
    return new String(parts.get(name), StandardCharsets.UTF_8);
  }

  private static String lines(String xml) {
    return xml.replaceAll("(?<=>)(?=<w:(?:p|tbl|tr|docPart)>)", "\n")
            .replaceAll("livc_[0-9a-f]{8}_", "livc_SESSION_")
        + "\n";
  }

  @Test
  void each_question_has_a_field_of_its_sort_between_the_ends_of_a_bookmark() {
    Golden.holds(
        "internal/markdown/word/golden/form.txt",
        lines(part(form(QUESTIONS), "word/document.xml")));
  }

  @Test
  void fields_that_show_the_same_words_share_a_building_block() {
    Golden.holds(
        "internal/markdown/word/golden/form.blocks.txt",
        lines(part(form(QUESTIONS), WordBlanks.BLOCKS)));
    assertThat(part(form(QUESTIONS), WordBlanks.VALUES)).doesNotContain("b:blank ");
  }

  @Test
  void a_table_has_four_rows_unless_more_are_needed_or_fewer_allowed() {
    assertThat(rows("")).isEqualTo(4);
    assertThat(rows(", min: 7")).isEqualTo(7);
    assertThat(rows(", max: 2")).isEqualTo(2);
    assertThat(rows(", min: 20")).isEqualTo(12);
  }

  @Test
  void a_form_without_questions_says_so() {
    String xml =
        part(form("      - { do: Bel., id: bel, sources: own-choice }\n"), "word/document.xml");
    assertThat(xml).contains("Er staat geen vraag open.").doesNotContain("bookmarkStart");
  }

  private static int rows(String bounds) {
    String table =
        "      - { ask: \"Wie?\", id: wie, short: Wie, answer: table, columns: { naam: text }%s"
            + " }\n";
    String xml = part(form(table.formatted(bounds)), "word/document.xml");
    return xml.split("<w:tr>", -1).length - 2; // without the head
  }
}
