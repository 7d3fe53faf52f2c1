package be.livc.playbook.internal.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.livc.playbook.internal.jdbc.postgres.PostgresSchema;
import be.livc.playbook.internal.jdbc.postgres.PostgresServer;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionStore;
import be.livc.playbook.session.StoreException;
import be.livc.playbook.session.StoreProblem;
import be.livc.playbook.session.StoreProblem.Kind;
import be.livc.playbook.session.kit.KitPlaybook;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Properties;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.Driver;

/** What a real server says, as a person is told it. */
class SqlProblemsTest {
  private final PostgresSchema schema = Tables.fresh();
  private final SessionStore store = Tables.store(schema.owner(), Tables.TENANT);
  private final Session session =
      KitPlaybook.withSensitive(KitPlaybook.start(), "heel gevoelige woorden");

  @BeforeEach
  void keep_one() {
    store.save(session);
  }

  private StoreProblem refused() {
    StoreException thrown =
        catchThrowableOfType(
            StoreException.class, () -> store.save(KitPlaybook.withNumber(session, 7)));
    assertThat(thrown.problem().session()).isEqualTo(session.id());
    assertThat(thrown.problem().place()).isEqualTo(Tables.PLACE);
    return thrown.problem();
  }

  private StoreProblem listed(DataSource source) {
    return Tables.store(source, Tables.TENANT).list().problems().get(0);
  }

  private void owner(String sql) {
    schema.server().run(sql.replace("%s", schema.name()));
  }

  @Test
  void a_server_that_is_not_there() throws IOException {
    String url = "jdbc:postgresql://127.0.0.1:" + freePort() + "/x";
    StoreProblem problem = listed(new OneConnection(new Driver(), url, new Properties()));
    assertThat(problem.kind()).isEqualTo(Kind.DATABASE_UNREACHABLE);
    assertThat(problem.arguments().get(0)).contains("refused").doesNotEndWith(".");
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    }
  }

  @Test
  void a_database_that_is_not_there() {
    String url = schema.server().url().replaceAll("/postgres$", "/nergens");
    StoreProblem problem =
        listed(new OneConnection(new Driver(), url, PostgresServer.login(schema.name(), "public")));
    assertThat(problem.kind()).isEqualTo(Kind.DATABASE_UNREACHABLE);
    assertThat(problem.arguments().get(0)).contains("nergens");
  }

  @Test
  void a_wrong_user_or_password() {
    Properties wrong = PostgresServer.login(schema.name(), schema.name());
    wrong.setProperty("password", "fout");
    assertThat(listed(new OneConnection(new Driver(), schema.server().url(), wrong)).kind())
        .isEqualTo(Kind.DATABASE_LOGIN);
    Properties nobody = PostgresServer.login("niemand", "public");
    assertThat(listed(new OneConnection(new Driver(), schema.server().url(), nobody)).kind())
        .isEqualTo(Kind.DATABASE_LOGIN);
  }

  @Test
  void a_database_that_can_only_be_read_still_opens_and_lists() {
    owner("alter role %s set default_transaction_read_only = on");
    assertThat(refused().kind()).isEqualTo(Kind.DATABASE_READ_ONLY);
    assertThat(store.open(session.id(), KitPlaybook.pen("Bo")).problems()).isEmpty();
    assertThat(store.list().sessions()).hasSize(1);
  }

  @Test
  void a_disk_that_is_full() {
    refuseEventsWith("53100");
    assertThat(refused().kind()).isEqualTo(Kind.DATABASE_FULL);
  }

  @Test
  void a_fault_that_no_one_foresaw_tells_its_first_line_and_nothing_of_the_row()
      throws SQLException {
    owner("alter table %s.livc_content add constraint none check (number < 0) not valid");
    StoreException thrown =
        catchThrowableOfType(
            StoreException.class,
            () -> store.save(KitPlaybook.withSensitive(session, "nog gevoeliger woorden")));
    assertThat(thrown.problem().kind()).isEqualTo(Kind.DATABASE_FAILED);
    String hex = HexFormat.of().formatHex("woorden".getBytes(StandardCharsets.UTF_8));
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      assertThat(cause.toString()).doesNotContain("woorden", hex, "Failing row", "Detail");
    }
    assertThat(thrown.problem().arguments().get(0)).contains("check constraint");
    assertThat(schema.rows("select count(*) from livc_event"))
        .as("nothing of it was kept")
        .containsExactly(Integer.toString(session.events().size()));
  }

  @Test
  void an_answer_that_comes_too_late() {
    owner("alter role %s set statement_timeout = '50ms'");
    owner(
        "create function %s.wait() returns trigger language plpgsql as"
            + " $$ begin perform pg_sleep(30); return new; end $$");
    owner(
        "create trigger wait before insert on %s.livc_event for each row"
            + " execute function %s.wait()");
    assertThat(refused().kind()).isEqualTo(Kind.DATABASE_SILENT);
  }

  @Test
  void another_who_holds_the_session() throws SQLException {
    owner(
        "do $$ begin execute (select 'alter function ' || oid::regprocedure ||"
            + " ' set lock_timeout to ''50ms''' from pg_proc where proname = 'livc_append'"
            + " and pronamespace = '%s'::regnamespace); end $$");
    try (Connection other = schema.admin().getConnection();
        Statement statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.execute("select * from livc_session for update");
      assertThat(refused().kind()).isEqualTo(Kind.DATABASE_SILENT);
      other.rollback();
    }
    store.save(KitPlaybook.withNumber(session, 7));
  }

  @Test
  void too_many_at_once() {
    owner("alter role %s connection limit 0");
    assertThat(refused().kind()).isEqualTo(Kind.DATABASE_SILENT);
  }

  @Test
  void a_right_that_is_missing() {
    String user = "lezer_" + schema.name();
    DataSource reader = schema.guest(user);
    JdbcSchema.of(schema.owner(), Tables.PLACE).allow(user, Tables.TENANT);
    owner("revoke insert on %s.livc_event from " + user);
    StoreException thrown =
        catchThrowableOfType(
            StoreException.class,
            () -> Tables.store(reader, Tables.TENANT).save(KitPlaybook.withNumber(session, 7)));
    assertThat(thrown.problem().kind()).isEqualTo(Kind.DATABASE_DENIED);
    assertThat(thrown.problem().arguments().get(0)).contains("livc_event");
  }

  @Test
  void a_connection_that_was_ended_is_told_once_and_the_next_is_a_new_one() {
    OneConnection source =
        new OneConnection(
            new Driver(),
            schema.server().url(),
            PostgresServer.login(schema.name(), schema.name()));
    SessionStore held = Tables.store(source, Tables.TENANT);
    assertThat(held.list().sessions()).hasSize(1);
    owner("select pg_terminate_backend(pid) from pg_stat_activity where usename = '%s'");
    assertThat(held.list().problems().get(0).kind()).isEqualTo(Kind.DATABASE_UNREACHABLE);
    assertThat(held.list().sessions()).hasSize(1);
  }

  @Test
  void a_connection_that_keeps_nothing_by_itself_is_told_to() {
    DataSource manual =
        new OneConnection(
            new Driver(),
            schema.server().url(),
            PostgresServer.login(schema.name(), schema.name())) {
          @Override
          public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            connection.setAutoCommit(false);
            return connection;
          }
        };
    Session more = KitPlaybook.withNumber(session, 7);
    Tables.store(manual, Tables.TENANT).save(more);
    assertThat(store.open(session.id(), KitPlaybook.pen("Bo")).orElseThrow().events())
        .isEqualTo(more.events());
  }

  private void refuseEventsWith(String state) {
    owner(
        "create function %s.refuse() returns trigger language plpgsql as"
            + " $$ begin raise exception 'no' using errcode = '"
            + state
            + "'; end $$");
    owner(
        "create trigger refuse before insert on %s.livc_event for each row"
            + " execute function %s.refuse()");
  }
}
