package be.livc.playbook.session;

import static be.livc.playbook.session.SmallPlaybook.amount;
import static be.livc.playbook.session.SmallPlaybook.entries;
import static be.livc.playbook.session.SmallPlaybook.one;
import static be.livc.playbook.session.SmallPlaybook.row;
import static be.livc.playbook.session.SmallPlaybook.words;
import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.model.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Erasing a name finds it wherever a person can have written it. */
class ErasureWordsTest {
  private static final String NAME = "Els Peeters";

  private static Session begun() {
    return Session.start(SmallPlaybook.PINNED, "Proef", SmallPlaybook.pen("An"))
        .answer(SmallPlaybook.VORM, one("samen"))
        .session();
  }

  private static void isErased(Session session) {
    assertThat(session.events().stream().flatMap(EventTexts::of)).anyMatch(it -> it.contains(NAME));
    Session after = Erasure.holding(session, " els PEETERS ");
    assertThat(after.events())
        .as("it stays that something was erased")
        .hasSize(session.events().size() + 1);
    assertThat(after.events().stream().flatMap(EventTexts::of))
        .noneMatch(it -> it.contains("Peeters"));
    assertThat(Erasure.holding(session, "Jan Janssens").events()).isEqualTo(session.events());
  }

  @Test
  void in_the_name_of_a_session_first_or_later() {
    isErased(Session.start(SmallPlaybook.PINNED, "Bij " + NAME, SmallPlaybook.pen("An")));
    isErased(begun().rename("Over " + NAME));
  }

  @Test
  void in_an_answer_of_words_of_entries_and_of_rows() {
    isErased(begun().answer(SmallPlaybook.WAARNEMING, words("Dat zag " + NAME)).session());
    isErased(begun().answer(SmallPlaybook.PARTNERS, entries("Gent", NAME)).session());
    isErased(begun().given("gegeven", words("Van " + NAME)).session());
    Value rows = new Value.Rows(List.of(row("", "CAW", ""), row("", "OCMW", NAME)));
    isErased(begun().answer(SmallPlaybook.DIENSTEN, rows).session());
  }

  @Test
  void in_what_was_typed_but_not_finished_and_in_what_was_held_ready() {
    isErased(begun().drafted(SmallPlaybook.PARTNERS, entries("Gent", NAME)));
    LocalDate day = LocalDate.of(2026, 11, 24);
    isErased(
        begun()
            .suggesting(
                Map.of("waarneming", new Suggestion(words("Van " + NAME), "id0", "Toen", day))));
    isErased(
        begun()
            .suggesting(
                Map.of("inwoners", new Suggestion(amount("9"), "id0", "Bij " + NAME, day))));
  }

  @Test
  void in_whom_to_ask_and_in_a_note() {
    isErased(begun().putOff(SmallPlaybook.WAARNEMING, NAME).session());
    isErased(begun().note("", "Bel " + NAME));
  }

  @Test
  void no_words_erase_nothing_and_answers_that_are_gone_are_told() {
    Session session = begun().answer(SmallPlaybook.WAARNEMING, words(NAME)).session();
    assertThat(Erasure.holding(session, "  ")).isSameAs(session);
    Session after = Erasure.holding(session, NAME);
    assertThat(Erasure.answersGone(session, after)).containsExactly("waarneming");
    assertThat(Erasure.answersGone(session, session)).isEmpty();
    Session later = begun().putOff(SmallPlaybook.WAARNEMING).session();
    assertThat(Erasure.answersGone(later, later)).isEmpty();
  }
}
