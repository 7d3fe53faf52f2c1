package be.livc.playbook.view;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.Golden;
import be.livc.playbook.Playbooks;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.session.Attempt;
import be.livc.playbook.session.PinnedPlaybook;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SmallPlaybook;
import be.livc.playbook.session.earlier.EarlierAnswers;
import be.livc.playbook.session.earlier.MigrationReport;
import be.livc.playbook.session.earlier.SessionDifference;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What other programs are given of a session with an answer of every sort. */
class ViewFilesTest {
  private static final Sentences DUTCH = Sentences.in(Language.NL);
  private static final String TEXT =
      """
      format: 1
      id: soorten
      version: 1.0.0
      language: nl
      title: Alle *soorten*
      status: draft
      sources:
        wet: { title: Wet, short: Wet, publisher: Staat, kind: law, date: 2018, url: 'https://wet.be' }
      roles:
        leider: { title: leider, person: naam }
      facts:
        groot: { inwoners: { at-least: 50000 } }
      phases:
        - id: begin
          title: Begin
          sources: own-choice
          steps:
            - ask: Werken jullie *samen*?
              id: samen
              short: Samen
              answer: yes-no
              why: Samen gaat het vlotter.
              help: Het mag ook alleen.
              options:
                ja:
                  - { ask: 'Met wie?', id: partners, short: Partners, answer: list, min: 1, max: 5 }
                  - { do: 'Bel {entry}.', id: bellen, short: '{entry} bellen', for-each: partners, by: leider, within: 2 weeks }
                nee:
                  - { warn: Alleen is maar alleen., id: alleen }
            - { ask: 'Wie leidt?', id: naam, short: Naam, answer: text, pattern: '[A-Z].*', message: Begin met een hoofdletter., profile: true }
            - { ask: 'Hoeveel inwoners?', id: inwoners, short: Inwoners, answer: number, min: 1, max: 9000000, unit: inwoners, later: not-allowed }
            - { ask: 'Welke dag?', id: dag, short: Dag, answer: date, optional: true, default: 2026-12-01, sources: [wet], to-confirm: of die dag nog kan. }
            - ask: Welke themas?
              id: themas
              short: Themas
              answer: choices
              options:
                een: { label: Het *eerste*, help: Dat is één., says: het eerste, tags: [vroeg] }
                twee: { label: Het tweede, when: { samen: ja } }
                geen: { label: Geen van beide, exclusive: true }
            - { ask: 'Wat is geheim?', id: geheim, short: Geheim, answer: text, lines: many, sensitive: true }
            - ask: Wie doet mee?
              id: leden
              short: Leden
              answer: table
              min: 1
              columns:
                dienst: { label: Dienst, answer: text, help: De hele naam. }
                plaats: { label: Plaats, answer: choice, options: { vast: Vast lid, los: Los lid } }
                sinds: { label: Sinds, answer: date, optional: true, when: { plaats: vast } }
        - id: slot
          title: Slot
          sources: [wet]
          steps:
            - { write: besluit, id: besluit, short: Besluit, when: { groot: true } }
            - { tell: 'Dit is {naam}.', id: vertel }
            - { do: Vier het., id: vieren, every: 1 year }
            - { ask: 'Klaar?', id: klaar, short: Klaar, answer: choice, options: { ja: Ja hoor, wacht: { label: Wacht, conclude: Wacht dan. } } }
            - conclude: 'Klaar, {naam}.'
              id: einde
              to-confirm: of dat kan.
      """;

  private static Session start(String name, String version, String text) {
    PlaybookText pinned =
        new PlaybookText(
            List.of(new SourceFile("soorten/playbook.yaml", text.replace("1.0.0", version))));
    Playbook playbook = Playbooks.read(pinned).orElseThrow();
    return Session.start(new PinnedPlaybook(playbook, pinned), name, SmallPlaybook.pen("An"));
  }

  private static Session answer(Session session, String question, Value value) {
    Ask ask = session.playbook().question(question).orElseThrow();
    Attempt change = session.answer(ask, value);
    assertThat(change.rejection()).as(question).isEmpty();
    return change.session();
  }

  private static Session later(Session session, String question) {
    return session.putOff(session.playbook().question(question).orElseThrow()).session();
  }

  private static Value row(String service, String place, @Nullable String since) {
    Map<String, Value> cells = new LinkedHashMap<>();
    cells.put("dienst", SmallPlaybook.words(service));
    cells.put("plaats", SmallPlaybook.one(place));
    cells.put("sinds", since == null ? Value.NOTHING : SmallPlaybook.day(since));
    return new Value.Rows(List.of(new Value.Row("", cells)));
  }

  private static Session half() {
    Session session = start("Eerste", "1.0.0", TEXT);
    session = answer(session, "samen", SmallPlaybook.one("ja"));
    session = answer(session, "partners", SmallPlaybook.entries("Gent", "Aalst"));
    session = answer(session, "naam", SmallPlaybook.words("An Ster"));
    session = answer(session, "inwoners", SmallPlaybook.amount("62000"));
    session = later(session, "dag");
    return session;
  }

  private static Session whole() {
    Session session = half();
    session = answer(session, "dag", Value.NOTHING);
    session = answer(session, "themas", new Value.SomeOptions(List.of("een", "twee")));
    session = answer(session, "geheim", SmallPlaybook.words("niets"));
    session = answer(session, "leden", row("CAW", "vast", "2020-01-01"));
    session = answer(session, "klaar", SmallPlaybook.one("ja"));
    return session.tick("vieren");
  }

  private static void holds(String file, Map<String, @Nullable Object> shape) {
    Golden.holds("view/golden/" + file + ".json", Json.write(shape));
  }

  @Test
  void a_session_under_way_shows_its_open_question_and_what_was_put_off() {
    holds("half", SessionJson.of(half(), DUTCH));
    holds("half-walk", WalkJson.of(half().walk(), DUTCH));
  }

  @Test
  void a_session_at_its_end_shows_how_it_ends_and_nothing_sensitive() {
    holds("whole", SessionJson.of(whole(), DUTCH));
    holds("whole-walk", WalkJson.of(whole().walk(), DUTCH));
  }

  @Test
  void each_question_shows_what_it_takes() {
    Session session = start("Eerste", "1.0.0", TEXT);
    Map<String, Value> given = new LinkedHashMap<>();
    given.put("samen", SmallPlaybook.one("ja"));
    given.put("partners", SmallPlaybook.entries("Gent"));
    given.put("naam", SmallPlaybook.words("An Ster"));
    given.put("inwoners", SmallPlaybook.amount("100"));
    given.put("dag", SmallPlaybook.day("2026-12-02"));
    given.put("themas", new Value.SomeOptions(List.of("geen")));
    given.put("geheim", SmallPlaybook.words("niets"));
    given.put("leden", row("CAW", "los", null));
    given.put("klaar", SmallPlaybook.one("wacht"));
    Map<String, @Nullable Object> open = Json.object();
    for (Map.Entry<String, Value> next : given.entrySet()) {
      open.put(next.getKey(), SessionJson.of(session, DUTCH).get("open"));
      session = answer(session, next.getKey(), next.getValue());
    }
    assertThat(SessionJson.of(session, DUTCH).get("open")).isNull();
    holds("questions", open);
  }

  @Test
  void a_change_shows_what_it_sets_aside_and_brings_back() {
    Session whole = whole();
    Session alone = answer(whole, "samen", SmallPlaybook.one("nee"));
    holds("aside", SessionJson.changed(whole, alone, DUTCH));
    holds(
        "back", SessionJson.changed(alone, answer(alone, "samen", SmallPlaybook.one("ja")), DUTCH));
    holds("aside-walk", WalkJson.of(alone.walk(), DUTCH));
  }

  @Test
  void why_a_step_is_there_or_not_is_shown_by_its_answers() {
    Map<String, @Nullable Object> why = Json.object();
    for (String step : List.of("bellen", "alleen", "besluit", "einde", "vieren")) {
      why.put(step, WhyJson.of(whole().walk(), step, DUTCH));
    }
    holds("why", why);
  }

  @Test
  void two_sessions_stand_beside_each_other() {
    Session other = start("Tweede", "1.0.0", TEXT);
    other = answer(other, "samen", SmallPlaybook.one("nee"));
    other = answer(other, "naam", SmallPlaybook.words("Bo"));
    other = answer(other, "inwoners", SmallPlaybook.amount("100"));
    other = later(other, "dag");
    other = answer(other, "geheim", SmallPlaybook.words("iets"));
    holds("compared", CompareJson.of(SessionDifference.of(whole(), other), DUTCH));
  }

  private static final String NEXT =
      TEXT.replace("id: naam, short: Naam", "id: leidster, was: naam, short: Leidster")
          .replace("person: naam", "person: leidster")
          .replace("{naam}", "{leidster}")
          .replace(
              "id: partners, short: Partners, answer: list, min: 1, max: 5",
              "id: partners, short: Partners, answer: list, min: 1, max: 1")
          .replace("{ do: Vier het., id: vieren", "{ do: Rust uit., id: rusten")
          .replace(
              "{ write: besluit, id: besluit, short: Besluit",
              "{ write: nota, id: nota, short: Nota")
          .replace(
              "id: geheim, short: Geheim, answer: text, lines: many, sensitive: true",
              "id: geheim, short: Geheim, answer: number");

  @Test
  void a_session_that_goes_over_shows_what_becomes_of_each_answer() {
    Session to = start("", "2.0.0", NEXT);
    MigrationReport report =
        MigrationReport.of(whole(), new PinnedPlaybook(to.playbook(), to.text()));
    holds("migration", MigrationJson.of(report, false, DUTCH));
    holds("migrated", MigrationJson.of(report, true, DUTCH));
  }

  @Test
  void answers_of_an_earlier_session_are_held_ready_or_said_to_be_left() {
    Session now = start("Nu", "2.0.0", NEXT);
    EarlierAnswers earlier = EarlierAnswers.of(whole(), now.playbook(), ZoneOffset.UTC);
    Session ready = now.suggesting(earlier.offered());
    EarlierWords words = new EarlierWords(earlier, ready, DUTCH);
    holds(
        "earlier",
        EarlierJson.of(
            whole(), earlier, List.of("samen"), words, new ScreenNames(ready.walk(), DUTCH)));
    holds("ready", SessionJson.of(ready, DUTCH));
    assertThat(words.left()).extracting(EarlierWords.Left::cause).isNotEmpty();
  }
}
