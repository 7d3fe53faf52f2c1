package be.livc.playbook.session.earlier;

import static be.livc.playbook.session.SmallPlaybook.INWONERS;
import static be.livc.playbook.session.SmallPlaybook.VORM;
import static be.livc.playbook.session.SmallPlaybook.WAARNEMING;
import static be.livc.playbook.session.SmallPlaybook.amount;
import static be.livc.playbook.session.SmallPlaybook.one;
import static be.livc.playbook.session.SmallPlaybook.words;
import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.session.Erasure;
import be.livc.playbook.session.Recorder;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionEvent.Erased;
import be.livc.playbook.session.SessionEvent.Part;
import be.livc.playbook.session.SmallPlaybook;
import be.livc.playbook.session.Suggestion;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is erased from a session is erased from those that hold it too, and nothing besides. */
class ErasureElsewhereTest {
  private static final Session SESSION =
      start("Proef").answer(VORM, one("samen")).session().answer(WAARNEMING, words("x")).session();
  private static final Session FORK =
      SESSION.fork("Kopie").answer(INWONERS, amount("9")).session().note("", "Van de kopie.");

  private static Session start(String name) {
    return Session.start(SmallPlaybook.PINNED, name, Recorder.of("An", SmallPlaybook.CLOCK));
  }

  private static Session elsewhere(Session before, Session after, Session other) {
    return new ErasureElsewhere(before, after).from(other);
  }

  private static Erased last(Session session) {
    return (Erased) session.events().get(session.events().size() - 1);
  }

  @Test
  void from_a_fork_it_goes_from_what_they_share() {
    Session fork = elsewhere(SESSION, Erasure.sensitive(SESSION), FORK);
    assertThat(last(fork).targets()).containsExactly(4);
    assertThat(last(fork).part()).isEqualTo(Part.CONTENT);
    assertThat(fork.events()).hasSize(FORK.events().size() + 1);
    assertThat(fork.hasSensitiveAnswers()).isFalse();
    assertThat(fork.notes()).hasSize(1);
    assertThat(elsewhere(SESSION, Erasure.sensitive(SESSION), fork)).isSameAs(fork);
  }

  @Test
  void from_what_it_is_a_fork_of_it_goes_likewise() {
    Session erased = Erasure.answers(FORK, id -> id.equals("vorm") || id.equals("inwoners"));
    Session first = elsewhere(FORK, erased, SESSION);
    assertThat(last(first).targets()).containsExactly(3);
    Session more = SESSION.answer(INWONERS, amount("9")).session();
    assertThat(last(elsewhere(FORK, erased, more)).targets()).containsExactly(3);
  }

  @Test
  void an_author_goes_from_what_they_share_and_not_from_what_each_did_alone() {
    Session fork = elsewhere(SESSION, Erasure.author(SESSION, "An"), FORK);
    assertThat(last(fork).part()).isEqualTo(Part.AUTHOR);
    assertThat(last(fork).targets()).containsExactly(1, 2, 3, 4);
    assertThat(fork.name()).isEqualTo("Kopie");
  }

  @Test
  void a_session_that_is_no_kin_keeps_its_own() {
    Session other = start("Ander").answer(VORM, one("samen")).session();
    Session same = other.answer(WAARNEMING, words("x")).session();
    assertThat(elsewhere(SESSION, Erasure.sensitive(SESSION), same)).isSameAs(same);
    assertThat(elsewhere(SESSION, SESSION, FORK)).isSameAs(FORK);
  }

  private static Session holding() {
    LocalDate day = LocalDate.of(2026, 11, 24);
    Suggestion theirs = new Suggestion(words("x"), SESSION.id(), "Proef", day);
    Suggestion others = new Suggestion(words("x"), "nog-een", "Proef", day);
    return start("Ander")
        .suggesting(Map.of("vorm", new Suggestion(one("samen"), SESSION.id(), "Proef", day)))
        .suggesting(Map.of("waarneming", theirs))
        .suggesting(Map.of("gegeven", others))
        .putOff(WAARNEMING)
        .session();
  }

  @Test
  void what_another_holds_ready_of_it_goes_where_the_answer_is_gone() {
    Session after = elsewhere(SESSION, Erasure.sensitive(SESSION), holding());
    assertThat(last(after).targets()).containsExactly(4);
    assertThat(after.suggestions()).containsOnlyKeys("vorm", "gegeven");
    assertThat(elsewhere(SESSION, Erasure.sensitive(SESSION), after)).isSameAs(after);
  }

  @Test
  void what_another_holds_ready_of_it_bears_its_name_and_goes_with_that() {
    Session after = elsewhere(SESSION, Erasure.name(SESSION), holding());
    assertThat(last(after).targets()).containsExactly(3, 4);
    Session nameless = Session.start(SmallPlaybook.PINNED, "", SmallPlaybook.pen("An"));
    Session kept = holding();
    assertThat(elsewhere(nameless, Erasure.author(nameless, "An"), kept)).isSameAs(kept);
    assertThat(elsewhere(SESSION, SESSION.note("", "x"), kept)).isSameAs(kept);
  }

  @Test
  void an_answer_that_was_only_put_off_is_not_gone() {
    Session before = start("Proef").putOff(WAARNEMING, "Els").session();
    LocalDate day = LocalDate.of(2026, 11, 24);
    Session other =
        start("Ander")
            .suggesting(Map.of("waarneming", new Suggestion(words("x"), before.id(), "", day)));
    Session after = Erasure.answers(before, "waarneming"::equals);
    assertThat(elsewhere(before, after, other)).isSameAs(other);
  }
}
