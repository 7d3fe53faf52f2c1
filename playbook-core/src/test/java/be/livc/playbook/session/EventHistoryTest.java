package be.livc.playbook.session;

import static be.livc.playbook.session.SmallPlaybook.VORM;
import static be.livc.playbook.session.SmallPlaybook.WAARNEMING;
import static be.livc.playbook.session.SmallPlaybook.one;
import static be.livc.playbook.session.SmallPlaybook.start;
import static be.livc.playbook.session.SmallPlaybook.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.livc.playbook.session.SessionEvent.Part;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class EventHistoryTest {
  private static final Session FIRST =
      start().answer(VORM, one("samen")).session().answer(WAARNEMING, words("iets")).session();
  private static final Session LATER = FIRST.note("", "Meer.");
  private static final Session ERASED = Erasure.sensitive(LATER);

  /** As they come from where they are kept: equal, and not the same. */
  private static List<SessionEvent> read(Session session, int events) {
    return new ArrayList<>(
        session.events().subList(0, events).stream().map(EventHistoryTest::copy).toList());
  }

  private static SessionEvent copy(SessionEvent event) {
    EventMetadata stamp = event.stamp();
    return event instanceof SessionEvent.Answered it
        ? new SessionEvent.Answered(stamp, it.question(), it.value())
        : event instanceof SessionEvent.Noted it
            ? new SessionEvent.Noted(stamp, it.question(), it.text())
            : event;
  }

  private static List<SessionEvent> read(Session session) {
    return read(session, session.events().size());
  }

  private static boolean isWritten(List<SessionEvent> kept, Session session) {
    return EventHistory.isToBeWritten(kept, session, "here");
  }

  @Test
  void what_goes_on_from_what_is_kept_is_written() {
    assertThat(isWritten(List.of(), FIRST)).isTrue();
    assertThat(isWritten(FIRST.events(), LATER)).isTrue();
    assertThat(isWritten(read(FIRST), LATER)).isTrue();
    assertThat(isWritten(read(LATER), LATER)).isTrue();
    assertThat(isWritten(read(LATER), ERASED)).isTrue();
    assertThat(isWritten(read(FIRST), ERASED)).isTrue();
  }

  @Test
  void what_went_before_what_is_kept_is_not_written() {
    assertThat(isWritten(read(LATER), FIRST)).isFalse();
    assertThat(isWritten(LATER.events(), FIRST)).isFalse();
    assertThat(isWritten(ERASED.events(), LATER)).isFalse();
  }

  @Test
  void two_that_went_different_ways_are_told_apart() {
    Session other = FIRST.note("", "Iets anders.");
    for (Session session : List.of(other, other.note("", "Meer."), Erasure.name(other))) {
      assertThatThrownBy(() -> isWritten(read(LATER), session))
          .isInstanceOfSatisfying(
              StoreException.class,
              e ->
                  assertThat(e.problem())
                      .isEqualTo(StoreProblem.of(StoreProblem.Kind.STALE, session.id(), "here")));
    }
  }

  private static List<SessionEvent> without(Session session, Part part, int... numbers) {
    List<SessionEvent> events = read(session);
    for (int number : numbers) {
      events.set(number - 1, EventContent.without(part, events.get(number - 1)));
    }
    return events;
  }

  @Test
  void a_session_that_holds_what_was_lost_restores_it() {
    assertThat(EventHistory.restores(without(FIRST, Part.CONTENT, 4), List.of(4), LATER)).isTrue();
    assertThat(EventHistory.restores(without(FIRST, Part.AUTHOR, 3), List.of(3), FIRST)).isTrue();
    List<SessionEvent> two = without(FIRST, Part.CONTENT, 3, 4);
    assertThat(EventHistory.restores(two, List.of(3, 4), LATER)).isTrue();
    assertThat(EventHistory.restores(two, List.of(3), LATER)).isFalse();
    assertThat(EventHistory.restores(two, List.of(4), LATER)).isFalse();
  }

  @Test
  void a_session_that_holds_nothing_of_it_or_is_another_restores_nothing() {
    List<SessionEvent> lost = without(FIRST, Part.CONTENT, 4);
    assertThat(EventHistory.restores(lost, List.of(), LATER)).isFalse();
    assertThat(EventHistory.restores(lost, List.of(3), LATER)).isFalse();
    assertThat(EventHistory.restores(read(FIRST), List.of(4), LATER)).isFalse();
    assertThat(EventHistory.restores(without(LATER, Part.CONTENT, 4), List.of(4), FIRST)).isFalse();
    assertThat(EventHistory.restores(lost, List.of(4), ERASED)).isFalse();
    Session other =
        start().answer(VORM, one("samen")).session().note("", "Een heel ander gebeuren.");
    assertThat(EventHistory.restores(lost, List.of(4), other)).isFalse();
  }

  @Test
  void the_name_of_a_session_is_the_last_that_it_got_and_was_not_undone_or_erased() {
    assertThat(EventHistory.name(FIRST.events())).isEqualTo("Proef");
    Session renamed = FIRST.rename("Anders");
    assertThat(EventHistory.name(renamed.events())).isEqualTo("Anders");
    assertThat(EventHistory.name(renamed.undo().orElseThrow().events())).isEqualTo("Proef");
    assertThat(EventHistory.name(Erasure.name(renamed).events())).isEmpty();
    List<SessionEvent> unread = new ArrayList<>(renamed.events());
    EventMetadata stamp = new EventMetadata(unread.size() + 1, Instant.EPOCH, "");
    unread.add(new SessionEvent.Erased(stamp, Part.CONTENT, List.of(1, unread.size())));
    assertThat(EventHistory.name(unread)).isEmpty();
  }

  private static boolean isFitting(int number, Function<EventMetadata, SessionEvent> event) {
    SessionEvent made = event.apply(new EventMetadata(number, Instant.EPOCH, ""));
    boolean fits = EventHistory.isFitting(made);
    if (number > 2) {
      List<SessionEvent> events = new ArrayList<>(LATER.events().subList(0, number - 1));
      events.add(made);
      if (fits) {
        assertThat(session(events).events()).hasSize(number);
      } else {
        assertThatThrownBy(() -> session(events)).hasMessageContaining("not the events");
      }
    }
    return fits;
  }

  private static Session session(List<SessionEvent> events) {
    return Session.of("id", events, digest -> SmallPlaybook.PINNED, SmallPlaybook.pen("An"));
  }

  @Test
  void the_first_event_begins_a_session_and_the_second_dates_it() {
    Function<EventMetadata, SessionEvent> started =
        it ->
            new SessionEvent.Started(
                it, "", "klein", SmallPlaybook.PLAYBOOK.version(), SmallPlaybook.TEXT.digest());
    assertThat(isFitting(1, started)).isTrue();
    assertThat(isFitting(2, started)).isFalse();
    assertThat(isFitting(3, started)).isFalse();
    LocalDate day = LocalDate.of(2026, 1, 1);
    assertThat(isFitting(1, it -> new SessionEvent.Dated(it, day))).isFalse();
    assertThat(isFitting(2, it -> new SessionEvent.Dated(it, day))).isTrue();
    assertThat(isFitting(3, it -> new SessionEvent.Dated(it, day))).isTrue();
    assertThat(isFitting(3, it -> new SessionEvent.Dated(it, LocalDate.MAX))).isFalse();
    assertThat(isFitting(1, SessionEvent.Closed::new)).isFalse();
    assertThat(isFitting(2, SessionEvent.Closed::new)).isFalse();
    assertThat(isFitting(3, SessionEvent.Closed::new)).isTrue();
  }

  @Test
  void undoing_and_erasing_are_about_what_happened_before() {
    for (int target : new int[] {-1, 0, 1, 2, 3, 4, 5}) {
      boolean undone = isFitting(5, it -> new SessionEvent.Undone(it, target));
      assertThat(undone).as("undone %s", target).isEqualTo(target == 3 || target == 4);
      boolean erased =
          isFitting(5, it -> new SessionEvent.Erased(it, Part.CONTENT, List.of(2, target)));
      assertThat(erased).as("erased %s", target).isEqualTo(target >= 1 && target <= 4);
    }
    assertThat(isFitting(2, it -> new SessionEvent.Erased(it, Part.CONTENT, List.of(1)))).isFalse();
    assertThat(isFitting(3, it -> new SessionEvent.Erased(it, Part.CONTENT, List.of(1)))).isTrue();
  }

  @Test
  void events_of_another_playbook_out_of_order_or_none_are_no_session() {
    assertThatThrownBy(() -> session(List.of())).isInstanceOf(IllegalArgumentException.class);
    List<SessionEvent> skipped = new ArrayList<>(LATER.events());
    skipped.remove(3);
    assertThatThrownBy(() -> session(skipped)).isInstanceOf(IllegalArgumentException.class);
    List<SessionEvent> others = new ArrayList<>(LATER.events());
    SessionEvent.Started first = (SessionEvent.Started) others.get(0);
    others.set(
        0, new SessionEvent.Started(first.stamp(), "", "groot", first.version(), first.digest()));
    assertThatThrownBy(() -> session(others))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("another playbook");
  }

  @Test
  void erasing_is_neither_undone_nor_in_the_way_of_an_undo() {
    Session session = Erasure.sensitive(FIRST);
    assertThat(session.undoable()).contains(session.events().get(3));
    assertThat(session.redoable()).isEmpty();
    Session undone = session.undo().orElseThrow();
    assertThat(undone.redoable()).contains(session.events().get(3));
    assertThat(Erasure.name(undone).redoable()).isEmpty();
    Session twice = undone.undo().orElseThrow();
    assertThat(twice.undoable()).isEmpty();
    assertThat(twice.redoable()).contains(session.events().get(2));
    Session redone = twice.redo().orElseThrow();
    assertThat(redone.redoable()).contains(session.events().get(3));
    assertThat(redone.redo().orElseThrow().redoable()).isEmpty();
    assertThat(undone.drafted(SmallPlaybook.PARTNERS, SmallPlaybook.entries("Gent")).redoable())
        .isPresent();
    Suggestion held = new Suggestion(words("x"), "id0", "", LocalDate.of(2026, 1, 1));
    Session suggesting = undone.suggesting(Map.of("waarneming", held));
    assertThat(suggesting.redoable()).isPresent();
    assertThat(suggesting.undoable()).isEqualTo(undone.undoable());
  }

  @Test
  void a_question_is_known_by_every_name_it_ever_had() {
    List<SessionEvent> events = EveryEvent.EVENTS;
    assertThat(EventHistory.namesOf("vorm", events)).containsExactly("vorm", "manier");
    assertThat(EventHistory.namesOf("manier", events)).containsExactly("manier", "vorm");
    assertThat(EventHistory.namesOf("datum", events)).containsExactly("datum");
  }
}
