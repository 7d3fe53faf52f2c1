package be.livc.playbook.view.screen;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.Playbooks;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.session.MadeDocument;
import be.livc.playbook.session.PinnedPlaybook;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SmallPlaybook;
import be.livc.playbook.session.earlier.MigrationReport;
import be.livc.playbook.text.ResolvedGround;
import be.livc.playbook.view.ScreenNames;
import be.livc.playbook.view.Sentences;
import be.livc.playbook.walk.Visit;
import be.livc.playbook.walk.Walk;
import be.livc.playbook.walk.WalkChange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every screen says in the same words. */
class ScreenWordsTest {
  private static final Sentences DUTCH = Sentences.in(Language.NL);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final String TEXT =
      """
      format: 1
      id: huis
      version: 1.0.0
      language: nl
      title: Het *huis*
      status: draft
      sources:
        wet:
          kind: law
          title: Wet over huizen
          short: Huizenwet
          date: 2020-02-01
          publisher: Staatsblad
          checked: 2026-01-05
          valid: { until: 2025-12-31 }
        gids: { kind: guide, title: Gids, short: Gids, date: 2024-03 }
      phases:
        - id: begin
          title: Begin
          steps:
            - ask: Werk je samen?
              id: samen
              short: Samen
              answer: yes-no
              options:
                ja:
                  - { ask: "Wie?", id: partners, short: Gemeenten, answer: list, max: 9 }
                  - { ask: "Waarom?", id: reden, short: Reden, answer: text, lines: many }
                  - { do: "Bel {entry}.", id: bellen, short: "{entry} bellen", for-each: partners, sources: [wet] }
                  - { write: brief, id: brief, short: Brief, sources: [wet] }
                  - { do: Teken alles., id: tekenen, sources: own-choice }
                  - { do: Vier dat., id: vieren, short: Vieren, sources: own-choice }
                nee:
                  - { warn: Dat mag niet lang duren., id: let-op, sources: own-choice }
            - ask: Wat is geheim?
              id: geheim
              short: Geheim
              answer: list
              sensitive: true
              max: 9
        - id: slot
          title: Slot
          steps:
            - { ask: "Klaar?", id: klaar, short: Klaar, answer: yes-no }
            - { conclude: Je bent er., id: einde, when: { samen: ja, klaar: ja }, sources: [gids] }
      """;
  private static final Session START = session("1.0.0", TEXT);
  private static final Ask SAMEN = ask(START, "samen");
  private static final Ask PARTNERS = ask(START, "partners");
  private static final Ask REDEN = ask(START, "reden");
  private static final Ask GEHEIM = ask(START, "geheim");
  private static final Session TOGETHER =
      START
          .answer(SAMEN, true)
          .session()
          .answer(PARTNERS, SmallPlaybook.entries("Gent", "Aalst"))
          .session();

  private static Session session(String version, String text) {
    PlaybookText pinned =
        new PlaybookText(
            List.of(new SourceFile("huis/playbook.yaml", text.replace("1.0.0", version))));
    Playbook playbook = Playbooks.read(pinned).orElseThrow();
    return Session.start(new PinnedPlaybook(playbook, pinned), "Proef", SmallPlaybook.pen("An"));
  }

  private static Ask ask(Session session, String id) {
    return session.playbook().question(id).orElseThrow();
  }

  private static ScreenNames names(Session session) {
    return new ScreenNames(session.walk(), DUTCH);
  }

  private static List<String> lines(List<ChangeGroup> groups) {
    return groups.stream().map(it -> it.title() + " | " + it.line()).toList();
  }

  @Test
  void a_moment_is_told_with_its_day_and_near_ones_by_name() {
    ZoneId zone = ZoneId.of("Europe/Brussels");
    Instant moment = Instant.parse("2026-11-24T08:05:00Z");
    assertThat(Moments.full(moment, zone, DUTCH)).isEqualTo("dinsdag 24 november 2026 om 9.05 u");
    assertThat(Moments.lately(moment, TODAY, zone, DUTCH)).isEqualTo("vandaag om 9.05 u");
    assertThat(Moments.lately(moment, TODAY.plusDays(1), zone, DUTCH))
        .isEqualTo("gisteren om 9.05 u");
    assertThat(Moments.lately(moment, TODAY.plusDays(2), zone, DUTCH))
        .isEqualTo("24 november 2026");
    assertThat(Moments.lately(moment.plusSeconds(300), TODAY, zone, DUTCH))
        .isEqualTo("vandaag om 9.10 u");
  }

  @Test
  void the_parts_of_an_answer_are_counted_taken_apart_and_put_together_again() {
    Value lines = SmallPlaybook.words("een\n\ntwee\n");
    assertThat(AnswerParts.has(REDEN.type())).isTrue();
    assertThat(AnswerParts.has(SAMEN.type())).isFalse();
    assertThat(AnswerParts.count(REDEN.type(), lines)).isEqualTo(3);
    assertThat(AnswerParts.join(REDEN.type(), AnswerParts.of(REDEN.type(), lines)))
        .isEqualTo(SmallPlaybook.words("een\n\ntwee"));
    Value two = TOGETHER.walk().value("partners").orElseThrow();
    List<Value> parts = AnswerParts.of(PARTNERS.type(), two);
    assertThat(parts).hasSize(2);
    assertThat(AnswerParts.join(PARTNERS.type(), parts)).isEqualTo(two);
    assertThat(AnswerParts.label(PARTNERS.type(), parts.get(1), names(TOGETHER)))
        .isEqualTo("Aalst");
    Value rewritten = AnswerParts.written(parts.get(1), "Brugge");
    assertThat(AnswerParts.label(PARTNERS.type(), rewritten, names(TOGETHER))).isEqualTo("Brugge");
    assertThat(AnswerParts.gone(PARTNERS.type(), two, rewritten)).containsExactly(parts.get(0));
    assertThat(AnswerParts.written(lines, "drie")).isEqualTo(SmallPlaybook.words("drie"));
    assertThat(AnswerParts.of(SAMEN.type(), SmallPlaybook.one("ja"))).isEmpty();
    assertThat(AnswerParts.count(SAMEN.type(), SmallPlaybook.one("ja"))).isZero();
  }

  @Test
  void the_rows_of_a_table_are_parts_that_are_called_by_their_first_cell() {
    Ask table = SmallPlaybook.DIENSTEN;
    Value rows =
        new Value.Rows(
            List.of(SmallPlaybook.row("a", "Politie", "An"), SmallPlaybook.row("b", "Parket", "")));
    List<Value> parts = AnswerParts.of(table.type(), rows);
    ScreenNames names = names(SmallPlaybook.start());
    assertThat(AnswerParts.has(table.type())).isTrue();
    assertThat(AnswerParts.count(table.type(), rows)).isEqualTo(2);
    assertThat(AnswerParts.join(table.type(), parts)).isEqualTo(rows);
    assertThat(parts.stream().map(it -> AnswerParts.label(table.type(), it, names)))
        .containsExactly("Politie", "Parket");
    assertThat(AnswerParts.gone(table.type(), rows, parts.get(0))).containsExactly(parts.get(1));
    assertThat(PartNoun.of(table, Language.NL, DUTCH)).isEqualTo(new PartNoun("Rij", "rijen"));
  }

  @Test
  void parts_are_called_by_the_short_name_of_their_question() {
    PartNoun noun = PartNoun.of(PARTNERS, Language.NL, DUTCH);
    assertThat(noun.count(1)).isEqualTo("1 gemeente");
    assertThat(noun.count(2)).isEqualTo("2 gemeenten");
    assertThat(noun.severalFirst()).isEqualTo("Gemeenten");
    assertThat(noun.inSentence()).isEqualTo("gemeente");
    assertThat(PartNoun.of(REDEN, Language.NL, DUTCH).count(2)).isEqualTo("2 regels");
    assertThat(PartNoun.of(GEHEIM, Language.NL, DUTCH).count(0)).isEqualTo("0 antwoorden");
  }

  @Test
  void what_was_recorded_is_repeated_unless_it_is_sensitive() {
    Noted noted = new Noted(TOGETHER.walk(), DUTCH);
    Value two = TOGETHER.walk().value("partners").orElseThrow();
    assertThat(noted.answer(SAMEN, SmallPlaybook.one("ja"))).isEqualTo("Genoteerd: Ja");
    assertThat(noted.answer(PARTNERS, two)).isEqualTo("Genoteerd, 2 gemeenten: Gent, Aalst");
    assertThat(noted.answer(GEHEIM, two))
        .isEqualTo("Genoteerd, 2 antwoorden. Dit antwoord is gevoelig en wordt niet herhaald.");
    assertThat(noted.answer(GEHEIM, Value.NOTHING))
        .isEqualTo("Genoteerd. Dit antwoord is gevoelig en wordt niet herhaald.");
    assertThat(noted.changed(SAMEN, SmallPlaybook.one("nee")))
        .isEqualTo("Veranderd: Samen is nu Nee");
    assertThat(noted.changed(GEHEIM, two))
        .isEqualTo("Veranderd: Geheim. Dit antwoord is gevoelig en wordt niet herhaald.");
    assertThat(noted.leftOut(PARTNERS)).isEmpty();
  }

  @Test
  void what_an_answer_brings_in_and_sets_aside_is_said() {
    WalkChange comes = START.changeTo(TOGETHER);
    Noted after = new Noted(TOGETHER.walk(), DUTCH);
    assertThat(after.cameIn(comes)).isEqualTo("4 taken en 1 document");
    Session alone = TOGETHER.answer(SAMEN, false).session();
    WalkChange goes = TOGETHER.changeTo(alone);
    Noted gone = new Noted(alone.walk(), DUTCH);
    assertThat(gone.cameIn(goes)).isEmpty();
    assertThat(gone.aside(goes))
        .containsExactly("Opzij gezet, niet gewist: Gemeenten: Gent, Aalst");
    Session again = alone.answer(SAMEN, true).session();
    assertThat(new Noted(again.walk(), DUTCH).back(alone.changeTo(again)))
        .containsExactly("Weer van kracht: Gemeenten: Gent, Aalst");
  }

  @Test
  void a_phase_that_was_left_is_done_but_for_what_was_put_off_in_it() {
    Playbook playbook = START.playbook();
    Phase begin = playbook.phases().get(0);
    Phase slot = playbook.phases().get(1);
    Noted noted = new Noted(TOGETHER.walk(), DUTCH);
    assertThat(noted.phaseDone(begin, slot)).isEqualTo("Fase 1 van 2, Begin, is klaar.");
    assertThat(noted.phaseDone(begin, begin)).isEmpty();
    assertThat(noted.phaseDone(slot, begin)).isEmpty();
    assertThat(noted.phaseDone(null, slot)).isEmpty();
    assertThat(noted.phaseDone(begin, null)).isEmpty();
    Session waiting = TOGETHER.putOff(REDEN).session();
    assertThat(new Noted(waiting.walk(), DUTCH).phaseDone(begin, slot))
        .isEqualTo("Fase 1 van 2, Begin, is klaar op 1 uitgestelde vraag na.");
    assertThat(new Noted(waiting.walk(), DUTCH).phaseDone(slot, null)).isEmpty();
    assertThat(PhaseNames.number(playbook, slot)).isEqualTo(2);
    assertThat(PhaseNames.same(null, null)).isTrue();
    assertThat(PhaseNames.same(begin, null)).isFalse();
    assertThat(PhaseNames.same(null, begin)).isFalse();
  }

  @Test
  void of_what_hangs_on_a_question_three_are_named_by_sort() {
    Session off = START.putOff(SAMEN).session();
    assertThat(new Noted(off.walk(), DUTCH).putOff(SAMEN))
        .containsExactly(
            "Uitgesteld: Samen",
            "Hangt hiervan af: de vragen Gemeenten en Reden, de taak … bellen en nog 4 andere.");
    assertThat(new Noted(off.walk(), DUTCH).putOff(ask(START, "geheim")))
        .containsExactly("Uitgesteld: Geheim", "Er hangt niets anders van af.");
    assertThat(DependentNames.some(List.of("a", "b", "c"), DUTCH)).isEqualTo("a, b en c");
    assertThat(DependentNames.some(List.of("a", "b", "c", "d"), DUTCH))
        .isEqualTo("a, b, c en nog 1 andere");
  }

  @Test
  void a_change_is_seen_before_it_happens() {
    Session busy = TOGETHER.tick("tekenen", LocalDate.of(2026, 11, 3));
    WalkChange change = busy.preview(SAMEN, SmallPlaybook.one("nee"));
    assertThat(lines(ChangeGroups.of(busy, change, DUTCH)))
        .containsExactly(
            "Opzij gezet, niet gewist | 1 antwoord: Gemeenten: Gent, Aalst",
            "Weg uit je takenlijst | 4 taken: Gent bellen, Aalst bellen, Teken alles., Vieren",
            "Niet meer nodig | 1 document: Brief (nog niet gemaakt)",
            "Nieuwe vragen: geen | ",
            "Nieuw als waarschuwing | : Dat mag niet lang duren.");
    assertThat(ChangeGroups.of(busy, change, DUTCH).get(1).more())
        .containsExactly(
            "1 taak is al gedaan (op 3 november): Teken alles.. Ze blijft in je logboek.");
    Session made =
        TOGETHER.documentMade(
            new MadeDocument("brief", "brief", "Brief", "docx", "b", Map.of(), List.of(), false));
    List<ChangeGroup> undone =
        ChangeGroups.of(made, made.preview(SAMEN, SmallPlaybook.one("nee")), DUTCH);
    assertThat(undone.get(1).note()).isEqualTo("(geen is al gedaan)");
    assertThat(undone.get(2).note()).isEmpty();
    assertThat(undone.get(2).more())
        .containsExactly(
            "1 document is al gemaakt: Brief. Het bestand blijft staan; gooi het zelf weg.");
    assertThat(ChangeGroups.of(TOGETHER, TOGETHER.preview(SAMEN, SmallPlaybook.one("ja")), DUTCH))
        .isEmpty();
  }

  @Test
  void a_change_that_brings_answers_back_says_what_comes_with_them() {
    Session ended = TOGETHER.answer(ask(START, "klaar"), true).session();
    Session alone = ended.answer(SAMEN, false).session();
    assertThat(lines(ChangeGroups.of(alone, alone.preview(SAMEN, SmallPlaybook.one("ja")), DUTCH)))
        .containsExactly(
            "Weer van kracht | 1 antwoord: Gemeenten: Gent, Aalst",
            "Nieuwe vragen | 1 vraag: Reden",
            "Nieuw in je takenlijst | 4 taken: Gent bellen, Aalst bellen, Teken alles., Vieren",
            "Nieuwe documenten | 1 document: Brief",
            "Vervalt als waarschuwing | : Dat mag niet lang duren.",
            "Nieuw als uitkomst | : Je bent er.");
    assertThat(lines(ChangeGroups.of(ended, ended.preview(SAMEN, SmallPlaybook.one("nee")), DUTCH)))
        .contains("Vervalt als uitkomst | : Je bent er.");
  }

  @Test
  void the_parts_that_an_answer_loses_are_named_unless_it_is_sensitive() {
    Value two = TOGETHER.walk().value("partners").orElseThrow();
    Value one = AnswerParts.of(PARTNERS.type(), two).get(0);
    Session fewer = TOGETHER.answer(PARTNERS, one).session();
    assertThat(lines(ChangeGroups.partsGone(PARTNERS, TOGETHER, fewer, DUTCH)))
        .containsExactly("Weg uit dit antwoord | 1 gemeente: Aalst");
    assertThat(ChangeGroups.partsGone(PARTNERS, fewer, TOGETHER, DUTCH)).isEmpty();
    assertThat(ChangeGroups.partsGone(PARTNERS, START, TOGETHER, DUTCH)).isEmpty();
    assertThat(ChangeGroups.partsGone(PARTNERS, TOGETHER, START, DUTCH)).isEmpty();
    Session secret = START.answer(GEHEIM, SmallPlaybook.entries("x", "y")).session();
    Value kept = AnswerParts.of(GEHEIM.type(), secret.walk().value("geheim").orElseThrow()).get(0);
    Session less = secret.answer(GEHEIM, kept).session();
    assertThat(lines(ChangeGroups.partsGone(GEHEIM, secret, less, DUTCH)))
        .containsExactly("Weg uit dit antwoord | 1 antwoord");
  }

  @Test
  void an_overview_says_what_is_put_off_and_what_would_bring_back_what_was_set_aside() {
    Session alone = TOGETHER.answer(SAMEN, false).session();
    OverviewWords words = new OverviewWords(alone.walk(), DUTCH);
    Visit first = alone.walk().question("samen").orElseThrow();
    assertThat(words.state(first, SAMEN)).isEqualTo("Nee");
    assertThat(words.hangs(first, SAMEN)).isEmpty();
    assertThat(words.aside())
        .isEqualTo(
            Map.of(
                "Opzij gezet (telt nu niet mee, komt terug als je Samen verandert)",
                List.of(PARTNERS)));
    assertThat(words.said(PARTNERS)).isEqualTo("Gemeenten: Gent, Aalst");
    Session off = START.putOff(SAMEN).session();
    OverviewWords waiting = new OverviewWords(off.walk(), DUTCH);
    Visit open = off.walk().question("samen").orElseThrow();
    assertThat(waiting.state(open, SAMEN)).isEqualTo("uitgesteld");
    assertThat(waiting.hangs(open, SAMEN)).isEqualTo("Hangt hiervan af: Gemeenten en Reden");
    Visit alsoOpen = off.walk().question("geheim").orElseThrow();
    assertThat(waiting.hangs(alsoOpen, GEHEIM)).isEmpty();
  }

  @Test
  void at_the_end_it_is_counted_what_is_done() {
    assertThat(EndWords.had(TOGETHER.walk(), DUTCH))
        .isEqualTo("Je hebt alle vragen van Het huis gehad.");
    Session off = TOGETHER.putOff(REDEN).session();
    assertThat(EndWords.had(off.walk(), DUTCH))
        .isEqualTo("Je hebt alle vragen van Het huis gehad, op 1 uitgestelde na.");
    assertThat(EndWords.counts(TOGETHER, DUTCH))
        .isEqualTo("4 taken, waarvan 0 gedaan. 1 document, waarvan 0 gemaakt.");
    Session done =
        TOGETHER
            .tick("tekenen")
            .documentMade(
                new MadeDocument(
                    "brief", "brief", "Brief", "docx", "b", Map.of(), List.of(), false));
    assertThat(EndWords.counts(done, DUTCH))
        .isEqualTo("4 taken, waarvan 1 gedaan. 1 document, waarvan 1 gemaakt.");
  }

  @Test
  void an_outcome_says_from_which_answers_it_follows_and_none_when_one_is_sensitive() {
    Session ended = TOGETHER.answer(ask(START, "klaar"), true).session();
    Outcome outcome = outcome(ended.walk());
    assertThat(outcome.title()).isEqualTo("Uitkomst");
    assertThat(outcome.because()).containsExactly("Samen: Ja", "Klaar: Ja");
    assertThat(outcome.support()).hasSize(1).first().asString().contains("Gids");
    Session secret =
        session("1.0.0", TEXT.replace("short: Klaar,", "short: Klaar, sensitive: true,"));
    secret = secret.answer(ask(secret, "samen"), true).session();
    secret = secret.answer(ask(secret, "klaar"), true).session();
    assertThat(outcome(secret.walk()).because()).isEmpty();
  }

  private static Outcome outcome(Walk walk) {
    Visit visit =
        walk.visits().stream()
            .filter(it -> it.step() instanceof Step.Conclude)
            .findFirst()
            .orElseThrow();
    return Outcome.of(visit, (Step.Conclude) visit.step(), walk, DUTCH);
  }

  @Test
  void of_a_source_it_is_said_who_brought_it_out_what_it_is_and_whether_it_is_in_force() {
    ScreenNames names = names(START);
    assertThat(about(names, TOGETHER.walk().tasks().get(0).step()))
        .containsExactly(
            "Wet over huizen.",
            "Staatsblad, 1 februari 2020. Nagekeken op 5 januari 2026.",
            "Vervallen sinds 1 januari 2026.");
    Step conclude = START.playbook().phases().get(1).steps().get(1);
    assertThat(about(names, conclude))
        .containsExactly("maart 2024.", "Leidraad, geen rechtsregel.");
  }

  private static List<String> about(ScreenNames names, Step step) {
    ResolvedGround ground = names.sources(step.header().ground());
    return SourceWords.about(ground.sources().get(0), ground, Language.NL, DUTCH);
  }

  @Test
  void before_it_begins_a_playbook_says_how_long_it_is_and_what_not_to_write() {
    Playbook playbook = START.playbook();
    assertThat(StartWords.size(playbook, TODAY, DUTCH))
        .isEqualTo("2 fasen, 3 tot 5 vragen. Je antwoorden bepalen welke vragen je krijgt.");
    assertThat(StartWords.notice(playbook, DUTCH)).startsWith("Gevoelig: schrijf geen namen");
    assertThat(StartWords.toConfirm(playbook, DUTCH)).isEmpty();
    String some = TEXT.replace("sources: own-choice", "to-confirm: Klopt dat.");
    assertThat(StartWords.toConfirm(session("1.0.0", some).playbook(), DUTCH)).isEmpty();
    String many = some.replace("sources: [wet]", "to-confirm: Klopt dat.");
    assertThat(StartWords.toConfirm(session("1.0.0", many).playbook(), DUTCH))
        .startsWith("Meer dan een derde van de stappen is nog te bevestigen.");
    assertThat(StartWords.name(playbook, TODAY, List.of())).isEqualTo("Het huis 24-11-2026");
    assertThat(
            StartWords.name(
                playbook, TODAY, List.of("HET HUIS 24-11-2026", "Het huis 24-11-2026 (2)")))
        .isEqualTo("Het huis 24-11-2026 (3)");
  }

  @Test
  void a_session_that_goes_over_says_what_becomes_of_its_answers() {
    String later =
        TEXT.replace("id: samen\n", "id: samenwerking\n        was: samen\n")
            .replace("short: Samen\n", "short: Samenwerking\n")
            .replace("samen: ja,", "samenwerking: ja,")
            .replace(
                "short: Gemeenten, answer: list, max: 9", "short: Partners, answer: list, max: 1")
            .replace("id: geheim\n", "id: aantal\n")
            .replace("short: Geheim\n", "short: Aantal\n")
            .replace("{ do: Vier dat., id: vieren, short: Vieren,", "{ do: Rust uit., id: rusten,")
            .replace(
                "{ write: brief, id: brief, short: Brief,",
                "{ write: nota, id: nota, short: Nota,");
    Session to = session("2.0.0", later);
    Session from = TOGETHER.answer(GEHEIM, SmallPlaybook.entries("x")).session();
    MigrationReport report = MigrationReport.of(from, new PinnedPlaybook(to.playbook(), to.text()));
    assertThat(lines(MigrationGroups.of(report, DUTCH)))
        .containsExactly(
            "1 antwoord blijft tellen. | ",
            "Heet anders | : Samen heet nu Samenwerking",
            "Vraagt een nieuw antwoord | : Partners: Er mag hoogstens 1 antwoord staan. Vul er een"
                + " in, of typ later.",
            "Bestaat niet meer; je antwoord blijft bewaard | : Geheim",
            "Nieuwe vragen | : Aantal",
            "Weg uit je takenlijst | : Gent bellen, Aalst bellen, Vieren",
            "Nieuw in je takenlijst | : … bellen, Rust uit.",
            "Niet meer nodig | : Brief",
            "Nieuwe documenten | : Nota");
  }
}
