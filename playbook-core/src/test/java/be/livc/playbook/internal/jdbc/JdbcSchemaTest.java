package be.livc.playbook.internal.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.livc.playbook.internal.jdbc.JdbcSchema.Script;
import be.livc.playbook.internal.jdbc.postgres.PostgresSchema;
import be.livc.playbook.internal.jdbc.postgres.PostgresServer;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.StoreException;
import be.livc.playbook.session.StoreProblem;
import be.livc.playbook.session.StoreProblem.Kind;
import be.livc.playbook.session.kit.KitPlaybook;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class JdbcSchemaTest {
  private static final Script LATER =
      new Script(2, "V2__remark.sql", "alter table livc_session add remark text");

  private final PostgresSchema schema = PostgresServer.shared().schema();

  private JdbcSchema with(Script... more) {
    List<Script> scripts = new ArrayList<>(JdbcSchema.SCRIPTS);
    scripts.addAll(List.of(more));
    return with(scripts);
  }

  private JdbcSchema with(List<Script> scripts) {
    Database database = new Database(schema.owner(), Tables.PLACE, JdbcStore.PATIENCE);
    return new JdbcSchema(database, scripts);
  }

  private static StoreProblem refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
    return catchThrowableOfType(StoreException.class, work).problem();
  }

  @Test
  void names_and_numbers_are_those_that_flyway_reads() {
    int version = 1;
    for (Script script : JdbcSchema.SCRIPTS) {
      assertThat(script.version()).isEqualTo(version);
      assertThat(script.name()).matches("V" + version + "__[a-z_]+\\.sql");
      version++;
    }
  }

  @Test
  void without_tables_whoever_opens_a_store_is_told() {
    StoreProblem problem = Tables.store(schema.owner(), Tables.TENANT).list().problems().get(0);
    assertThat(problem.kind()).isEqualTo(Kind.SCHEMA_MISSING);
    assertThat(problem.place()).isEqualTo(Tables.PLACE);
  }

  @Test
  void tables_are_made_once_and_brought_up_to_date_without_harm_to_what_is_there()
      throws SQLException {
    assertThat(with().upgrade()).isEqualTo(1);
    with().allow(schema.name(), Tables.TENANT);
    Session session = KitPlaybook.full();
    Tables.store(schema.owner(), Tables.TENANT).save(session);
    assertThat(with().upgrade()).isEqualTo(1);
    assertThat(with(LATER).upgrade()).isEqualTo(2);
    assertThat(schema.rows("select version, script from livc_schema_history order by 1"))
        .containsExactly("1|V1__sessions.sql", "2|V2__remark.sql");
    assertThat(schema.rows("select session, remark from livc_session"))
        .containsExactly(session.id() + "|null");
  }

  @Test
  void tables_of_a_newer_livc_are_left_alone_with_a_word_of_which() {
    with(LATER).upgrade();
    with(LATER).allow(schema.name(), Tables.TENANT);
    for (StoreProblem problem :
        List.of(
            refused(() -> with().upgrade()),
            refused(() -> with().require(Tables.TENANT)),
            Tables.store(schema.owner(), Tables.TENANT).list().problems().get(0))) {
      assertThat(problem.kind()).isEqualTo(Kind.SCHEMA_NEWER);
      assertThat(problem.arguments()).containsExactly("2", "1");
    }
  }

  @Test
  void tables_of_an_older_livc_are_told_and_not_changed_behind_anyone() {
    with().upgrade();
    StoreProblem problem = refused(() -> with(LATER).require(Tables.TENANT));
    assertThat(problem.kind()).isEqualTo(Kind.SCHEMA_OLDER);
    assertThat(problem.arguments()).containsExactly("1", "2");
  }

  @Test
  void a_script_that_was_changed_since_it_ran_is_noticed() {
    with(LATER).upgrade();
    Script other = new Script(2, LATER.name(), LATER.sql() + " default ''");
    StoreProblem problem = refused(() -> with(other).upgrade());
    assertThat(problem.kind()).isEqualTo(Kind.SCHEMA_CHANGED);
    assertThat(problem.arguments()).containsExactly("2", "V2__remark.sql");
  }

  @Test
  void a_script_that_fails_halfway_leaves_all_as_it_was() throws SQLException {
    with().upgrade();
    Script half = new Script(2, "V2__half.sql", LATER.sql() + "; select 1 / 0");
    assertThat(refused(() -> with(half).upgrade()).kind()).isEqualTo(Kind.DATABASE_FAILED);
    assertThat(schema.rows("select max(version) from livc_schema_history")).containsExactly("1");
    assertThat(with(LATER).upgrade()).isEqualTo(2);
  }

  @Test
  void many_that_begin_at_once_make_the_tables_once()
      throws InterruptedException, ExecutionException, SQLException {
    ExecutorService all = Executors.newFixedThreadPool(8);
    try {
      Callable<Integer> upgrade = () -> with(LATER).upgrade();
      for (Future<Integer> one : all.invokeAll(java.util.Collections.nCopies(8, upgrade))) {
        assertThat(one.get()).isEqualTo(2);
      }
    } finally {
      all.shutdown();
    }
    assertThat(schema.rows("select count(*) from livc_schema_history")).containsExactly("2");
  }
}
