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
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.walk.Task;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  private static List<String> identities(Session session) {
    return ((Value.Entries) ((Answer.Given) session.answers().get("partners")).value())
        .entries().stream().map(Value.Entry::identity).toList();
  }
}
