package be.livc.playbook.session;

import static be.livc.playbook.session.SmallPlaybook.DIENSTEN;
import static be.livc.playbook.session.SmallPlaybook.PARTNERS;
import static be.livc.playbook.session.SmallPlaybook.VORM;
import static be.livc.playbook.session.SmallPlaybook.entries;
import static be.livc.playbook.session.SmallPlaybook.one;
import static be.livc.playbook.session.SmallPlaybook.row;
import static be.livc.playbook.session.SmallPlaybook.start;
import static be.livc.playbook.session.SmallPlaybook.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.session.SessionEvent.Drafted;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionDraftTest {
  private static final Value TWO =
      new Value.Rows(List.of(row("", "OCMW", "Els"), row("", "CLB", "")));

  @Test
  void a_draft_counts_for_nothing_and_is_gone_once_the_question_is_answered() {
    Session begun = start().drafted(DIENSTEN, TWO);
    assertThat(begun.draft(DIENSTEN)).contains(TWO);
    assertThat(begun.answers()).isEqualTo(start().answers());
    assertThat(begun.walk().progress()).isEqualTo(start().walk().progress());
    Session closed = begun.answer(DIENSTEN, TWO).session();
    assertThat(closed.draft(DIENSTEN)).isEmpty();
  }

  @Test
  void a_draft_outlives_putting_off_and_other_answers() {
    Session begun = start().drafted(PARTNERS, entries("Gent"));
    Session later = begun.putOff(PARTNERS).session().answer(VORM, one("samen")).session();
    assertThat(later.draft(PARTNERS)).contains(entries("Gent"));
    assertThat(later.drafted(PARTNERS, Value.NOTHING).draft(PARTNERS)).isEmpty();
  }

  @Test
  void the_same_parts_are_not_written_twice() {
    Session begun = start().drafted(PARTNERS, entries("Gent"));
    assertThat(begun.drafted(PARTNERS, entries("Gent"))).isSameAs(begun);
    assertThat(start().drafted(PARTNERS, Value.NOTHING).events()).hasSize(2);
  }

  @Test
  void undo_and_redo_pass_over_drafts() {
    Session begun = start().answer(VORM, one("samen")).session().drafted(PARTNERS, entries("Gent"));
    Session undone = begun.undo().orElseThrow();
    assertThat(undone.answers().get("vorm")).isNull();
    assertThat(undone.draft(PARTNERS)).contains(entries("Gent"));
    Session more = undone.drafted(PARTNERS, entries("Gent", "Aalst"));
    assertThat(more.redo().orElseThrow().answers()).isEqualTo(begun.answers());
  }

  @Test
  void undoing_the_answer_brings_what_was_begun_back() {
    Session closed =
        start().drafted(PARTNERS, entries("Gent")).answer(PARTNERS, entries("Gent")).session();
    assertThat(closed.undo().orElseThrow().draft(PARTNERS)).contains(entries("Gent"));
  }

  @Test
  void erasing_answers_erases_their_drafts_for_good() {
    Session erased =
        Erasure.answers(start().drafted(DIENSTEN, TWO), question -> question.equals("diensten"));
    assertThat(erased.draft(DIENSTEN)).isEmpty();
    assertThat(erased.events())
        .filteredOn(Drafted.class::isInstance)
        .allMatch(event -> ((Drafted) event).value() == null);
  }

  @Test
  void only_parts_of_that_sort_of_answer_are_kept() {
    assertThatThrownBy(() -> start().drafted(VORM, one("samen")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> start().drafted(DIENSTEN, entries("Gent")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> start().drafted(PARTNERS, words("Gent")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void parts_that_another_version_does_not_ask_for_are_not_shown() {
    Session begun =
        start().drafted(DIENSTEN, TWO).drafted(SmallPlaybook.WAARNEMING, words("een\n"));
    assertThat(begun.draft(typed(DIENSTEN, PARTNERS.type()))).isEmpty();
    AnswerType.Table table = (AnswerType.Table) DIENSTEN.type();
    AnswerType one = new AnswerType.Table(table.columns().subList(0, 1), 0, 9);
    assertThat(begun.draft(typed(DIENSTEN, one))).isEmpty();
    AnswerType line = new AnswerType.Words(false, null, null);
    assertThat(begun.draft(SmallPlaybook.WAARNEMING)).contains(words("een\n"));
    assertThat(begun.draft(typed(SmallPlaybook.WAARNEMING, line))).isEmpty();
    assertThat(begun.draft(typed(SmallPlaybook.WAARNEMING, PARTNERS.type()))).isEmpty();
    assertThat(start().draft(DIENSTEN)).isEmpty();
  }

  private static Ask typed(Ask ask, AnswerType type) {
    return Ask.of(ask.header(), ask.question(), type);
  }

  @Test
  void what_no_answer_may_hold_is_not_kept_of_a_draft_either() {
    Session session = start();
    assertThat(session.drafted(PARTNERS, entries("a\u0000"))).isSameAs(session);
    Session given = session.drafted(SmallPlaybook.GEGEVEN, words("x"));
    assertThat(given.draft(SmallPlaybook.GEGEVEN)).contains(words("x"));
    assertThat(given.given("gegeven", words("y")).session().draft(SmallPlaybook.GEGEVEN)).isEmpty();
    assertThatThrownBy(() -> session.drafted(SmallPlaybook.DATUM, SmallPlaybook.day("2026-01-01")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("datum");
  }
}
