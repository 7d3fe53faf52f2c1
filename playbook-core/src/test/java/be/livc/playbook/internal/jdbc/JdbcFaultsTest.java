package be.livc.playbook.internal.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.livc.playbook.internal.jdbc.BrokenWire.Way;
import be.livc.playbook.internal.jdbc.postgres.PostgresSchema;
import be.livc.playbook.internal.jdbc.postgres.PostgresServer;
import be.livc.playbook.session.OpenResult;
import be.livc.playbook.session.Recorder;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionStore;
import be.livc.playbook.session.StoreException;
import be.livc.playbook.session.StoreProblem.Kind;
import be.livc.playbook.session.kit.KitPlaybook;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Properties;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.postgresql.Driver;

/** A server that is paused and killed, and a wire that breaks, while sessions are kept. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JdbcFaultsTest {
  private static final boolean THOROUGH = Boolean.getBoolean("livc.thorough");
  private static final int KILLS = THOROUGH ? 60 : 3;
  private static final int CUTS = THOROUGH ? 2_000 : 25;
  private static final Duration PATIENCE = Duration.ofMillis(700);
  private static final Recorder PEN = KitPlaybook.pen("Bo");

  private PostgresServer server;
  private PostgresSchema schema;
  private Session session;

  @BeforeAll
  void start() {
    server = PostgresServer.start();
    schema = Tables.fresh(server);
  }

  @AfterAll
  void end() {
    server.close();
  }

  @BeforeEach
  void begin() {
    session = KitPlaybook.start();
  }

  private DataSource connections(int port) {
    String url = server.url().replace(":" + server.port() + "/", ":" + port + "/");
    Properties login = PostgresServer.login(schema.name(), schema.name());
    login.setProperty("loginTimeout", "2");
    return new OneConnection(new Driver(), url, login);
  }

  private SessionStore store() {
    return Tables.store(connections(server.port()), Tables.TENANT, PATIENCE);
  }

  private static Kind refusal(SessionStore store, Session session) {
    return catchThrowableOfType(StoreException.class, () -> store.save(session)).problem().kind();
  }

  private void assertKeptOnce(Session kept) {
    OpenResult opened = store().open(kept.id(), PEN);
    assertThat(opened.problems()).isEmpty();
    assertThat(opened.orElseThrow().events()).isEqualTo(kept.events());
  }

  @Test
  void a_server_that_is_paused_gives_a_clear_error_and_the_next_try_is_safe() {
    SessionStore store = store();
    store.save(session);
    Session more = KitPlaybook.withNumber(session, 7);
    server.pause();
    try {
      assertThat(refusal(store, more)).isEqualTo(Kind.DATABASE_SILENT);
      assertThat(refusal(store, more)).isIn(Kind.DATABASE_SILENT, Kind.DATABASE_UNREACHABLE);
      assertThat(store.open(session.id(), PEN).session()).isEmpty();
      assertThat(store.list().problems()).isNotEmpty();
    } finally {
      server.resume();
    }
    store.save(more);
    assertKeptOnce(more);
  }

  @Test
  void all_that_was_said_to_be_kept_is_there_after_the_server_was_killed_at_any_moment()
      throws IOException, InterruptedException {
    SessionStore store = store();
    store.save(session);
    Random random = new Random(3);
    Session said = session;
    for (int kill = 0; kill < KILLS; kill++) {
      Thread killer = killAfter(random.nextInt(30));
      Session next = said;
      try {
        while (true) {
          next = next.note("", "nota " + next.events().size());
          store.save(next);
          said = next;
        }
      } catch (StoreException e) {
        assertThat(e.problem().kind()).isEqualTo(Kind.DATABASE_UNREACHABLE);
      }
      killer.join();
      assertThat(refusal(store, next)).isEqualTo(Kind.DATABASE_UNREACHABLE);
      server.resumeAfterKill();
      Session there = store().open(session.id(), PEN).orElseThrow();
      assertThat(there.events().size()).isBetween(said.events().size(), next.events().size());
      store.save(next);
      said = next;
      assertKeptOnce(next);
    }
  }

  /** After so many more notes, as the server counts them: no clock decides. */
  private Thread killAfter(int notes) {
    long from = count();
    Thread killer =
        new Thread(
            () -> {
              try {
                while (count() < from + notes) {
                  Thread.onSpinWait();
                }
                server.kill();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    killer.start();
    return killer;
  }

  private long count() {
    try {
      return Long.parseLong(schema.rows("select count(*) from livc_event").get(0));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void a_wire_that_breaks_after_any_byte_loses_nothing_and_doubles_nothing() throws IOException {
    try (BrokenWire wire = new BrokenWire(server.port())) {
      SessionStore store = Tables.store(connections(wire.port()), Tables.TENANT, PATIENCE);
      store.save(session);
      Random random = new Random(5);
      Session next = session;
      int broken = 0;
      for (int cut = 0; cut < CUTS; cut++) {
        // the clock goes on: an event that is tried again keeps the time it had
        Clock clock = Clock.fixed(Instant.ofEpochSecond(1_800_000_000L + cut), ZoneOffset.UTC);
        next = next.by(Recorder.of("Bo", clock)).note("", "nota " + cut);
        Way way = cut % 2 == 0 ? Way.TO_SERVER : Way.FROM_SERVER;
        wire.cutAfter(way, random.nextInt(way == Way.TO_SERVER ? 2_600 : 120));
        try {
          store.save(next);
        } catch (StoreException e) {
          assertThat(e.problem().kind()).isEqualTo(Kind.DATABASE_UNREACHABLE);
          broken++;
        }
        wire.mend();
        saveOnWholeWire(store, next);
        assertKeptOnce(next);
      }
      assertThat(broken).isGreaterThan(CUTS / 4);
    }
  }

  /** The first try may still meet the connection that was cut. */
  private static void saveOnWholeWire(SessionStore store, Session session) {
    try {
      store.save(session);
    } catch (StoreException e) {
      assertThat(e.problem().kind()).isEqualTo(Kind.DATABASE_UNREACHABLE);
      store.save(session);
    }
  }

  @Test
  void a_wire_that_went_dead_is_told_in_time_and_the_next_try_is_safe() throws IOException {
    try (BrokenWire wire = new BrokenWire(server.port())) {
      SessionStore store = Tables.store(connections(wire.port()), Tables.TENANT, PATIENCE);
      store.save(session);
      Session more = KitPlaybook.withNumber(session, 7);
      wire.goDead();
      assertThat(refusal(store, more)).isEqualTo(Kind.DATABASE_SILENT);
      wire.mend();
      store.save(more);
      assertKeptOnce(more);
    }
  }

  @Test
  void what_another_kept_while_the_answer_was_lost_is_told_as_a_stale_writer() throws IOException {
    try (BrokenWire wire = new BrokenWire(server.port())) {
      SessionStore store = Tables.store(connections(wire.port()), Tables.TENANT, PATIENCE);
      store.save(session);
      wire.cutAfter(Way.TO_SERVER, 0);
      Session mine = KitPlaybook.withNumber(session, 1);
      assertThat(refusal(store, mine)).isEqualTo(Kind.DATABASE_UNREACHABLE);
      Session theirs = KitPlaybook.withNumber(store().open(session.id(), PEN).orElseThrow(), 2);
      store().save(theirs);
      wire.mend();
      assertThat(refusal(store, mine)).isEqualTo(Kind.STALE);
      assertKeptOnce(theirs);
    }
  }
}
