package be.livc.playbook.session;

import static be.livc.playbook.session.SmallPlaybook.INWONERS;
import static be.livc.playbook.session.SmallPlaybook.VORM;
import static be.livc.playbook.session.SmallPlaybook.WAARNEMING;
import static be.livc.playbook.session.SmallPlaybook.amount;
import static be.livc.playbook.session.SmallPlaybook.one;
import static be.livc.playbook.session.SmallPlaybook.start;
import static be.livc.playbook.session.SmallPlaybook.words;
import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.answer.Answer;
import be.livc.playbook.session.SessionEvent.Erased;
import be.livc.playbook.session.SessionEvent.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What erasing takes away, what it leaves, and which files it can't reach. */
class ErasureTest {
  private static final MadeDocument LETTER = document("Brief", List.of("vorm"), false);
  private static final MadeDocument SECRET = document("Verslag", List.of("waarneming"), true);

  private static MadeDocument document(String title, List<String> uses, boolean confidential) {
    return new MadeDocument(
        title.toLowerCase(Locale.ROOT),
        "brief",
        title,
        "html",
        title + ".html",
        Map.of(),
        uses,
        confidential);
  }

  private static MadeDocument holding(Session session, String key, boolean sensitive) {
    return MadeDocument.holding(session, key, "Titel", "html", key.substring(1), sensitive);
  }

  /** With answers, a note, two documents and files of all that stands in it. */
  private static Session full() {
    Session session = start().answer(VORM, one("samen")).session();
    session = session.answer(WAARNEMING, words("iets")).session().note("vorm", "Navragen.");
    session = session.documentMade(LETTER).documentMade(SECRET);
    session = session.documentMade(holding(session, MadeDocument.CHECKLIST, false));
    session = session.documentMade(holding(session, MadeDocument.SESSION, true));
    return session.documentMade(
        new MadeDocument(
            MadeDocument.SESSION, "", "Open", "livc", "open", Map.of(), List.of("vorm"), false));
  }

  private static Erased erased(Session after) {
    return (Erased) after.events().get(after.events().size() - 1);
  }

  private static List<String> files(Session before, Session after) {
    return Erasure.files(before, after).stream().map(MadeDocument::file).toList();
  }

  @Test
  void answers_are_erased_with_all_that_was_ever_recorded_at_their_question() {
    LocalDate day = LocalDate.of(2026, 1, 1);
    Session session =
        start()
            .drafted(WAARNEMING, words("begonnen"))
            .suggesting(Map.of("waarneming", new Suggestion(words("toen"), "x", "Toen", day)))
            .putOff(WAARNEMING, "Els")
            .session()
            .answer(WAARNEMING, words("eerst"))
            .session()
            .answer(VORM, one("samen"))
            .session()
            .answer(WAARNEMING, words("later"))
            .session();
    Session after = Erasure.answers(session, "waarneming"::equals);
    assertThat(erased(after).targets()).containsExactly(3, 4, 5, 6, 8);
    assertThat(erased(after).part()).isEqualTo(Part.CONTENT);
    assertThat(after.answers().get("waarneming")).isEqualTo(Answer.PUT_OFF);
    assertThat(after.answers().get("vorm")).isEqualTo(new Answer.Given(one("samen")));
    assertThat(Erasure.answers(after, "waarneming"::equals)).isSameAs(after);
    assertThat(Erasure.answers(session, "datum"::equals)).isSameAs(session);
    Session given = start().given("gegeven", words("a")).session();
    assertThat(erased(Erasure.answers(given, "gegeven"::equals)).targets()).containsExactly(3);
  }

  @Test
  void notes_are_erased_by_what_stands_in_them() {
    Session session = start().note("", "een").note("vorm", "twee").note("", "drie");
    Session after = Erasure.notes(session, note -> note.question().isEmpty());
    assertThat(after.notes()).extracting(Note::text).containsExactly("twee");
    assertThat(erased(after).targets()).containsExactly(3, 5);
    assertThat(Erasure.notes(after, note -> note.text().isEmpty())).isSameAs(after);
    assertThat(Erasure.notes(after, note -> true).notes()).isEmpty();
  }

  @Test
  void what_is_sensitive_are_the_notes_and_the_answers_to_such_questions() {
    Session after = Erasure.sensitive(full());
    assertThat(after.notes()).isEmpty();
    assertThat(after.answers().get("waarneming")).isEqualTo(Answer.PUT_OFF);
    assertThat(after.answers().get("vorm")).isEqualTo(new Answer.Given(one("samen")));
    assertThat(after.name()).isEqualTo("Proef");
    assertThat(after.files()).isEqualTo(full().files());
    Session begun = start().drafted(WAARNEMING, words("iets"));
    assertThat(begun.hasSensitiveAnswers()).isTrue();
    assertThat(Erasure.sensitive(begun).hasSensitiveAnswers()).isFalse();
    assertThat(start().putOff(WAARNEMING).session().hasSensitiveAnswers()).isFalse();
    assertThat(start().answer(VORM, one("samen")).session().hasSensitiveAnswers()).isFalse();
  }

  @Test
  void a_name_is_erased_with_those_before_it() {
    Session session = start().rename("Tweede").note("", "Proef");
    Session after = Erasure.name(session);
    assertThat(after.name()).isEmpty();
    assertThat(erased(after).targets()).containsExactly(1, 3);
    assertThat(after.notes()).hasSize(1);
    assertThat(Erasure.name(after)).isSameAs(after);
  }

  @Test
  void an_author_is_erased_from_what_they_did_and_signs_nothing_more() {
    Session session = start().note("", "een").by(SmallPlaybook.pen("Bo")).note("", "twee");
    Session after = Erasure.author(session, "An");
    assertThat(erased(after).targets()).containsExactly(1, 2, 3);
    assertThat(erased(after).part()).isEqualTo(Part.AUTHOR);
    assertThat(after.note("", "drie").events().get(5).stamp().author()).isEqualTo("Bo");
    Session both = Erasure.author(after, "Bo");
    assertThat(erased(both).stamp().author()).isEmpty();
    assertThat(both.events())
        .allMatch(event -> event.stamp().author().isEmpty() || event.number() == 5);
    assertThat(both.note("", "vier").events().get(6).stamp().author()).isEmpty();
    assertThat(Erasure.author(session, "Els")).isSameAs(session);
  }

  @Test
  void words_are_erased_from_the_author_who_is_called_so() {
    Session session = start().by(SmallPlaybook.pen("Bo Peeters")).note("", "Peeters belde.");
    Session after = Erasure.holding(session, "PEETERS");
    assertThat(after.events()).hasSize(5);
    assertThat(erased(after).targets()).containsExactly(3, 4);
    assertThat(after.events().get(0).stamp().author()).isEqualTo("An");
    assertThat(after.events()).noneMatch(event -> event.toString().contains("Peeters"));
  }

  @Test
  void some_events_are_erased_by_whoever_knows_which() {
    Session session = full();
    Session after = Erasure.events(session, Part.CONTENT, event -> event.number() > 3);
    assertThat(erased(after).targets()).containsExactly(4, 5, 6, 7, 8, 9, 10);
    assertThat(Erasure.events(session, Part.AUTHOR, event -> false)).isSameAs(session);
  }

  @Test
  void files_are_told_that_were_made_from_an_answer_that_is_gone() {
    Session before = full();
    assertThat(files(before, before)).isEmpty();
    assertThat(files(before, Erasure.answers(before, "waarneming"::equals)))
        .containsExactly("Verslag.html", "session");
    assertThat(files(before, Erasure.answers(before, "vorm"::equals)))
        .containsExactly("Brief.html", "checklist", "session", "open");
  }

  @Test
  void files_of_the_whole_session_hold_notes_where_they_are_confidential_and_authors() {
    Session before = full();
    assertThat(files(before, Erasure.notes(before, note -> true))).containsExactly("session");
    assertThat(files(before, Erasure.author(before, "An"))).containsExactly("session", "open");
  }

  @Test
  void every_file_bears_the_name_of_the_session() {
    Session before = full();
    List<String> all = List.of("Brief.html", "Verslag.html", "checklist", "session", "open");
    assertThat(files(before, Erasure.name(before))).isEqualTo(all);
    Session renamed = before.rename("Anders");
    Session after = Erasure.events(renamed, Part.CONTENT, event -> event.number() == 11);
    assertThat(files(renamed, after)).isEqualTo(all);
  }

  @Test
  void a_file_that_is_called_so_itself_is_told_once() {
    Session before = full().documentMade(LETTER);
    Session after = Erasure.holding(before, "brief");
    assertThat(files(before, after)).containsExactly("Brief.html");
    assertThat(after.files()).doesNotContain(LETTER).contains(SECRET);
  }

  @Test
  void files_are_told_of_a_question_that_was_called_otherwise_when_they_were_made() {
    List<SessionEvent> events = new ArrayList<>(EveryEvent.EVENTS.subList(0, 22));
    Session before =
        Session.of("id", events, digest -> SmallPlaybook.PINNED, SmallPlaybook.pen("An"));
    Session after = Erasure.answers(before, "manier"::equals);
    assertThat(erased(after).targets()).containsExactly(4);
    assertThat(files(before, after)).containsExactly("b.html");
  }

  @Test
  void a_file_of_all_answers_uses_those_that_are_given_and_may_be_shown() {
    Session session = full().putOff(SmallPlaybook.DATUM).session();
    session = session.answer(INWONERS, amount("7")).session();
    assertThat(holding(session, MadeDocument.CHECKLIST, false).uses())
        .containsExactly("vorm", "inwoners");
    MadeDocument all = holding(session, MadeDocument.SESSION, true);
    assertThat(all.uses()).containsExactly("vorm", "waarneming", "inwoners");
    assertThat(all.confidential()).isTrue();
    assertThat(all.isDocument()).isFalse();
    assertThat(LETTER.isDocument()).isTrue();
    assertThat(session.made()).containsExactly(LETTER, SECRET);
    assertThat(session.files()).hasSize(5);
    assertThat(session.documentMade(session.files().get(4))).isSameAs(session);
    assertThat(session.documentMade(LETTER).made()).containsExactly(LETTER, SECRET, LETTER);
  }
}
