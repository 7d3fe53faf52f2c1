package be.livc.playbook.internal.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.session.Session;
import be.livc.playbook.session.kit.KitPlaybook;
import be.livc.playbook.session.log.LogHead;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownHeadsTest {
  private final KnownHeads heads = new KnownHeads();

  private static LogHead head(Session session) {
    return new LogHead(session.events().size(), "hash");
  }

  @Test
  void a_session_that_goes_on_from_what_is_known_costs_no_reading() {
    Session session = KitPlaybook.start();
    heads.put(session, head(session));
    assertThat(heads.of(session)).hasValue(head(session));
    assertThat(heads.of(KitPlaybook.withNumber(session, 7))).hasValue(head(session));
    assertThat(heads.knows(session.id())).isTrue();
  }

  @Test
  void another_way_or_one_that_is_shorter_is_read_again() {
    Session session = KitPlaybook.start();
    Session one = KitPlaybook.withNumber(session, 1);
    Session other = KitPlaybook.withNumber(session, 1);
    heads.put(one, head(one));
    assertThat(heads.of(one)).isPresent();
    assertThat(heads.of(other)).isEmpty();
    assertThat(heads.of(session)).isEmpty();
    assertThat(heads.of(KitPlaybook.start())).isEmpty();
  }

  @Test
  void what_is_forgotten_is_not_known_any_more() {
    Session session = KitPlaybook.start();
    Session another = KitPlaybook.start();
    heads.put(session, head(session));
    heads.put(another, head(another));
    heads.remove(session.id());
    assertThat(heads.knows(session.id())).isFalse();
    assertThat(heads.of(session)).isEmpty();
    assertThat(heads.knows(another.id())).isTrue();
    heads.clear();
    assertThat(heads.knows(another.id())).isFalse();
  }

  @Test
  void of_more_than_ten_thousand_the_one_that_was_used_longest_ago_is_forgotten() {
    Session first = KitPlaybook.start();
    List<Session> kept = new ArrayList<>(List.of(first));
    heads.put(first, head(first));
    for (int i = 1; i < 10_000; i++) {
      Session next = first.fork("Kopie");
      kept.add(next);
      heads.put(next, head(next));
    }
    assertThat(heads.of(first)).isPresent();
    Session last = first.fork("Kopie");
    heads.put(last, head(last));
    assertThat(heads.knows(first.id())).isTrue();
    assertThat(heads.knows(kept.get(1).id())).isFalse();
    assertThat(heads.knows(kept.get(2).id())).isTrue();
  }
}
