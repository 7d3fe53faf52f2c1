package be.livc.playbook.session.earlier;

import static be.livc.playbook.session.SmallPlaybook.INWONERS;
import static be.livc.playbook.session.SmallPlaybook.PARTNERS;
import static be.livc.playbook.session.SmallPlaybook.VORM;
import static be.livc.playbook.session.SmallPlaybook.WAARNEMING;
import static be.livc.playbook.session.SmallPlaybook.amount;
import static be.livc.playbook.session.SmallPlaybook.entries;
import static be.livc.playbook.session.SmallPlaybook.one;
import static be.livc.playbook.session.SmallPlaybook.start;
import static be.livc.playbook.session.SmallPlaybook.words;
import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.Playbooks;
import be.livc.playbook.answer.Answer;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Value;
import be.livc.playbook.session.Erasure;
import be.livc.playbook.session.PinnedPlaybook;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionEvent.Suggested;
import be.livc.playbook.session.SmallPlaybook;
import be.livc.playbook.session.Suggestion;
import be.livc.playbook.session.earlier.EarlierAnswers.Cause;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EarlierAnswersTest {
  private static final String HEAD =
      "format: 1\nid: %s\nversion: 1.0.0\nlanguage: nl\ntitle: P\nstatus: draft\nsteps:\n";
  private static final String SIGNAL =
      """
        - ask: Wat?
          id: wat
          answer: choice
          options: { pand: Een pand, mens: Een mens }
        - { ask: "Hoeveel?", id: hoeveel, answer: number }
        - { ask: "Wanneer?", id: wanneer, answer: date }
        - { ask: "Wie belde?", id: beller, answer: text, sensitive: true }
        - { ask: "Wat zag je?", id: gezien, answer: text, sensitive: true }
        - { ask: "Nog iets?", id: rest, answer: text, optional: true }
      """;
  private static final String MEETING =
      """
        - ask: Waarover?
          id: onderwerp
          was: wat
          answer: choice
          options:
            mens: Een mens
            gebouw:
              label: Een gebouw
              was: pand
              steps: [{ ask: "Wat zag je?", id: gezien, answer: text, sensitive: true }]
        - { ask: "Hoeveel?", id: hoeveel, answer: number, max: 5 }
        - { ask: "Wanneer?", id: wanneer, answer: text }
        - { ask: "Wie?", id: beller, answer: text }
        - { ask: "Nog iets?", id: rest, answer: text, optional: true }
      """;

  private static PinnedPlaybook playbook(String id, String steps) {
    SourceFile file = new SourceFile(id + ".yaml", String.format(HEAD, id) + steps);
    PlaybookText text = new PlaybookText(List.of(file));
    return new PinnedPlaybook(Playbooks.read(text).orElseThrow(), text);
  }

  private static Session answered() {
    Session session = start().answer(VORM, one("samen")).session();
    session = session.answer(PARTNERS, entries("Gent", "Aalst")).session();
    session = session.answer(INWONERS, amount("12000")).session();
    return session.answer(WAARNEMING, words("geheim")).session();
  }

  private static Session suggested() {
    return start().suggesting(earlier(answered()).offered());
  }

  private static EarlierAnswers earlier(Session source) {
    return EarlierAnswers.of(source, SmallPlaybook.PLAYBOOK, ZoneOffset.UTC);
  }

  @Test
  void answers_of_another_playbook_are_offered_under_the_ids_and_options_of_this_one() {
    Session signal = Session.start(playbook("signaal", SIGNAL), "Signaal", SmallPlaybook.pen("An"));
    for (String[] given :
        new String[][] {{"beller", "Els"}, {"gezien", "iets"}, {"rest", "dit ook"}}) {
      signal = signal.answer(signal.playbook().question(given[0]).get(), words(given[1])).session();
    }
    signal = signal.answer(signal.playbook().question("wat").get(), one("pand")).session();
    signal = signal.answer(signal.playbook().question("hoeveel").get(), amount("9")).session();
    Value day = SmallPlaybook.day("2026-11-02");
    signal = signal.answer(signal.playbook().question("wanneer").get(), day).session();
    Playbook meeting = playbook("overleg", MEETING).playbook();
    EarlierAnswers earlier = EarlierAnswers.of(signal, meeting, ZoneId.of("Pacific/Kiritimati"));
    assertThat(earlier.offered().keySet()).containsExactlyInAnyOrder("onderwerp", "gezien", "rest");
    Suggestion subject = earlier.offered().get("onderwerp");
    assertThat(subject)
        .isEqualTo(
            new Suggestion(one("gebouw"), signal.id(), "Signaal", LocalDate.of(2026, 11, 24)));
    assertThat(earlier.left().get("hoeveel").cause()).isEqualTo(Cause.REFUSED);
    assertThat(earlier.left().get("hoeveel").rejection()).isNotNull();
    assertThat(earlier.left().get("wanneer").cause()).isEqualTo(Cause.OTHER_SORT);
    assertThat(earlier.left().get("beller").cause()).isEqualTo(Cause.SHOWN_HERE);
    assertThat(earlier.withoutSensitive(meeting).offered()).containsOnlyKeys("onderwerp", "rest");
  }

  @Test
  void of_a_row_the_cells_are_offered_that_are_asked_here() {
    String table = "  - { ask: 'Wie?', id: wie, answer: table, columns: { %s } }\n";
    Session first =
        Session.start(
            playbook("een", String.format(table, "naam: text, taak: text")),
            "Een",
            SmallPlaybook.pen("An"));
    Value.Row row = new Value.Row("r", Map.of("naam", words("CAW"), "taak", words("zorg")));
    Value rows = new Value.Rows(List.of(row));
    first = first.answer(first.playbook().question("wie").get(), rows).session();
    Playbook second = playbook("twee", String.format(table, "naam: text")).playbook();
    assertThat(EarlierAnswers.of(first, second, ZoneOffset.UTC).offered().get("wie").value())
        .isEqualTo(new Value.Rows(List.of(new Value.Row("", Map.of("naam", words("CAW"))))));
  }

  @Test
  void nothing_steers_before_it_is_confirmed() {
    Session session = suggested();
    assertThat(session.answers()).isEqualTo(start().answers());
    assertThat(session.walk().progress()).isEqualTo(start().walk().progress());
    assertThat(session.suggestion(VORM).orElseThrow().value()).isEqualTo(one("samen"));
    assertThat(session.undoable()).isEmpty();
    Session confirmed = session.confirm(VORM).session();
    assertThat(confirmed.answers().get("vorm")).isEqualTo(new Answer.Given(one("samen")));
    assertThat(confirmed.undo().orElseThrow().answers()).isEqualTo(session.answers());
    assertThat(start().confirm(VORM).session().events()).hasSize(2);
  }

  @Test
  void confirming_all_follows_the_walk_and_tells_what_it_left() {
    ConfirmedSuggestions all = ConfirmedSuggestions.of(suggested());
    assertThat(all.taken()).contains("vorm", "partners", "inwoners", "waarneming");
    assertThat(all.notMet()).isEmpty();
    assertThat(all.session().answers().byQuestion().keySet())
        .containsExactlyInAnyOrderElementsOf(answered().answers().byQuestion().keySet());
    Session alone = suggested().answer(VORM, one("alleen")).session();
    ConfirmedSuggestions without = ConfirmedSuggestions.of(alone);
    assertThat(without.notMet()).containsExactly("partners");
    assertThat(without.session().suggestion(PARTNERS)).isPresent();
    assertThat(without.session().answers().get("partners")).isNull();
  }

  @Test
  void what_the_walk_refuses_stays_open_and_is_told() {
    Suggestion thirteen =
        new Suggestion(amount("13"), "ander", "Ander", LocalDate.of(2026, 11, 24));
    EarlierAnswers unlucky = new EarlierAnswers(Map.of("inwoners", thirteen), Map.of());
    ConfirmedSuggestions all =
        ConfirmedSuggestions.of(start().suggesting(Map.of("inwoners", thirteen)));
    assertThat(all.refused()).containsOnlyKeys("inwoners");
    assertThat(all.taken()).isEmpty();
    assertThat(all.session().answers().get("inwoners")).isNull();
  }

  @Test
  void erasing_an_answer_erases_what_was_held_ready_for_it() {
    Session session = ConfirmedSuggestions.of(suggested()).session();
    assertThat(suggested().hasSensitiveAnswers()).isTrue();
    Session erased = Erasure.sensitive(session);
    assertThat(erased.suggestions()).doesNotContainKey("waarneming").containsKey("vorm");
    assertThat(erased.hasSensitiveAnswers()).isFalse();
    Session nameless = Erasure.holding(suggested(), "proef");
    List<Suggestion> left = new ArrayList<>(nameless.suggestions().values());
    assertThat(left).isEmpty();
    assertThat(nameless.events())
        .filteredOn(Suggested.class::isInstance)
        .allMatch(event -> ((Suggested) event).suggestion() == null);
  }

  @Test
  void the_same_is_not_held_ready_twice() {
    Session session = suggested();
    assertThat(session.suggesting(earlier(answered()).offered()).suggestions())
        .isEqualTo(session.suggestions());
    assertThat(session.suggesting(session.suggestions())).isSameAs(session);
  }

  @Test
  void a_refusal_at_a_sensitive_question_is_told_without_what_was_given() {
    String ask = "  - { ask: 'Nummer?', id: nummer, answer: text, sensitive: true%s }\n";
    Session first =
        Session.start(playbook("een", String.format(ask, "")), "Een", SmallPlaybook.pen("An"));
    first = first.answer(first.playbook().question("nummer").get(), words("geheim")).session();
    Playbook strict =
        playbook("twee", String.format(ask, ", pattern: '[0-9]+', message: Een nummer."))
            .playbook();
    EarlierAnswers earlier = EarlierAnswers.of(first, strict, ZoneOffset.UTC);
    assertThat(earlier.offered()).isEmpty();
    assertThat(earlier.left().get("nummer").cause()).isEqualTo(Cause.REFUSED);
    assertThat(earlier.left().get("nummer").rejection().given()).isEmpty();
    Playbook open = playbook("drie", String.format(ask, "")).playbook();
    assertThat(EarlierAnswers.of(first, open, ZoneOffset.UTC).offered()).containsOnlyKeys("nummer");
    assertThat(EarlierAnswers.of(first, open, ZoneOffset.UTC).withoutSensitive(open).offered())
        .isEmpty();
    Session off = first.putOff(first.playbook().question("nummer").get()).session();
    assertThat(EarlierAnswers.of(off, open, ZoneOffset.UTC).offered()).isEmpty();
  }

  @Test
  void confirming_all_goes_on_with_what_comes_into_view_and_leaves_what_is_answered() {
    Session session = suggested().answer(INWONERS, amount("7")).session();
    ConfirmedSuggestions all = ConfirmedSuggestions.of(session);
    assertThat(all.taken()).containsExactly("vorm", "partners", "waarneming");
    assertThat(all.session().answers().get("inwoners")).isEqualTo(new Answer.Given(amount("7")));
    assertThat(all.notMet()).isEmpty();
    assertThat(all.refused()).isEmpty();
  }
}
