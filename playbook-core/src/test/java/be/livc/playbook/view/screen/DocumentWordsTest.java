package be.livc.playbook.view.screen;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.document.Blank;
import be.livc.playbook.document.Document;
import be.livc.playbook.document.DocumentNote;
import be.livc.playbook.document.DocumentStatus;
import be.livc.playbook.model.Language;
import be.livc.playbook.view.Sentences;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a screen says that a document still lacks. */
class DocumentWordsTest {
  private static final Sentences DUTCH = Sentences.in(Language.NL);

  private static Document document(DocumentStatus status) {
    return new Document(
        "brief",
        "brief",
        "Brief",
        "brief",
        Language.NL,
        "Beste",
        "",
        LocalDate.of(2026, 11, 24),
        status,
        List.of(),
        0,
        List.of(),
        Map.of(),
        (document, format) -> new byte[0]);
  }

  @Test
  void one_that_lacks_nothing_is_ready_and_has_no_lines() {
    Document ready = document(DocumentStatus.READY);
    assertThat(DocumentWords.status(ready, DUTCH)).isEqualTo("klaar om te versturen");
    assertThat(DocumentWords.lines(ready, DUTCH)).isEmpty();
    assertThat(
            DocumentWords.status(
                document(
                    new DocumentStatus(
                        List.of(), List.of(), 0, List.of("burgemeester"), List.of())),
                DUTCH))
        .isEqualTo("klaar om te tekenen");
  }

  @Test
  void what_it_lacks_stands_in_the_order_of_the_covering_sheet() {
    Document lacking =
        document(
            new DocumentStatus(
                List.of("De zetel ontbreekt."),
                List.of(
                    new Blank("a", "Naam", Blank.Why.PUT_OFF),
                    new Blank("b", "Dag", Blank.Why.OPEN),
                    new Blank("c", "LIVC", Blank.Why.SENSITIVE),
                    new Blank("d", "Plaats", Blank.Why.BY_HAND),
                    new Blank("e", "Uur", Blank.Why.NOT_GIVEN)),
                2,
                List.of(),
                List.of(
                    new DocumentNote(DocumentNote.Kind.TO_CONFIRM, "Artikel 3", "of het klopt."),
                    new DocumentNote(DocumentNote.Kind.OWN_CHOICE, "", "Twee leden."),
                    new DocumentNote(DocumentNote.Kind.CHECK, "", "De datum."))));
    assertThat(DocumentWords.status(lacking, DUTCH))
        .isEqualTo("1 punt niet in orde, 5 in te vullen, 2 lege vakken, 1 te bevestigen");
    assertThat(DocumentWords.lines(lacking, DUTCH))
        .containsExactly(
            "Nog niet in orde: De zetel ontbreekt.",
            "Nog in te vullen: naam (uitgesteld); dag (nog niet beantwoord); LIVC (gevoelig, staat"
                + " niet in dit document); plaats; uur",
            "Lege vakken in tabellen: 2",
            "Nog te bevestigen: Artikel 3: of het klopt.",
            "Onze keuze: Twee leden.",
            "Nakijken: De datum.");
  }
}
