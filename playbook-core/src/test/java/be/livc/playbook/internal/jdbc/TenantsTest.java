package be.livc.playbook.internal.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.livc.playbook.internal.jdbc.postgres.PostgresSchema;
import be.livc.playbook.session.OpenResult;
import be.livc.playbook.session.Recorder;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionStore;
import be.livc.playbook.session.StoreException;
import be.livc.playbook.session.StoreProblem.Kind;
import be.livc.playbook.session.kit.KitPlaybook;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two municipalities in one database, each with a role of its own: none learns of the other. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TenantsTest {
  private static final Recorder PEN = KitPlaybook.pen("Bo");

  private PostgresSchema schema;
  private DataSource gent;
  private DataSource aalst;
  private Session session;

  @BeforeAll
  void give_each_its_role() {
    schema = Tables.fresh();
    gent = role("gent");
    aalst = role("aalst");
  }

  private DataSource role(String tenant) {
    String name = tenant + "_" + schema.name();
    DataSource source = schema.guest(name);
    JdbcSchema.of(schema.owner(), Tables.PLACE).allow(name, tenant);
    return source;
  }

  @BeforeEach
  void gent_keeps_a_session() {
    session = KitPlaybook.withSensitive(KitPlaybook.start(), "van Gent").note("", "nota van Gent");
    try (SessionStore store = Tables.store(gent, "gent")) {
      for (var listed : store.list().sessions()) {
        store.remove(listed.id());
      }
      store.save(session);
    }
  }

  @Test
  void the_store_of_another_finds_nothing_by_id_or_name_and_removes_nothing() {
    try (SessionStore store = Tables.store(aalst, "aalst")) {
      assertThat(store.list().sessions()).isEmpty();
      for (String asked : List.of(session.id(), session.name(), "Proe")) {
        OpenResult opened = store.open(asked, PEN);
        assertThat(opened.session()).isEmpty();
        assertThat(opened.problems().get(0).kind()).isEqualTo(Kind.NOT_FOUND);
        assertThat(opened.problems().get(0).arguments()).containsExactly(asked);
      }
      assertThatThrownBy(() -> store.remove(session.id())).isInstanceOf(StoreException.class);
    }
    assertGentIsWhole();
  }

  @Test
  void the_same_id_in_another_tenant_is_another_session() {
    Session same = KitPlaybook.withNumber(session, 3);
    try (SessionStore store = Tables.store(aalst, "aalst")) {
      store.save(same);
      assertThat(store.open(session.id(), PEN).orElseThrow().events()).isEqualTo(same.events());
      store.remove(session.id());
    }
    assertGentIsWhole();
  }

  @Test
  void a_role_that_names_the_tenant_of_another_is_refused() {
    try (SessionStore store = Tables.store(aalst, "gent")) {
      assertThat(store.list().problems().get(0).kind()).isEqualTo(Kind.DATABASE_TENANT);
      assertThat(store.open(session.id(), PEN).problems().get(0).arguments())
          .containsExactly("gent");
      StoreException refused =
          catchThrowableOfType(StoreException.class, () -> store.save(session.note("", "x")));
      assertThat(refused.problem().kind()).isEqualTo(Kind.DATABASE_TENANT);
    }
    assertGentIsWhole();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select * from livc_session",
        "select * from livc_event",
        "select * from livc_content",
        "select * from livc_playbook",
        "select count(*) from livc_session having count(*) > 0",
        "select * from livc_read('gent', '%s')",
        "select * from livc_page('gent', null, null, 100)",
        "select * from livc_find('gent', '\\x00')",
        "select 1 where livc_remove('gent', '%s')",
        "select livc_read_playbook('gent', digest) from livc_playbook",
        "delete from livc_session returning tenant",
        "delete from livc_content returning tenant",
        "update livc_session set events = events returning tenant",
        "select * from livc_tenant_access where tenant <> 'aalst'",
        "select * from pg_stats where tablename like 'livc\\_%%' and schemaname = current_schema()",
        "select * from pg_class where relkind = 'S' and relnamespace ="
            + " current_schema()::regnamespace"
      })
  void words_of_its_own_show_or_change_nothing_of_another_whatever_tenant_it_claims(String words)
      throws SQLException {
    schema.server().run("analyze " + schema.name() + ".livc_session");
    for (String claim : List.of("gent", "aalst", "*", "")) {
      try (Connection connection = aalst.getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("select set_config('livc.tenant', '" + claim + "', false)");
        try (ResultSet rows = statement.executeQuery(words.replace("%s", session.id()))) {
          assertThat(rows.next()).as(words + " as " + claim).isFalse();
        }
      }
    }
    assertGentIsWhole();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update livc_event set line = ''",
        "delete from livc_event",
        "truncate livc_session cascade",
        "insert into livc_tenant_access values (current_user, 'gent')",
        "alter table livc_session disable row level security",
        "drop policy livc_own_tenant on livc_session",
        "create function livc_tenant() returns text language sql as $$ select 'gent' $$",
        "select livc_allow(current_user::text, 'gent')",
        "set role gent_%s",
        "copy livc_session to program 'cat'"
      })
  void what_would_open_the_wall_is_refused(String words) {
    assertThat(state(words.replace("%s", schema.name()))).isEqualTo("42501");
    assertGentIsWhole();
  }

  @Test
  void whether_a_key_of_another_is_taken_can_not_be_told_from_a_refusal() {
    String insert =
        "insert into livc_session values ('gent', '%s', '', 1, '', now(), '', '')"
            + " on conflict do nothing";
    String plain = insert.replace(" on conflict do nothing", "");
    String event = "insert into livc_event values ('gent', '%s', 1, '')";
    for (String words : List.of(insert, plain, event)) {
      String taken = refusal(words.replace("%s", session.id()));
      String free = refusal(words.replace("%s", "vrij"));
      assertThat(taken).isEqualTo(free).contains("row-level security").doesNotContain("exists");
    }
    assertGentIsWhole();
  }

  @Test
  void a_condition_that_tells_what_it_sees_sees_nothing_of_another() throws SQLException {
    try (Connection connection = aalst.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "create function pg_temp.tell(line bytea) returns boolean language plpgsql cost 0.0000001"
              + " as $$ begin raise notice 'seen %', length(line); return true; end $$");
      statement.execute("select set_config('livc.tenant', 'aalst', false)");
      statement.executeQuery("select * from livc_content where pg_temp.tell(line)").close();
      assertThat((Throwable) statement.getWarnings()).isNull();
    }
  }

  @Test
  void who_owns_the_tables_sees_no_session_without_being_allowed() throws SQLException {
    try (Connection connection = schema.owner().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("select set_config('livc.tenant', 'gent', false)");
      try (ResultSet rows = statement.executeQuery("select * from livc_session")) {
        assertThat(rows.next()).isFalse();
      }
    }
  }

  @Test
  void one_application_may_serve_all_and_still_keeps_them_apart() {
    String name = "allen_" + schema.name();
    DataSource all = schema.guest(name);
    JdbcSchema.of(schema.owner(), Tables.PLACE).allow(name, "*");
    try (SessionStore ofGent = Tables.store(all, "gent");
        SessionStore ofBrugge = Tables.store(all, "brugge")) {
      assertThat(ofGent.list().sessions()).hasSize(1);
      assertThat(ofBrugge.list().sessions()).isEmpty();
      ofBrugge.save(KitPlaybook.start());
      assertThat(ofGent.list().sessions()).hasSize(1);
    }
  }

  @Test
  void every_table_with_sessions_stands_behind_the_wall_and_has_the_tenant_first_in_each_key()
      throws SQLException {
    String here = "'" + schema.name() + "'::regnamespace";
    assertThat(
            schema.rows(
                "select relname from pg_class where relkind = 'r' and relnamespace = "
                    + here
                    + " and not (relrowsecurity and relforcerowsecurity)"))
        .containsExactlyInAnyOrder("livc_schema_history", "livc_tenant_access");
    assertThat(
            schema.rows(
                "select i.indexrelid::regclass from pg_index i"
                    + " join pg_class c on c.oid = i.indrelid and c.relnamespace = "
                    + here
                    + " and c.relrowsecurity and c.relforcerowsecurity"
                    + " join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]"
                    + " where a.attname <> 'tenant'"))
        .isEmpty();
  }

  private String state(String words) {
    return thrown(words).getSQLState();
  }

  private String refusal(String words) {
    return thrown(words).getMessage();
  }

  private SQLException thrown(String words) {
    return catchThrowableOfType(
        SQLException.class,
        () -> {
          try (Connection connection = aalst.getConnection();
              Statement statement = connection.createStatement()) {
            statement.execute("select set_config('livc.tenant', 'gent', false)");
            statement.execute(words);
          }
        });
  }

  private void assertGentIsWhole() {
    try (SessionStore store = Tables.store(gent, "gent")) {
      OpenResult opened = store.open(session.id(), PEN);
      assertThat(opened.problems()).isEmpty();
      assertThat(opened.orElseThrow().events()).isEqualTo(session.events());
    }
  }
}
