package be.livc.playbook.session.earlier;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.session.Erasure;
import be.livc.playbook.session.Recorder;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.kit.KitPlaybook;
import java.time.Clock;
import java.time.Duration;
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

  @Test
  void a_session_that_was_only_begun_or_only_renamed_is_no_fork() {
    Session begun = KitPlaybook.start();
    assertThat(SessionForks.isForkOf(begun.rename("Anders"), begun)).isFalse();
    Session fork = begun.fork("Kopie");
    assertThat(SessionForks.isForkOf(fork, begun)).isTrue();
    assertThat(SessionForks.isForkOf(KitPlaybook.withNumber(begun, 3).fork("Proef"), begun))
        .isFalse();
    assertThat(SessionForks.isForkOf(fork, KitPlaybook.withNumber(begun, 3))).isTrue();
  }

  @Test
  void where_both_got_a_name_the_fork_is_the_one_that_got_it_first() {
    Session renamed = at(session, 2).rename("Later hernoemd");
    Session early = at(session, 1).fork("Kopie");
    Session late = at(session, 3).fork("Kopie");
    assertThat(SessionForks.isForkOf(early, renamed)).isTrue();
    assertThat(SessionForks.isForkOf(late, renamed)).isFalse();
    assertThat(SessionForks.isForkOf(late, at(session, 2).note("", "x"))).isTrue();
  }

  private static Session at(Session session, int hours) {
    Clock clock = Clock.offset(KitPlaybook.CLOCK, Duration.ofHours(hours));
    return session.by(Recorder.of("An", clock));
  }

  @Test
  void the_first_name_is_that_of_both_until_it_is_erased_in_one_of_them() {
    assertThat(SessionForks.isForkOf(Erasure.name(fork), session)).isTrue();
    assertThat(SessionForks.isForkOf(fork, Erasure.name(session))).isTrue();
    Session other = Session.start(KitPlaybook.PINNED, "Anders", KitPlaybook.pen("An"));
    Session alike = KitPlaybook.withSensitive(other, "Geheim").fork("Kopie");
    assertThat(SessionForks.isForkOf(alike, session)).isFalse();
    assertThat(SessionForks.isForkOf(Erasure.name(alike), session)).isTrue();
  }
}
