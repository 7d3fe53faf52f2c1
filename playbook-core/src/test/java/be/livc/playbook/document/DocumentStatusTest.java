package be.livc.playbook.document;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.document.DocumentNote.Kind;
import be.livc.playbook.model.Language;
import be.livc.playbook.text.Words;
import be.livc.playbook.walk.Walk;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentStatusTest {
  private static final Walk WALK = Sheets.walk("Voorbeeldegem");
  private static final Words DUTCH = Words.of(Language.NL);

  @Test
  void a_note_stands_on_no_page_and_is_told_in_the_status() {
    Document document =
        render(
            """
            # Brief

            Beste,
            <@note kind="own-choice">De volgorde van de punten.</@note>

            <@note>Staat {gemeente} juist gespeld?</@note>
            | Wie | Wat |
            |---|---|
            | {gemeente} | iets |
            <@note kind="to-confirm">of dit mag</@note>
            """);
    assertThat(document.markdown())
        .isEqualTo(
            """
            # Brief

            Beste,

            | Wie | Wat |
            |---|---|
            | Voorbeeldegem | iets |
            """);
    assertThat(document.status().notes())
        .containsExactlyInAnyOrder(
            new DocumentNote(Kind.OWN_CHOICE, "", "De volgorde van de punten."),
            new DocumentNote(Kind.CHECK, "", "Staat Voorbeeldegem juist gespeld?"),
            new DocumentNote(Kind.TO_CONFIRM, "", "of dit mag"),
            new DocumentNote(Kind.OWN_CHOICE, "", "dit document zelf"));
    assertThat(document.status().isReady()).isFalse();
    assertThat(document.status().line(DUTCH)).isEqualTo("1 te bevestigen");
  }

  @Test
  void what_is_lacking_is_told_in_the_order_in_which_it_matters() {
    Document document =
        render(
            """
            <@note kind="to-confirm">of dit mag</@note>
            <@signature who="de voorzitter"/>

            | Naam | Dienst | Handtekening |
            |---|---|---|
            | An | | |

            <@blank "datum"/> <@not_in_order reason="er is geen machtiging"/>
            """);
    DocumentStatus status = document.status();
    assertThat(status.line(DUTCH))
        .isEqualTo(
            "1 punt niet in orde, 1 in te vullen, 1 leeg vak, 2 handtekeningen, 1 te bevestigen");
    assertThat(status.notInOrder()).containsExactly("er is geen machtiging");
    assertThat(status.signatures()).containsExactly("de voorzitter", "An");
    assertThat(status.isReady()).isFalse();
  }

  @Test
  void a_document_that_waits_for_a_signature_alone_is_ready_and_not_complete() {
    DocumentStatus status = render("Hallo\n\n<@signature who=\"An\"/>\n").status();
    assertThat(status.isReady()).isTrue();
    assertThat(status.isComplete()).isFalse();
    assertThat(status.line(DUTCH)).isEqualTo("klaar om te tekenen");
    assertThat(render("Hallo\n").status().line(DUTCH)).isEqualTo("klaar om te versturen");
  }

  @Test
  void a_blank_that_only_a_note_reads_is_none() {
    Document document = render("Hallo\n<@note>Wie zetelt: {zetel}?</@note>\n");
    assertThat(document.blanks()).isEmpty();
  }

  @Test
  void the_covering_sheet_says_it_all_and_is_a_document_of_its_own() {
    Document document = render("<@blank \"datum\"/>\n<@note>kijk dit na</@note>\n");
    Document cover = CoveringSheet.of(List.of(document));
    assertThat(cover.fileName()).isEqualTo(document.fileName() + "-nakijken");
    assertThat(cover.markdown())
        .startsWith("# Nakijken voor je dit verstuurt: ")
        .contains("**Nog in te vullen (1):** datum", "- [ ] kijk dit na", "Gemaakt met ");
    Document bundle = CoveringSheet.of(List.of(document, document));
    assertThat(bundle.markdown()).contains("## " + document.title());
  }

  @Test
  void words_fit_a_sentence() {
    assertThat(render("Met ${list(\"doelen\")} werken we ${says(\"vorm\")}.\n").markdown())
        .isEqualTo("Met Voorbeeldegem werken we een LIVC R met andere gemeenten.\n");
    assertThat(render("Voor ${list(rows(\"partners\"))}.\n").markdown())
        .isEqualTo("Voor Voorbeeldegem.\n");
  }

  @Test
  void a_role_that_is_not_there_is_told() {
    assertThat(Sheets.render("${person(\"niemand\")}\n", WALK).value()).isNull();
  }

  @Test
  void without_notes_no_place_of_a_note_is_left() {
    Document document = render("Hallo\n<@note>kijk dit na</@note>\n");
    assertThat(document.body()).contains(String.valueOf(NoteMarks.OPEN));
    assertThat(document.withoutNotes().body()).isEqualTo("Hallo\n");
    assertThat(document.withoutNotes().status()).isEqualTo(document.status());
  }

  private static Document render(String text) {
    return Sheets.render(text, WALK).orElseThrow();
  }
}
