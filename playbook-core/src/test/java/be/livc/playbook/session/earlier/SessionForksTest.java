package be.livc.playbook.session.earlier;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.session.Erasure;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.kit.KitPlaybook;
import org.junit.jupiter.api.Test;

class SessionForksTest {
  private final Session session = KitPlaybook.withSensitive(KitPlaybook.start(), "Geheim");
  private final Session fork = session.fork("Kopie");

  @Test
  void a_fork_is_one_of_the_session_it_was_made_of_and_not_the_other_way_round() {
    assertThat(SessionForks.isForkOf(fork, session)).isTrue();
    assertThat(SessionForks.isForkOf(session, fork)).isFalse();
    assertThat(SessionForks.isForkOf(session, session)).isFalse();
  }

  @Test
  void it_stays_so_when_both_go_on_and_things_are_erased() {
    Session on = KitPlaybook.withNumber(session, 3);
    Session erased = Erasure.name(Erasure.sensitive(KitPlaybook.withNumber(fork, 4)));
    assertThat(SessionForks.isForkOf(erased, on)).isTrue();
    assertThat(SessionForks.isForkOf(on, erased)).isFalse();
    assertThat(SessionForks.isForkOf(fork.fork("Kopie van kopie"), fork)).isTrue();
  }

  @Test
  void a_session_that_began_at_the_same_moment_is_none() {
    Session other =
        Session.start(KitPlaybook.PINNED, "Anders", KitPlaybook.pen("An")).rename("Nog anders");
    assertThat(SessionForks.isForkOf(other, session)).isFalse();
  }
}
