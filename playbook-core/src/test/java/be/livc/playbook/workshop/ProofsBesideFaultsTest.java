package be.livc.playbook.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.PlaybookLibrary;
import be.livc.playbook.Playbooks;
import be.livc.playbook.Templates;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.SourceFile;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is proven and what can't be read are told in one run, and nothing besides. */
class ProofsBesideFaultsTest {
  private static final String SOUND =
      """
      format: 1
      id: overleg
      version: 1.0.0
      language: nl
      title: Overleg
      summary: Een overleg beginnen.
      status: draft
      ends: with-conclusion
      sources:
        wet:
          title: De wet
          short: Wet
          publisher: De overheid
          date: 2023
          url: https://example.be
          kind: law
          checked: 2026-11-24
      roles:
        klerk: De klerk
      facts:
        samen: { partners: [veel, enkele] }
      phases:
        - id: begin
          title: Begin
          sources: [wet]
          steps:
            - ask: Welke partners doen mee?
              id: partners
              why: Het bepaalt wie tekent.
              answer: choice
              options:
                veel: Veel
                enkele: Enkele
                geen: Geen
            - tell: Nodig iedereen uit.
              id: uitnodigen
              when: { samen: true }
            - ask: Is er een verslag?
              id: verslag
              why: Het verslag is het bewijs.
              answer: yes-no
              options: { ja: Ja, nee: Nee }
        - id: werk
          title: Werk
          sources: [wet]
          steps:
            - do: Bezorg het verslag.
              id: bezorgen
              by: klerk
              when: { verslag: ja }
            - group: Afspraken
              id: afspraken
              steps:
                - tell: Leg de afspraken vast.
                  id: vastleggen
                - do: Teken de afspraken.
                  id: tekenen
                  by: klerk
                  when: { samen: true }
            - ask: Hoe lang duurt het?
              id: duur
              why: Het bepaalt de termijn.
              answer: number
              min: 1
              max: 9
            - warn: Dit duurt lang.
              id: lang
              when: { duur: { more-than: 5 } }
        - id: einde
          title: Einde
          sources: [wet]
          steps:
            - conclude: Zonder partners stopt het.
              id: gestopt
              when: { partners: geen }
            - conclude: Het overleg begint.
              id: begonnen
      """;

  /** One thing that only a proof finds. */
  private enum Unproven {
    NEVER("when: { verslag: ja }", "when: { all: [{ verslag: ja }, { verslag: nee }] }"),
    ALWAYS("when: { duur: { more-than: 5 } }", "when: { duur: { more-than: 0 } }"),
    UNREACHED("    id: gestopt\n        when: { partners: geen }", "    id: gestopt"),
    WITHOUT_END("        id: begonnen\n", "        id: begonnen\n        when: { verslag: ja }\n"),
    TEXT("- conclude: Het overleg begint.", "- conclude: Het overleg van {bezorgd} begint."),
    SAME_LABEL("enkele: Enkele", "enkele: Veel"),
    FACT("samen: { partners: [veel, enkele] }", "samen: { partners: [veel, enkele, geen] }"),
    FORMAL("tell: Leg de afspraken vast.", "tell: Gelieve uw afspraken vast te leggen.");

    final String from;
    final String to;

    Unproven(String from, String to) {
      this.from = from;
      this.to = to;
    }
  }

  /** One thing that can't be read, and what is not sure while it isn't. */
  private enum Unread {
    KEY("why: Het verslag is het bewijs.", "wy: Het verslag is het bewijs."),
    QUOTE("- tell: Nodig iedereen uit.", "- tell: \"Nodig iedereen uit."),
    SEPARATOR("id: uitnodigen\n", "id = uitnodigen\n"),
    OPTION("when: { samen: true }\n      - ask", "when: { partners: vel }\n      - ask"),
    NAME("when: { duur: { more-than: 5 } }", "when: { duurt: { more-than: 5 } }"),
    KIND("- do: Teken de afspraken.", "- doe: Teken de afspraken."),
    ROLE("id: bezorgen\n        by: klerk", "id: bezorgen\n        by: klrk"),
    SOURCE("kind: law", "kind: wetje"),
    TAB("        id: vastleggen", "\t      id: vastleggen"),
    TYPE("answer: number", "answer: nummertje", "ALWAYS"),
    CONDITION("when: { partners: geen }", "wanneer: { partners: geen }", "WITHOUT_END"),
    BRACKET("when: { partners: geen }", "when: { partners: geen", "WITHOUT_END"),
    FLOW("options: { ja: Ja, nee: Nee }", "options: { ja: Ja, nee: Nee"),
    TITLE("title: Werk", "titel: Werk");

    final String from;
    final String to;
    final Set<String> hides;

    Unread(String from, String to, String... hides) {
      this.from = from;
      this.to = to;
      this.hides = Set.of(hides);
    }
  }

  private static final Checker CHECKER =
      Checker.of(
          PlaybookLibrary.of(List.of()), Templates.of(List.of()), LocalDate.of(2026, 11, 24));

  private static Set<String> told(String text) {
    PlaybookText files = new PlaybookText(List.of(new SourceFile("overleg/playbook.yaml", text)));
    Set<String> told = new LinkedHashSet<>();
    for (Diagnostic it : CHECKER.check("overleg", Playbooks.read(files)).diagnostics()) {
      String place = it.place() == null ? it.subject() : Integer.toString(it.place().line());
      told.add(place + " " + it.rule());
    }
    return told;
  }

  private static String changed(String text, String from, String to) {
    assertThat(text).contains(from);
    int at = text.indexOf(from);
    return text.substring(0, at) + to + text.substring(at + from.length());
  }

  @Test
  void the_sound_one_is_silent() {
    assertThat(told(SOUND)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void both_are_told_and_nothing_else(Unread unread) {
    Set<String> alone = told(changed(SOUND, unread.from, unread.to));
    assertThat(alone).hasSize(1);
    for (Unproven unproven : Unproven.values()) {
      String text = changed(SOUND, unproven.from, unproven.to);
      if (text.contains(unread.from) && !unread.hides.contains(unproven.name())) {
        Set<String> both = new LinkedHashSet<>(told(text));
        assertThat(both).isNotEmpty();
        both.addAll(alone);
        assertThat(told(changed(text, unread.from, unread.to)))
            .as(unproven.name())
            .containsExactlyInAnyOrderElementsOf(both);
      }
    }
  }
}
