package be.livc.playbook.session.earlier;

import static be.livc.playbook.session.SmallPlaybook.INWONERS;
import static be.livc.playbook.session.SmallPlaybook.PARTNERS;
import static be.livc.playbook.session.SmallPlaybook.VORM;
import static be.livc.playbook.session.SmallPlaybook.amount;
import static be.livc.playbook.session.SmallPlaybook.entries;
import static be.livc.playbook.session.SmallPlaybook.one;
import static be.livc.playbook.session.SmallPlaybook.start;
import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionStore;
import be.livc.playbook.session.SmallPlaybook;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionDifferenceTest {
  private static Session together() {
    Session session = start().answer(VORM, one("samen")).session();
    return session.answer(PARTNERS, entries("Gent", "Aalst")).session();
  }

  @Test
  void a_fork_has_all_that_happened_and_goes_its_own_way() {
    Session first = together();
    Session fork = first.fork("Anders");
    assertThat(fork.id()).isNotEqualTo(first.id());
    assertThat(fork.name()).isEqualTo("Anders");
    assertThat(SessionDifference.of(first, fork).isEmpty()).isTrue();
    SessionStore store = SessionStore.inMemory();
    store.save(first);
    store.save(fork.answer(VORM, one("alleen")).session());
    assertThat(store.open(first.id(), SmallPlaybook.pen("Bo")).orElseThrow().answers())
        .isEqualTo(first.answers());
  }

  @Test
  void the_difference_tells_answers_and_what_only_one_leads_to() {
    Session first = together();
    Session fork = first.fork("Anders").answer(VORM, one("alleen")).session();
    fork = fork.answer(INWONERS, amount("20")).session();
    SessionDifference difference = SessionDifference.of(first, fork);
    assertThat(difference.questions()).containsExactly("vorm", "inwoners");
    assertThat(difference.onlyOne().tasks()).hasSize(2);
    assertThat(difference.onlyOther().isEmpty()).isTrue();
    assertThat(SessionDifference.of(fork, first).onlyOther().tasks()).hasSize(2);
  }

  @Test
  void what_is_alike_is_no_difference_and_each_sort_of_thing_is_one() {
    Session first = together();
    SessionDifference difference = SessionDifference.of(first, first.fork("Anders"));
    assertThat(difference.questions()).isEmpty();
    assertThat(difference.isEmpty()).isTrue();
    SessionDifference.Only none = difference.onlyOne();
    assertThat(none.isEmpty()).isTrue();
    Session alone = first.answer(VORM, one("alleen")).session();
    SessionDifference.Only tasks = SessionDifference.of(first, alone).onlyOne();
    assertThat(tasks.isEmpty()).isFalse();
    SessionDifference put = new SessionDifference(first, alone, List.of(), none, tasks);
    assertThat(put.isEmpty()).isFalse();
    assertThat(new SessionDifference(first, alone, List.of(), tasks, none).isEmpty()).isFalse();
    assertThat(new SessionDifference(first, alone, List.of("x"), none, none).isEmpty()).isFalse();
    assertThat(new SessionDifference.Only(List.of(), List.of(), first.walk().visits()).isEmpty())
        .isFalse();
  }
}
