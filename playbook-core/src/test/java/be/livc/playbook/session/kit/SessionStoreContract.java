package be.livc.playbook.session.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.livc.playbook.answer.Answer;
import be.livc.playbook.session.Erasure;
import be.livc.playbook.session.OpenResult;
import be.livc.playbook.session.Recorder;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionList;
import be.livc.playbook.session.SessionStore;
import be.livc.playbook.session.SessionSummary;
import be.livc.playbook.session.StoreException;
import be.livc.playbook.session.StoreProblem.Kind;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What every store of sessions does. Extend it, give it your store, and run it with JUnit; see the
 * package for an example.
 */
public abstract class SessionStoreContract {
  private static final Recorder PEN = KitPlaybook.pen("Bo");

  private SessionStore store;

  /** An empty store. */
  protected abstract SessionStore empty();

  /** Another one that keeps sessions in the same place, as a second program would have. */
  protected abstract SessionStore beside(SessionStore first);

  @BeforeEach
  final void open_a_store() {
    store = empty();
  }

  @AfterEach
  final void close_it() {
    store.close();
  }

  @Test
  void what_was_saved_is_opened_by_id_and_by_name() {
    Session session = KitPlaybook.full();
    store.save(session);
    String loud = session.name().toUpperCase(Locale.ROOT) + " ";
    for (String asked : List.of(session.id(), session.name(), loud)) {
      OpenResult opened = store.open(asked, PEN);
      assertThat(opened.problems()).isEmpty();
      assertThat(opened.orElseThrow().events()).isEqualTo(session.events());
      assertThat(opened.orElseThrow().answers()).isEqualTo(session.answers());
    }
  }

  @Test
  void a_second_program_opens_the_same() {
    Session session = KitPlaybook.full();
    store.save(session);
    try (SessionStore other = beside(store)) {
      assertThat(other.open(session.id(), PEN).orElseThrow().events()).isEqualTo(session.events());
    }
  }

  @Test
  void whoever_opens_a_session_goes_on_in_their_own_name() {
    Session session = KitPlaybook.start();
    store.save(session);
    Session more = KitPlaybook.withNumber(store.open(session.id(), PEN).orElseThrow(), 7);
    store.save(more);
    assertThat(store.open(session.id(), KitPlaybook.pen("Cas")).orElseThrow().events())
        .extracting(event -> event.stamp().author())
        .containsExactly("An", "An", "Bo");
  }

  @Test
  void only_what_was_saved_is_kept() {
    Session session = KitPlaybook.start();
    store.save(session);
    Session answered = KitPlaybook.withNumber(session, 7);
    assertThat(store.open(session.id(), PEN).orElseThrow().events()).hasSize(2);
    store.save(answered);
    assertThat(store.open(session.id(), PEN).orElseThrow().events()).isEqualTo(answered.events());
  }

  @Test
  void saving_again_or_saving_what_went_before_changes_nothing() {
    Session before = KitPlaybook.start();
    Session after = KitPlaybook.withNumber(before, 7);
    store.save(after);
    store.save(after);
    store.save(before);
    assertThat(store.open(before.id(), PEN).orElseThrow().events()).isEqualTo(after.events());
  }

  @Test
  void a_writer_that_did_not_see_the_others_events_is_told_and_changes_nothing() {
    Session session = KitPlaybook.start();
    store.save(session);
    Session theirs;
    try (SessionStore other = beside(store)) {
      theirs = KitPlaybook.withNumber(other.open(session.id(), PEN).orElseThrow(), 1);
      other.save(theirs);
    }
    Session mine = KitPlaybook.withNumber(session, 2);
    assertThatThrownBy(() -> store.save(mine))
        .isInstanceOfSatisfying(
            StoreException.class, e -> assertThat(e.problem().kind()).isEqualTo(Kind.STALE));
    assertThat(store.open(session.id(), PEN).orElseThrow().events()).isEqualTo(theirs.events());
  }

  @Test
  void two_programs_may_take_turns() {
    Session session = KitPlaybook.start();
    store.save(session);
    try (SessionStore other = beside(store)) {
      for (int turn = 1; turn <= 6; turn++) {
        SessionStore whose = turn % 2 == 0 ? store : other;
        Session now = whose.open(session.id(), PEN).orElseThrow();
        assertThat(now.events()).hasSize(turn + 1);
        whose.save(KitPlaybook.withNumber(now, turn));
      }
    }
  }

  @Test
  void what_was_erased_is_gone_after_saving_and_the_answer_counts_as_put_off() {
    Session session = KitPlaybook.withSensitive(KitPlaybook.start(), "x");
    session = KitPlaybook.withSensitive(session, "y");
    store.save(session);
    Session erased = Erasure.sensitive(store.open(session.id(), PEN).orElseThrow());
    store.save(erased);
    try (SessionStore other = beside(store)) {
      Session again = other.open(session.id(), PEN).orElseThrow();
      assertThat(again.events()).isEqualTo(erased.events());
      assertThat(again.answers().get("waarneming")).isEqualTo(Answer.PUT_OFF);
      assertThat(again.hasSensitiveAnswers()).isFalse();
    }
  }

  @Test
  void an_erased_author_and_name_are_gone() {
    Session session = KitPlaybook.start().note("", "Iets.");
    store.save(session);
    Session opened = store.open(session.id(), PEN).orElseThrow();
    store.save(Erasure.name(Erasure.author(opened, "An")));
    Session again = store.open(session.id(), PEN).orElseThrow();
    assertThat(again.name()).isEmpty();
    assertThat(again.events()).extracting(event -> event.stamp().author()).doesNotContain("An");
    assertThat(store.open("Proef", PEN).session()).isEmpty();
  }

  @Test
  void sessions_are_listed_with_the_last_used_first() {
    Session first = KitPlaybook.start();
    Clock later = Clock.offset(KitPlaybook.CLOCK, Duration.ofHours(1));
    Session second = Session.start(KitPlaybook.PINNED, "Later", Recorder.of("An", later));
    store.save(second);
    store.save(first);
    SessionList list = store.list();
    assertThat(list.problems()).isEmpty();
    assertThat(list.sessions())
        .containsExactly(SessionSummary.of(second), SessionSummary.of(first));
  }

  @Test
  void a_list_says_of_each_session_what_opening_it_says() {
    List<Session> saved = new ArrayList<>();
    Session session = KitPlaybook.start();
    for (Session next :
        List.of(
            session,
            KitPlaybook.withSensitive(session.fork("Gevoelig"), "x"),
            Erasure.sensitive(KitPlaybook.withSensitive(session.fork("Gewist"), "x")),
            Erasure.name(session.fork("Naamloos")),
            session.fork("Was").rename("Is"),
            session.fork("Klaar").close(),
            KitPlaybook.full())) {
      store.save(next);
      saved.add(next);
      assertThat(listed(store)).isEqualTo(listed(saved));
    }
    Session more = KitPlaybook.withNumber(saved.remove(1), 3).rename("Nog een naam");
    store.save(more);
    saved.add(more);
    assertThat(listed(store)).isEqualTo(listed(saved));
    try (SessionStore other = beside(store)) {
      assertThat(listed(other)).isEqualTo(listed(saved));
    }
  }

  @Test
  void the_pages_of_a_list_are_the_list() {
    Clock later = Clock.offset(KitPlaybook.CLOCK, Duration.ofHours(1));
    for (int number = 0; number < 7; number++) {
      Clock clock = number < 4 ? KitPlaybook.CLOCK : later;
      store.save(Session.start(KitPlaybook.PINNED, "Nr " + number, Recorder.of("An", clock)));
    }
    List<SessionSummary> paged = new ArrayList<>();
    SessionSummary last = null;
    for (int expected : List.of(3, 3, 1, 0)) {
      SessionList page = store.page(last, 3);
      assertThat(page.problems()).isEmpty();
      assertThat(page.sessions()).hasSize(expected);
      paged.addAll(page.sessions());
      last = paged.get(paged.size() - 1);
    }
    assertThat(paged).isEqualTo(listed(store));
    assertThatThrownBy(() -> store.page(null, 0)).isInstanceOf(IllegalArgumentException.class);
  }

  private static List<SessionSummary> listed(SessionStore store) {
    assertThat(store.list().problems()).isEmpty();
    return store.list().sessions();
  }

  private static List<SessionSummary> listed(List<Session> sessions) {
    return new SessionList(sessions.stream().map(SessionSummary::of).toList(), List.of())
        .sessions();
  }

  @Test
  void a_name_that_two_sessions_have_is_ambiguous_and_one_that_none_has_is_not_found() {
    store.save(KitPlaybook.start());
    store.save(Session.start(KitPlaybook.PINNED, "proef", PEN));
    assertThat(kind(store.open("Proef", PEN))).isEqualTo(Kind.AMBIGUOUS);
    OpenResult missing = store.open("Prof", PEN);
    assertThat(kind(missing)).isEqualTo(Kind.NOT_FOUND);
    assertThat(missing.problems().get(0).arguments())
        .startsWith("Prof")
        .containsExactlyInAnyOrder("Prof", "Proef", "proef");
  }

  @Test
  void a_removed_session_is_gone() {
    Session session = KitPlaybook.start();
    store.save(session);
    store.remove(session.id());
    assertThat(store.list().sessions()).isEmpty();
    assertThat(kind(store.open(session.id(), PEN))).isEqualTo(Kind.NOT_FOUND);
    assertThatThrownBy(() -> store.remove(session.id()))
        .isInstanceOfSatisfying(
            StoreException.class, e -> assertThat(e.problem().kind()).isEqualTo(Kind.NOT_FOUND));
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
      Session session = Session.start(KitPlaybook.PINNED, odd, PEN).note("", odd);
      store.save(session);
      assertThat(store.open(session.id(), PEN).orElseThrow().events()).isEqualTo(session.events());
    }
  }

  @Test
  void what_no_session_can_be_called_is_not_found() {
    for (String odd : List.of("../x", "", "a/b", "x".repeat(9000))) {
      assertThat(kind(store.open(odd, PEN))).isEqualTo(Kind.NOT_FOUND);
    }
  }

  private static Kind kind(OpenResult opened) {
    assertThat(opened.session()).isEmpty();
    return opened.problems().get(0).kind();
  }
}
