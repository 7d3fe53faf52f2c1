package be.livc.playbook.session;

import static be.livc.playbook.session.SmallPlaybook.INWONERS;
import static be.livc.playbook.session.SmallPlaybook.PARTNERS;
import static be.livc.playbook.session.SmallPlaybook.PINNED;
import static be.livc.playbook.session.SmallPlaybook.VORM;
import static be.livc.playbook.session.SmallPlaybook.WAARNEMING;
import static be.livc.playbook.session.SmallPlaybook.amount;
import static be.livc.playbook.session.SmallPlaybook.entries;
import static be.livc.playbook.session.SmallPlaybook.one;
import static be.livc.playbook.session.SmallPlaybook.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.livc.playbook.session.StoreProblem.Kind;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store does. */
public abstract class SessionStoreContract {
  private static final Recorder PEN = Recorder.of("Bo", SmallPlaybook.CLOCK);

  private SessionStore store;

  /** An empty store. */
  protected abstract SessionStore empty();

  /** Another one that keeps sessions in the same place, as a second program would have. */
  protected abstract SessionStore beside(SessionStore first);

  @BeforeEach
  void open_a_store() {
    store = empty();
  }

  @AfterEach
  void close_it() {
    store.close();
  }

  /** A session in which everything happened that can happen. */
  public static Session full() {
    Session session = Session.start(PINNED, "Opstart \"é\" 🙂", PEN);
    session = session.given("gegeven", words("uit het dossier")).session();
    session = session.answer(VORM, one("samen")).session();
    session = session.answer(PARTNERS, entries("Testerzele", "Proefbeke")).session();
    session = session.putOff(SmallPlaybook.DATUM).session();
    session = session.putOff(SmallPlaybook.DATUM, "Els van de \"é\"-dienst").session();
    session = session.answer(SmallPlaybook.DATUM, SmallPlaybook.day("2026-12-01")).session();
    session = session.withdraw(SmallPlaybook.DATUM);
    session = session.answer(WAARNEMING, words("regel een\nregel twee")).session();
    session = session.answer(INWONERS, amount("12345.67")).session();
    session =
        session
            .answer(
                SmallPlaybook.DIENSTEN,
                new be.livc.playbook.model.Value.Rows(
                    List.of(
                        SmallPlaybook.row("", "OCMW", "Els"), SmallPlaybook.row("", "CLB", ""))))
            .session();
    session =
        session
            .answer(
                SmallPlaybook.THEMAS,
                new be.livc.playbook.model.Value.SomeOptions(List.of("een", "drie")))
            .session();
    session = session.tick("besluit", LocalDate.of(2026, 11, 25));
    session = session.tick("besluit", LocalDate.of(2026, 11, 26)).untick("besluit");
    session = session.note("vorm", "Navragen bij de directeur.");
    session = session.dated(LocalDate.of(2026, 12, 2));
    session =
        session.documentMade(
            new MadeDocument(
                "brief",
                "brief",
                "Brief aan Testerzele",
                "html",
                "brief.html",
                Map.of("template", "ab12"),
                List.of("partners"),
                false));
    Suggestion earlier =
        new Suggestion(words("vorig jaar"), "ander", "Vorig jaar", LocalDate.of(2025, 11, 24));
    session = session.suggesting(Map.of("gegeven", earlier, "waarneming", earlier));
    session = session.undo().orElseThrow().undo().orElseThrow().redo().orElseThrow();
    session = Erasure.answers(session, "waarneming"::equals);
    return session.close();
  }

  @Test
  void what_was_saved_is_opened_by_id_and_by_name() {
    Session session = full();
    store.save(session);
    for (String asked : List.of(session.id(), session.name(), "OPSTART \"É\" 🙂 ")) {
      OpenResult opened = store.open(asked, PEN);
      assertThat(opened.problems()).isEmpty();
      assertThat(opened.orElseThrow().events()).isEqualTo(session.events());
      assertThat(opened.orElseThrow().answers()).isEqualTo(session.answers());
    }
  }

  @Test
  void a_second_program_opens_the_same() {
    Session session = full();
    store.save(session);
    try (SessionStore other = beside(store)) {
      assertThat(other.open(session.id(), PEN).orElseThrow().events()).isEqualTo(session.events());
    }
  }

  @Test
  void only_what_was_saved_is_kept() {
    Session session = SmallPlaybook.start();
    store.save(session);
    Session answered = session.answer(VORM, one("samen")).session();
    assertThat(store.open(session.id(), PEN).orElseThrow().events()).hasSize(2);
    store.save(answered);
    assertThat(store.open(session.id(), PEN).orElseThrow().events()).isEqualTo(answered.events());
  }

  @Test
  void saving_again_or_saving_what_went_before_changes_nothing() {
    Session before = SmallPlaybook.start();
    Session after = before.answer(VORM, one("samen")).session();
    store.save(after);
    store.save(after);
    store.save(before);
    assertThat(store.open(before.id(), PEN).orElseThrow().events()).isEqualTo(after.events());
  }

  @Test
  void a_writer_that_did_not_see_the_others_events_is_told() {
    Session session = SmallPlaybook.start();
    store.save(session);
    try (SessionStore other = beside(store)) {
      other.save(other.open(session.id(), PEN).orElseThrow().answer(VORM, one("alleen")).session());
    }
    Session mine = session.answer(VORM, one("samen")).session();
    assertThatThrownBy(() -> store.save(mine))
        .isInstanceOfSatisfying(
            StoreException.class, e -> assertThat(e.problem().kind()).isEqualTo(Kind.STALE));
    assertThat(store.open(session.id(), PEN).orElseThrow().answers().get("vorm"))
        .isEqualTo(new be.livc.playbook.answer.Answer.Given(one("alleen")));
  }

  @Test
  void two_programs_may_take_turns() {
    Session session = SmallPlaybook.start();
    store.save(session);
    try (SessionStore other = beside(store)) {
      for (int turn = 1; turn <= 6; turn++) {
        SessionStore whose = turn % 2 == 0 ? store : other;
        Session now = whose.open(session.id(), PEN).orElseThrow();
        assertThat(now.events()).hasSize(turn + 1);
        whose.save(now.answer(INWONERS, amount(Integer.toString(turn))).session());
      }
    }
  }

  @Test
  void what_was_erased_is_gone_after_saving_and_the_answer_counts_as_put_off() {
    Session session = SmallPlaybook.start().answer(WAARNEMING, words("x")).session();
    session = session.answer(WAARNEMING, words("y")).session();
    store.save(session);
    Session erased = Erasure.sensitive(store.open(session.id(), PEN).orElseThrow());
    store.save(erased);
    Session again = store.open(session.id(), PEN).orElseThrow();
    assertThat(again.events()).isEqualTo(erased.events());
    assertThat(again.answers().get("waarneming")).isEqualTo(be.livc.playbook.answer.Answer.PUT_OFF);
    assertThat(again.hasSensitiveAnswers()).isFalse();
  }

  @Test
  void an_erased_author_and_name_are_gone() {
    Session session = SmallPlaybook.start().note("", "Iets.");
    store.save(session);
    Session opened = store.open(session.id(), PEN).orElseThrow();
    store.save(Erasure.name(Erasure.author(opened, "An")));
    Session again = store.open(session.id(), PEN).orElseThrow();
    assertThat(again.name()).isEmpty();
    assertThat(again.events()).extracting(event -> event.stamp().author()).doesNotContain("An");
  }

  @Test
  void sessions_are_listed_with_the_last_used_first() {
    Session first = SmallPlaybook.start();
    Clock later = Clock.offset(SmallPlaybook.CLOCK, Duration.ofHours(1));
    Session second = Session.start(PINNED, "Later", Recorder.of("An", later));
    store.save(second);
    store.save(first);
    SessionList list = store.list();
    assertThat(list.problems()).isEmpty();
    assertThat(list.sessions())
        .containsExactly(SessionSummary.of(second), SessionSummary.of(first));
  }

  @Test
  void a_name_that_two_sessions_have_is_ambiguous_and_one_that_none_has_is_not_found() {
    store.save(SmallPlaybook.start());
    store.save(Session.start(PINNED, "proef", PEN));
    assertThat(kind(store.open("Proef", PEN))).isEqualTo(Kind.AMBIGUOUS);
    OpenResult missing = store.open("Prof", PEN);
    assertThat(kind(missing)).isEqualTo(Kind.NOT_FOUND);
    assertThat(missing.problems().get(0).arguments()).containsExactly("Prof", "Proef", "proef");
  }

  @Test
  void a_removed_session_is_gone() {
    Session session = SmallPlaybook.start();
    store.save(session);
    store.remove(session.id());
    assertThat(store.list().sessions()).isEmpty();
    assertThat(kind(store.open(session.id(), PEN))).isEqualTo(Kind.NOT_FOUND);
    assertThatThrownBy(() -> store.remove(session.id())).isInstanceOf(StoreException.class);
  }

  @Test
  void odd_names_and_texts_come_back_as_they_were() {
    for (String odd :
        List.of(
            "",
            " ",
            "../../x",
            "CON",
            "a\u0000b",
            "\ud800",
            "é\r\nè",
            "<b>&\u2028",
            "x".repeat(9000))) {
      Session session = Session.start(PINNED, odd, PEN).note("", odd);
      store.save(session);
      assertThat(store.open(session.id(), PEN).orElseThrow().events()).isEqualTo(session.events());
    }
  }

  private static Kind kind(OpenResult opened) {
    assertThat(opened.session()).isEmpty();
    return opened.problems().get(0).kind();
  }
}
