package be.livc.playbook.session;

import static be.livc.playbook.session.SmallPlaybook.DIENSTEN;
import static be.livc.playbook.session.SmallPlaybook.INWONERS;
import static be.livc.playbook.session.SmallPlaybook.PARTNERS;
import static be.livc.playbook.session.SmallPlaybook.THEMAS;
import static be.livc.playbook.session.SmallPlaybook.VORM;
import static be.livc.playbook.session.SmallPlaybook.WAARNEMING;
import static be.livc.playbook.session.SmallPlaybook.amount;
import static be.livc.playbook.session.SmallPlaybook.entries;
import static be.livc.playbook.session.SmallPlaybook.one;
import static be.livc.playbook.session.SmallPlaybook.row;
import static be.livc.playbook.session.SmallPlaybook.start;
import static be.livc.playbook.session.SmallPlaybook.value;
import static be.livc.playbook.session.SmallPlaybook.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.livc.playbook.answer.Answer;
import be.livc.playbook.answer.Rejection;
import be.livc.playbook.checklist.Checklist;
import be.livc.playbook.checklist.ChecklistCsv;
import be.livc.playbook.checklist.ChecklistItem;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.model.Version;
import be.livc.playbook.walk.Task;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SessionTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @Test
  void it_starts_today_with_two_events() {
    Session session = start();
    assertThat(session.events()).hasSize(2);
    assertThat(session.date()).isEqualTo(TODAY);
    assertThat(session.name()).isEqualTo("Proef");
    assertThat(session.walk().open().map(Ask::id)).hasValue("gegeven");
    assertThat(session.undo()).isEmpty();
  }

  @Test
  void an_answer_gives_another_session_and_leaves_the_first_as_it_was() {
    Session before = start();
    Session after = before.answer(VORM, one("samen")).session();
    assertThat(value(before, VORM)).isNull();
    assertThat(value(after, VORM)).isEqualTo(one("samen"));
    assertThat(after.events()).hasSize(3);
  }

  @Test
  void a_wrong_answer_is_a_value_and_changes_nothing() {
    Session session = start();
    Attempt attempt = session.answer(VORM, one("apart"));
    assertThat(attempt.session()).isSameAs(session);
    assertThat(attempt.rejection().map(Rejection::kind)).hasValue(Rejection.Kind.NO_SUCH_OPTION);
  }

  @Test
  void an_answer_that_the_playbook_refuses_is_not_recorded() {
    Session session = start();
    Attempt attempt = session.answer(INWONERS, amount("13"));
    assertThat(attempt.session()).isSameAs(session);
    assertThat(attempt.rejection().map(Rejection::kind)).hasValue(Rejection.Kind.REFUSED);
  }

  @Test
  void a_rejection_at_a_sensitive_question_does_not_repeat_what_was_given() {
    Attempt attempt = start().answer(WAARNEMING, one("geheim"));
    assertThat(attempt.rejection().map(Rejection::given)).hasValue("");
  }

  @Test
  void an_equal_answer_adds_no_event() {
    Session session = start().answer(INWONERS, amount("100")).session();
    assertThat(session.answer(INWONERS, amount("100.00")).session()).isSameAs(session);
  }

  @Test
  void a_question_of_another_playbook_is_not_answered() {
    Ask stranger = VORM.withCommon(VORM.header().withId("vreemd"));
    assertThatThrownBy(() -> start().answer(stranger, one("samen")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("vreemd");
  }

  @Test
  void chosen_options_stand_in_document_order() {
    Session session =
        start().answer(THEMAS, new Value.SomeOptions(List.of("drie", "een"))).session();
    assertThat(value(session, THEMAS)).isEqualTo(new Value.SomeOptions(List.of("een", "drie")));
  }

  @Test
  void a_question_put_off_can_be_answered_later_and_taken_back() {
    Session putOff = start().putOff(VORM).session();
    assertThat(putOff.answers().get("vorm")).isEqualTo(Answer.PUT_OFF);
    assertThat(putOff.putOff(VORM).session()).isSameAs(putOff);
    Session answered = putOff.answer(VORM, one("samen")).session();
    assertThat(answered.withdraw(VORM).answers().get("vorm")).isNull();
  }

  @Test
  void whom_the_person_asks_is_a_task_until_the_question_is_answered() {
    Session asking = start().putOff(VORM).session().putOff(VORM, " Els ").session();
    assertThat(asking.inquiries()).containsExactly(Map.entry("vorm", "Els"));
    assertThat(asking.putOff(VORM).session()).isSameAs(asking);
    assertThat(asking.putOff(VORM, "Els").session()).isSameAs(asking);
    ChecklistItem task = Checklist.of(asking).find("Vraag na bij Els").orElseThrow();
    assertThat(task.key()).isEqualTo("vorm");
    assertThat(Checklist.of(asking).find(task.mark().toLowerCase(Locale.ROOT))).contains(task);
    Session ticked = asking.tick("vorm");
    assertThat(Checklist.of(ticked).find(task.mark()).orElseThrow().done()).isNotNull();
    assertThat(ticked.untick("vorm").ticked()).isEmpty();
    assertThat(ticked.withdraw(VORM).ticked()).isEmpty();
    assertThat(Checklist.of(ticked.putOff(VORM, "Bo").session()).find(task.mark()).orElseThrow())
        .satisfies(again -> assertThat(again.done()).isNull())
        .satisfies(again -> assertThat(again.text()).startsWith("Vraag na bij Bo: "));
    assertThat(ChecklistCsv.of(Checklist.of(ticked))).contains(task.name());
    Session answered = ticked.answer(VORM, one("samen")).session();
    assertThat(answered.inquiries()).isEmpty();
    assertThat(Checklist.of(answered).find(task.mark())).isEmpty();
    assertThatThrownBy(() -> answered.tick("vorm")).isInstanceOf(IllegalArgumentException.class);
    assertThat(answered.undo().orElseThrow().inquiries()).containsEntry("vorm", "Els");
  }

  @Test
  void whom_the_person_asks_can_be_erased_and_is_text() {
    Session asking = start().putOff(VORM, "Els Peeters").session();
    assertThat(Erasure.holding(asking, "peeters").inquiries()).isEmpty();
    assertThat(Erasure.answers(asking, "vorm"::equals).inquiries()).isEmpty();
    assertThat(Erasure.holding(asking, "peeters").answers().get("vorm")).isEqualTo(Answer.PUT_OFF);
    assertThat(start().putOff(VORM, "Els\u001b[2J").rejection().map(Rejection::kind))
        .hasValue(Rejection.Kind.NOT_TEXT);
  }

  @Test
  void a_question_that_may_not_wait_is_not_put_off() {
    assertThat(start().putOff(INWONERS).rejection().map(Rejection::kind))
        .hasValue(Rejection.Kind.MAY_NOT_WAIT);
  }

  @Test
  void entries_keep_their_identity_when_others_come_and_go() {
    Session session = start().answer(PARTNERS, entries("Testerzele", "Proefbeke")).session();
    List<String> first = identities(session);
    session = session.answer(PARTNERS, entries("Nieuwdorp", "Proefbeke")).session();
    assertThat(identities(session).get(1)).isEqualTo(first.get(1));
    session = session.answer(PARTNERS, entries("Testerzele", "Proefbeke")).session();
    assertThat(identities(session)).isEqualTo(first);
  }

  @Test
  void an_entry_that_is_reworded_keeps_its_identity_and_a_foreign_one_is_replaced() {
    Session session = start().answer(PARTNERS, entries("Testerzele")).session();
    String identity = identities(session).get(0);
    Value reworded = new Value.Entries(List.of(new Value.Entry(identity, "Testerzeel")));
    assertThat(identities(session.answer(PARTNERS, reworded).session())).containsExactly(identity);
    Value typed = new Value.Entries(List.of(new Value.Entry("Jan Peeters", "Jan Peeters")));
    assertThat(identities(session.answer(PARTNERS, typed).session()))
        .doesNotContain("Jan Peeters", identity)
        .doesNotHaveDuplicates();
  }

  @Test
  void equal_entries_in_one_list_have_identities_of_their_own() {
    Session session = start().answer(PARTNERS, entries("A", "A", "A")).session();
    assertThat(identities(session)).hasSize(3).doesNotHaveDuplicates();
  }

  @Test
  void a_row_keeps_its_identity_when_a_later_cell_changes() {
    Session session =
        start()
            .answer(DIENSTEN, new Value.Rows(List.of(row("", "OCMW", "Els"), row("", "CLB", ""))))
            .session();
    Value.Rows before = (Value.Rows) value(session, DIENSTEN);
    session =
        session
            .answer(DIENSTEN, new Value.Rows(List.of(row("", "CLB", "Bo"), row("", "OCMW", "Els"))))
            .session();
    Value.Rows after = (Value.Rows) value(session, DIENSTEN);
    assertThat(after.rows().get(0).identity()).isEqualTo(before.rows().get(1).identity());
    assertThat(after.rows().get(1).identity()).isEqualTo(before.rows().get(0).identity());
  }

  @Test
  void a_tick_follows_its_entry() {
    Session session =
        start()
            .answer(VORM, one("samen"))
            .session()
            .answer(PARTNERS, entries("Testerzele", "Proefbeke"))
            .session();
    String key = session.walk().tasks().get(1).key();
    session = session.tick(key, TODAY.plusDays(1));
    session = session.answer(PARTNERS, entries("Proefbeke")).session();
    assertThat(session.walk().tasks().get(0).key()).isEqualTo(key);
    assertThat(session.ticked()).containsEntry(key, TODAY.plusDays(1));
    assertThat(session.untick(key).ticked()).isEmpty();
  }

  @Test
  void a_task_that_the_walk_lacks_is_not_ticked() {
    assertThatThrownBy(() -> start().tick("akkoord[id9]"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_task_that_leaves_and_comes_back_is_still_ticked() {
    Session session = start().answer(VORM, one("samen")).session();
    session = session.answer(PARTNERS, entries("Testerzele")).session();
    String key = session.walk().tasks().get(0).key();
    session = session.tick(key).answer(VORM, one("alleen")).session();
    assertThat(session.walk().tasks()).extracting(Task::key).doesNotContain(key);
    session = session.answer(VORM, one("samen")).session();
    assertThat(session.walk().tasks()).extracting(Task::key).contains(key);
    assertThat(session.ticked()).containsKey(key);
  }

  @Test
  void a_preview_shows_what_is_set_aside_and_changes_nothing() {
    Session session = start().answer(VORM, one("samen")).session();
    session = session.answer(PARTNERS, entries("Testerzele")).session();
    assertThat(session.preview(VORM, one("alleen")).aside()).containsOnlyKeys("partners");
    assertThat(session.events()).hasSize(4);
  }

  @Test
  void undoing_goes_back_one_by_one_and_redoing_forth() {
    Session one = start().answer(VORM, one("samen")).session();
    Session two = one.answer(VORM, one("alleen")).session();
    Session three = two.note("vorm", "Navragen.");
    Session undone = three.undo().orElseThrow().undo().orElseThrow();
    assertThat(value(undone, VORM)).isEqualTo(one("samen"));
    assertThat(undone.notes()).isEmpty();
    Session again = undone.redo().orElseThrow();
    assertThat(value(again, VORM)).isEqualTo(one("alleen"));
    Session all = again.redo().orElseThrow();
    assertThat(all.notes()).hasSize(1);
    assertThat(all.redo()).isEmpty();
    assertThat(all.undo().orElseThrow().notes()).isEmpty();
  }

  @Test
  void an_undo_is_not_redone_over_something_new() {
    Session session = start().answer(VORM, one("samen")).session().undo().orElseThrow();
    assertThat(session.note("", "Nieuw.").redo()).isEmpty();
  }

  @Test
  void a_note_stands_at_a_step_that_exists() {
    assertThat(start().note("besluit", "Iets.").notes()).hasSize(1);
    assertThatThrownBy(() -> start().note("iets wat iemand typte", "Iets."))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("typte");
  }

  @Test
  void the_date_is_moved_on_purpose_and_moved_back_by_an_undo() {
    Session session = start().dated(TODAY.plusDays(9));
    assertThat(session.walk().date()).isEqualTo(TODAY.plusDays(9));
    assertThat(session.undo().orElseThrow().date()).isEqualTo(TODAY);
    Session walked = start();
    assertThat(walked.walk().date()).isEqualTo(TODAY);
    assertThat(walked.dated(TODAY.plusDays(9)).walk().date()).isEqualTo(TODAY.plusDays(9));
  }

  @Test
  void closing_is_undone_by_a_later_answer() {
    Session closed = start().close();
    assertThat(closed.closed()).isTrue();
    assertThat(closed.answer(VORM, one("samen")).session().closed()).isFalse();
  }

  @Test
  void an_application_gives_facts_by_name() {
    Session session = start().given("gegeven", words("iets")).session();
    assertThat(session.answers().get("gegeven")).isEqualTo(new Answer.Given(words("iets")));
    assertThatThrownBy(() -> session.given("vorm", one("samen")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void it_is_shown_as_it_stood_after_any_event_behind_the_first_two() {
    Session session = start().answer(VORM, one("samen")).session().note("", "Iets.");
    assertThat(session.at(4).events()).isEqualTo(session.events());
    assertThat(session.at(3).notes()).isEmpty();
    assertThat(value(session.at(3), VORM)).isEqualTo(one("samen"));
    assertThat(value(session.at(2), VORM)).isNull();
    for (int number : new int[] {-1, 1, 5}) {
      assertThatThrownBy(() -> session.at(number))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("no event " + number);
    }
  }

  @Test
  void a_fork_goes_on_by_itself_and_another_hand_in_its_own_name() {
    Session session = start().answer(VORM, one("samen")).session();
    Session fork = session.fork("Anders");
    assertThat(fork.name()).isEqualTo("Anders");
    assertThat(fork.id()).isNotEqualTo(session.id());
    assertThat(fork.events()).startsWith(session.events().toArray(new SessionEvent[0])).hasSize(4);
    assertThat(session.fork("Proef").events()).isEqualTo(session.events());
    Session other = session.by(SmallPlaybook.pen("Bo"));
    assertThat(other.id()).isEqualTo(session.id());
    assertThat(other.note("", "x").events().get(3).stamp().author()).isEqualTo("Bo");
    assertThat(session.lastUsed()).isEqualTo(SmallPlaybook.CLOCK.instant());
  }

  @Test
  void what_is_recorded_tells_when_and_by_whom() {
    Session session = start().answer(VORM, one("samen")).session();
    assertThat(session.recorded("vorm")).contains(session.events().get(2).stamp());
    assertThat(session.recorded("partners")).isEmpty();
    assertThat(session.putOff(VORM).session().recorded("vorm").orElseThrow().number()).isEqualTo(4);
    assertThat(session.withdraw(VORM).recorded("vorm")).isEmpty();
    assertThat(session.withdraw(PARTNERS)).isSameAs(session);
  }

  @Test
  void entries_are_remembered_in_the_order_in_which_they_first_came() {
    Session session = start().answer(PARTNERS, entries("Gent", "Aalst")).session();
    List<String> first = identities(session);
    session = session.answer(PARTNERS, entries("Ronse", "Aalst")).session();
    String ronse = identities(session).get(0);
    assertThat(session.entriesEverGiven("partners"))
        .containsExactly(first.get(0), first.get(1), ronse);
    assertThat(session.entriesEverGiven("diensten")).isEmpty();
    assertThat(Erasure.answers(session, "partners"::equals).entriesEverGiven("partners")).isEmpty();
  }

  @Test
  void a_row_keeps_its_identity_by_what_it_was_shown_with_then_its_cells_then_its_first_cell() {
    Session session =
        start()
            .answer(DIENSTEN, new Value.Rows(List.of(row("", "CAW", "Els"), row("", "CAW", "Bo"))))
            .session();
    List<String> first = rows(session);
    Value.Rows turned =
        new Value.Rows(
            List.of(row("", "CAW", "Bo"), row(first.get(0), "OCMW", ""), row("", "CLB", "")));
    List<String> second = rows(session.answer(DIENSTEN, turned).session());
    assertThat(second.subList(0, 2)).containsExactly(first.get(1), first.get(0));
    assertThat(first).doesNotContain(second.get(2));
    Value.Rows one = new Value.Rows(List.of(row("", "CAW", "An"), row("", "CAW", "Jo")));
    assertThat(rows(session.answer(DIENSTEN, one).session())).isEqualTo(first);
    Value.Rows swapped = new Value.Rows(List.of(row("", "CAW", "Bo"), row("", "CAW", "Els")));
    assertThat(rows(session.answer(DIENSTEN, swapped).session()))
        .containsExactly(first.get(1), first.get(0));
    Value.Rows other = new Value.Rows(List.of(row("", "CLB", "An"), row("", "CAW", "Jo")));
    List<String> third = rows(session.answer(DIENSTEN, other).session());
    assertThat(third.get(1)).isEqualTo(first.get(0));
    assertThat(first).doesNotContain(third.get(0));
    Value.Rows empty = new Value.Rows(List.of(new Value.Row("", Map.of())));
    assertThat(session.answer(DIENSTEN, empty).rejection()).isPresent();
  }

  private static List<String> rows(Session session) {
    return value(session, DIENSTEN).identities();
  }

  @Test
  void identities_that_are_made_are_sixteen_letters_and_digits_and_never_the_same() {
    Recorder pen = Recorder.of("An", SmallPlaybook.CLOCK);
    List<String> made = Stream.generate(pen.identities()).limit(500).toList();
    assertThat(made).doesNotHaveDuplicates().allMatch(it -> it.matches("[a-z2-7]{16}"));
    assertThat(String.join("", made).chars().distinct().count()).isEqualTo(32);
    assertThat(pen.today()).isEqualTo(TODAY);
  }

  @Test
  void what_would_not_be_met_can_be_seen_before_it_is_done() {
    Session session = start().answer(VORM, one("samen")).session();
    session = session.answer(PARTNERS, entries("Testerzele")).session();
    Session alone = session.answer(VORM, one("alleen")).session();
    assertThat(session.changeTo(alone).aside()).containsOnlyKeys("partners");
    assertThat(session.preview(TODAY.plusDays(1)).aside()).isEmpty();
    assertThat(session.preview(INWONERS, amount("1e999999")).aside()).isEmpty();
    assertThat(session.preview(THEMAS, new Value.SomeOptions(List.of("drie", "een"))).aside())
        .isEmpty();
  }

  @Test
  void what_changes_nothing_adds_no_event() {
    Session session = start();
    assertThat(session.dated(TODAY)).isSameAs(session);
    assertThat(session.rename("Proef")).isSameAs(session);
    assertThat(session.untick("besluit")).isSameAs(session);
    assertThat(session.close().close().events()).hasSize(3);
    Session ticked = session.tick("besluit");
    assertThat(ticked.ticked()).containsExactly(Map.entry("besluit", TODAY));
    assertThat(ticked.tick("besluit", TODAY)).isSameAs(ticked);
    assertThat(ticked.tick("besluit", TODAY.plusDays(1)).events()).hasSize(4);
  }

  @Test
  void a_session_that_was_closed_is_opened_again_by_what_is_recorded_and_by_nothing_else() {
    Session closed = start().answer(VORM, one("samen")).session().close();
    assertThat(closed.note("", "x").closed()).isTrue();
    assertThat(closed.tick("besluit").closed()).isTrue();
    assertThat(closed.rename("Anders").closed()).isTrue();
    assertThat(closed.withdraw(VORM).closed()).isFalse();
    assertThat(closed.putOff(PARTNERS).session().closed()).isFalse();
    assertThat(closed.given("gegeven", words("x")).session().closed()).isFalse();
    assertThat(closed.undo().orElseThrow().closed()).isFalse();
  }

  @Test
  void there_is_a_task_to_tick_where_the_walk_has_it_for_certain() {
    Session session = start();
    assertThat(session.hasTask("besluit")).isTrue();
    assertThat(session.hasTask("akkoord")).isFalse();
    Session together = session.answer(VORM, one("samen")).session();
    assertThat(together.hasTask("akkoord")).isFalse();
    Session asking = session.putOff(VORM, "Els").session();
    assertThat(asking.hasTask("vorm")).isTrue();
    assertThat(session.hasTask("vorm")).isFalse();
  }

  @Test
  void what_was_held_ready_is_confirmed_as_an_answer_or_as_what_is_given() {
    Suggestion held = new Suggestion(words("x"), "ander", "", TODAY);
    Session session =
        start()
            .suggesting(Map.of("gegeven", held))
            .suggesting(Map.of("waarneming", held))
            .suggesting(Map.of("inwoners", held));
    assertThat(session.suggestions()).hasSize(3);
    assertThat(session.suggestion(INWONERS)).isEmpty();
    assertThat(session.confirm(INWONERS).session()).isSameAs(session);
    assertThat(session.confirm(WAARNEMING).session().events().get(5))
        .isInstanceOf(SessionEvent.Answered.class);
    assertThat(session.confirm(SmallPlaybook.GEGEVEN).session().events().get(5))
        .isInstanceOf(SessionEvent.Given.class);
    assertThat(session.suggesting(Map.of("gegeven", held))).isSameAs(session);
    assertThatThrownBy(() -> session.suggesting(Map.of("besluit", held)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_limit_at_a_sensitive_question_is_told_without_what_was_given() {
    Session session = start();
    Value odd = new Value.Day(LocalDate.MAX);
    assertThat(session.answer(WAARNEMING, odd).rejection().orElseThrow().given()).isEmpty();
    assertThat(session.answer(SmallPlaybook.DATUM, odd).rejection().orElseThrow().given())
        .isNotEmpty();
    assertThat(session.putOff(VORM, "  ").session().inquiries()).isEmpty();
    assertThat(session.putOff(VORM, "Els").session().putOff(VORM, "Bo").session().inquiries())
        .containsEntry("vorm", "Bo");
  }

  @Test
  void a_playbook_that_is_not_its_own_is_no_way_to_go_on() {
    Session session = start();
    Playbook other = SmallPlaybook.PLAYBOOK.withVersion(new Version(2, 0, 0));
    assertThat(session.migrated(new PinnedPlaybook(other, SmallPlaybook.TEXT))).isSameAs(session);
    assertThatThrownBy(() -> session.note("nergens", "x"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(session.note("vorm", "x").notes())
        .extracting(Note::question)
        .containsExactly("vorm");
  }

  private static List<String> identities(Session session) {
    return ((Value.Entries) ((Answer.Given) session.answers().get("partners")).value())
        .entries().stream().map(Value.Entry::identity).toList();
  }
}
