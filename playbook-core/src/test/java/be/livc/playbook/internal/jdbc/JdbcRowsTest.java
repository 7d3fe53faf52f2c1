package be.livc.playbook.internal.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.livc.playbook.internal.jdbc.postgres.PostgresSchema;
import be.livc.playbook.session.Erasure;
import be.livc.playbook.session.OpenResult;
import be.livc.playbook.session.Recorder;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionList;
import be.livc.playbook.session.SessionStore;
import be.livc.playbook.session.SessionSummary;
import be.livc.playbook.session.StoreException;
import be.livc.playbook.session.StoreProblem;
import be.livc.playbook.session.StoreProblem.Kind;
import be.livc.playbook.session.kit.KitPlaybook;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands in the tables, and what is said when someone was at them. */
class JdbcRowsTest {
  private static final Recorder PEN = KitPlaybook.pen("Bo");
  private static final List<String> TABLES =
      List.of("livc_session", "livc_event", "livc_content", "livc_playbook");

  private final PostgresSchema schema = Tables.fresh();
  private final SessionStore store = Tables.store(schema.owner(), Tables.TENANT);

  private boolean stands(String words) throws SQLException {
    String hex = HexFormat.of().formatHex(words.getBytes(StandardCharsets.UTF_8));
    for (String table : TABLES) {
      for (String row : schema.rows("select * from " + table)) {
        if (row.contains(words) || row.contains(hex)) {
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void what_was_erased_stands_in_no_row_any_more_and_the_chain_still_verifies()
      throws SQLException {
    Session session = Session.start(KitPlaybook.PINNED, "Zaak Peeters", KitPlaybook.pen("Els"));
    session = KitPlaybook.withSensitive(session, "eerste woorden");
    session = KitPlaybook.withSensitive(session, "tweede woorden").note("", "nota over iemand");
    session = KitPlaybook.withNumber(session, 4242);
    store.save(session);
    for (String words :
        List.of("eerste woorden", "tweede woorden", "nota over", "Peeters", "Els")) {
      assertThat(stands(words)).as(words).isTrue();
    }
    Session erased = Erasure.author(Erasure.name(Erasure.sensitive(session)), "Els");
    store.save(erased);
    for (String words :
        List.of("eerste woorden", "tweede woorden", "nota over", "Peeters", "Els")) {
      assertThat(stands(words)).as(words).isFalse();
    }
    assertThat(stands("4242")).isTrue();
    OpenResult opened = store.open(session.id(), PEN);
    assertThat(opened.problems()).isEmpty();
    assertThat(opened.orElseThrow().events()).isEqualTo(erased.events());
    assertThat(store.open("zaak peeters", PEN).session()).isEmpty();
  }

  @Test
  void a_removed_session_leaves_no_row() throws SQLException {
    Session session = KitPlaybook.full();
    store.save(session);
    store.remove(session.id());
    for (String table : List.of("livc_session", "livc_event", "livc_content")) {
      assertThat(schema.rows("select * from " + table)).as(table).isEmpty();
    }
  }

  @Test
  void a_session_that_another_removed_does_not_come_back_by_saving_it() {
    Session session = KitPlaybook.start();
    store.save(session);
    Tables.store(schema.owner(), Tables.TENANT).remove(session.id());
    assertThatThrownBy(() -> store.save(KitPlaybook.withNumber(session, 7)))
        .isInstanceOfSatisfying(
            StoreException.class, e -> assertThat(e.problem().kind()).isEqualTo(Kind.STALE));
    assertThat(store.list().sessions()).isEmpty();
  }

  @Test
  void a_row_that_was_changed_is_noticed_and_what_is_before_it_is_there() throws SQLException {
    Session session = KitPlaybook.withNumber(KitPlaybook.withNumber(KitPlaybook.start(), 1), 2);
    store.save(session);
    change(
        "update livc_event set line = set_byte(line, 9, get_byte(line, 9) # 1) where number = 4");
    OpenResult opened = store.open(session.id(), PEN);
    assertThat(opened.problems())
        .extracting(StoreProblem::kind)
        .containsExactly(Kind.DAMAGED, Kind.CUT);
    assertThat(opened.orElseThrow().events()).isEqualTo(session.events().subList(0, 3));
    assertThatThrownBy(() -> store.save(KitPlaybook.withNumber(opened.orElseThrow(), 3)))
        .isInstanceOf(StoreException.class);
  }

  @Test
  void rows_that_are_gone_are_noticed() throws SQLException {
    Session session = KitPlaybook.withNumber(KitPlaybook.withNumber(KitPlaybook.start(), 1), 2);
    store.save(session);
    change("delete from livc_content where number = 3 and part = 'content'");
    OpenResult lost = store.open(session.id(), PEN);
    assertThat(lost.problems()).extracting(StoreProblem::kind).containsExactly(Kind.CONTENT_LOST);
    assertThat(lost.problems().get(0).arguments()).containsExactly("3");
    store.save(KitPlaybook.withNumber(lost.orElseThrow(), 3));
    change("delete from livc_event where number = 5");
    assertThat(store.open(session.id(), PEN).problems())
        .extracting(StoreProblem::kind)
        .contains(Kind.CUT);
    change("delete from livc_playbook");
    OpenResult without = Tables.store(schema.owner(), Tables.TENANT).open(session.id(), PEN);
    assertThat(without.session()).isEmpty();
    assertThat(without.problems()).extracting(StoreProblem::kind).contains(Kind.PLAYBOOK_MISSING);
  }

  @Test
  void a_row_of_the_list_that_can_not_be_read_does_not_hide_the_others() throws SQLException {
    Session session = KitPlaybook.start();
    Session other = KitPlaybook.start();
    store.save(session);
    store.save(other);
    change("update livc_session set summary = '{}' where session = '" + other.id() + "'");
    SessionList list = store.list();
    assertThat(list.sessions()).hasSize(1);
    assertThat(list.problems()).extracting(StoreProblem::session).containsExactly(other.id());
  }

  @Test
  void whole_pages_of_rows_that_can_not_be_read_hide_nothing_behind_them() throws SQLException {
    List<String> sound = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      Session session = Session.start(KitPlaybook.PINNED, "Nummer " + i, KitPlaybook.pen("Els"));
      store.save(session);
      boolean last = i == 0 || i == 6;
      if (last) {
        sound.add(session.id());
      } else {
        change("update livc_session set summary = '{}' where session = '" + session.id() + "'");
      }
    }
    assertThat(store.list().sessions()).extracting(SessionSummary::id).hasSameElementsAs(sound);
    assertThat(store.list().problems()).hasSize(10);
    List<String> paged = new ArrayList<>();
    int problems = 0;
    SessionSummary after = null;
    for (SessionList page = store.page(null, 1);
        !page.sessions().isEmpty();
        page = store.page(after, 1)) {
      after = page.sessions().get(0);
      paged.add(after.id());
      problems += page.problems().size();
    }
    problems += store.page(after, 1).problems().size();
    assertThat(paged).hasSameElementsAs(sound).doesNotHaveDuplicates();
    assertThat(problems).isEqualTo(10);
  }

  private void change(String words) throws SQLException {
    try (var connection = schema.admin().getConnection();
        var statement = connection.createStatement()) {
      assertThat(statement.executeUpdate(words)).isPositive();
    }
  }
}
