import be.livc.playbook.PlaybookLibrary;
import be.livc.playbook.Stores;
import be.livc.playbook.internal.jdbc.OneConnection;
import be.livc.playbook.internal.jdbc.postgres.PostgresSchema;
import be.livc.playbook.internal.jdbc.postgres.PostgresServer;
import be.livc.playbook.internal.json.JsonObjects;
import be.livc.playbook.session.PinnedPlaybook;
import be.livc.playbook.session.Recorder;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionStore;
import be.livc.playbook.session.SessionSummary;
import be.livc.playbook.session.log.LineSeal;
import be.livc.playbook.session.log.SummaryLine;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.postgresql.Driver;

/**
 * Sessions in PostgreSQL against plain inserts of the same bytes, by the same driver, in the same
 * server, turn by turn in one run; then opening and listing. The server syncs each commit to the
 * disk. See CONTRIBUTING for the command.
 */
public final class JdbcSpeed {
  private static final int EVENTS_OF_ONE = 50;
  private static final int MANY = 16;
  private static final int LISTED = 100_000;
  private static final String TENANT = "stad";

  private final PinnedPlaybook playbook =
      PlaybookLibrary.of(List.of(Path.of("playbooks"))).load("livc-r").pinned();
  private final Recorder pen =
      Recorder.of("An", Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC));
  private final PostgresSchema schema;

  private JdbcSpeed(PostgresServer server) throws SQLException {
    schema = server.schema();
    Stores.prepare(schema.owner(), "bench");
    Stores.allow(schema.owner(), "bench", schema.name(), TENANT);
    run(
        "create table plain (session text, number integer, line bytea, author bytea, content bytea,"
            + " summary bytea, primary key (session, number))");
    run(
        "create table rows (session text, number integer, sort integer, line bytea,"
            + " primary key (session, number, sort))");
  }

  public static void main(String[] arguments) throws Exception {
    int rounds = Integer.parseInt(arguments[0]);
    int saves = Integer.parseInt(arguments[1]);
    try (PostgresServer server = PostgresServer.start("max_connections=60")) {
      JdbcSpeed speed = new JdbcSpeed(server);
      speed.appends(1, rounds, saves);
      speed.appends(MANY, rounds, saves / 4);
      speed.size();
      speed.opens();
      speed.lists();
    }
  }

  private DataSource connections() {
    return new OneConnection(
        new Driver(), schema.server().url(), PostgresServer.login(schema.name(), schema.name()));
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = schema.owner().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** How the bytes of a save are written. */
  private enum Way {
    OURS,
    /** As one row, in one statement. */
    ONE_ROW,
    /** A row each, as ours stand, a statement each in one transaction. */
    SAME_ROWS
  }

  /** Saves a second of so many writers, beside plain inserts a second, turn by turn. */
  private void appends(int writers, int rounds, int saves) throws Exception {
    double[][] speeds = new double[Way.values().length][rounds];
    ExecutorService pool = Executors.newFixedThreadPool(writers);
    List<Writer> all = new ArrayList<>();
    for (int i = 0; i < writers; i++) {
      all.add(new Writer());
    }
    for (int round = -1; round < rounds; round++) { // the first warms up
      for (int turn = 0; turn < speeds.length; turn++) {
        Way way = Way.values()[(turn + round + 1) % speeds.length];
        double speed = speed(pool, all, saves, way);
        if (round >= 0) {
          speeds[way.ordinal()][round] = speed;
        }
      }
    }
    pool.shutdown();
    double ours = median(speeds[0]);
    System.out.printf(
        Locale.ROOT,
        "%d writers: %.0f saves/s; as one row %.0f/s, ratio %.2f; as the same rows %.0f/s, %.2f%n",
        writers,
        ours,
        median(speeds[1]),
        ours / median(speeds[1]),
        median(speeds[2]),
        ours / median(speeds[2]));
  }

  private static double speed(ExecutorService pool, List<Writer> writers, int saves, Way way)
      throws Exception {
    List<Callable<Integer>> work = new ArrayList<>();
    writers.forEach(it -> work.add(() -> it.write(way, saves)));
    long begin = System.nanoTime();
    for (Future<Integer> one : pool.invokeAll(work)) {
      one.get();
    }
    return writers.size() * saves * 1e9 / (System.nanoTime() - begin);
  }

  /** One who writes both ways, the same bytes, each in sessions of fifty events. */
  private final class Writer {
    private final SessionStore store = Stores.jdbc(connections(), TENANT, "bench");
    private final DataSource source = connections();
    private Session session = Session.start(playbook, "Dossier", pen);
    private int plain;

    int write(Way way, int saves) throws SQLException {
      return way == Way.OURS ? save(saves) : insert(saves, way);
    }

    private int save(int saves) {
      for (int i = 0; i < saves; i++) {
        if (session.events().size() >= EVENTS_OF_ONE) {
          session = Session.start(playbook, "Dossier", pen);
          store.save(session);
        }
        session = session.note("", "De eerste vergadering is verplaatst naar volgende week. " + i);
        store.save(session);
      }
      return saves;
    }

    /** As many bytes as a save keeps: line, author, content, row of the list. */
    private int insert(int saves, Way way) throws SQLException {
      byte[] summary =
          SummaryLine.write(SessionSummary.of(session), new LineSeal(new JsonObjects()));
      List<byte[]> parts = List.of(new byte[333], new byte[166], new byte[208], summary);
      for (int i = 0; i < saves; i++) {
        String id = session.id() + plain / EVENTS_OF_ONE;
        plain++;
        try (Connection connection = source.getConnection()) {
          if (way == Way.ONE_ROW) {
            oneRow(connection, id, parts);
          } else {
            sameRows(connection, id, parts);
          }
        }
      }
      return saves;
    }

    private void oneRow(Connection connection, String id, List<byte[]> parts) throws SQLException {
      try (PreparedStatement insert =
          connection.prepareStatement("insert into plain values (?, ?, ?, ?, ?, ?)")) {
        insert.setString(1, id);
        insert.setInt(2, plain);
        for (int part = 0; part < parts.size(); part++) {
          insert.setBytes(3 + part, parts.get(part));
        }
        insert.executeUpdate();
      }
    }

    private void sameRows(Connection connection, String id, List<byte[]> parts)
        throws SQLException {
      connection.setAutoCommit(false);
      try (PreparedStatement insert =
          connection.prepareStatement("insert into rows values (?, ?, ?, ?)")) {
        for (int part = 0; part < parts.size(); part++) {
          insert.setString(1, id);
          insert.setInt(2, plain);
          insert.setInt(3, part);
          insert.setBytes(4, parts.get(part));
          insert.executeUpdate();
        }
      }
      connection.commit();
      connection.setAutoCommit(true);
    }
  }

  private void size() throws SQLException {
    String bytes =
        "pg_total_relation_size('livc_session') + pg_total_relation_size('livc_event')"
            + " + pg_total_relation_size('livc_content')";
    System.out.println(
        "on disk, indexes and dead rows included: "
            + schema.rows("select (" + bytes + ") / count(*) from livc_event").get(0)
            + " bytes an event");
  }

  private void opens() {
    SessionStore store = Stores.jdbc(connections(), TENANT, "bench");
    for (int events : new int[] {10, 100, 1_000}) {
      Session session = Session.start(playbook, "Dossier", pen);
      while (session.events().size() < events) {
        session = session.note("", "De eerste vergadering is verplaatst naar volgende week.");
      }
      store.save(session);
      double[] millis = new double[40];
      for (int i = -20; i < millis.length; i++) {
        long begin = System.nanoTime();
        store.open(session.id(), pen).orElseThrow();
        if (i >= 0) {
          millis[i] = (System.nanoTime() - begin) / 1e6;
        }
      }
      System.out.printf(Locale.ROOT, "opening %d events: %.1f ms%n", events, median(millis));
    }
  }

  private void lists() throws SQLException {
    run("truncate livc_session cascade");
    LineSeal seal = new LineSeal(new JsonObjects());
    Session session = Session.start(playbook, "Dossier", pen);
    try (Connection connection = schema.owner().getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into livc_session values (?, ?, '', 2, '', ?, '', ?)")) {
      connection.setAutoCommit(false);
      connection.createStatement().execute("set livc.tenant = '" + TENANT + "'");
      for (int i = 0; i < LISTED; i++) {
        Instant used = Instant.ofEpochSecond(1_700_000_000L + i * 7919L % LISTED);
        SessionSummary like = SessionSummary.of(session);
        SessionSummary one =
            new SessionSummary(
                "s" + i,
                "Dossier " + i,
                like.playbook(),
                like.title(),
                like.version(),
                used,
                like.progress(),
                like.closed(),
                like.sensitive(),
                like.retention());
        insert.setString(1, TENANT);
        insert.setString(2, one.id());
        insert.setObject(3, used.atOffset(ZoneOffset.UTC));
        insert.setBytes(4, SummaryLine.write(one, seal));
        insert.addBatch();
        if (i % 1_000 == 999) {
          insert.executeBatch();
        }
      }
      connection.commit();
    }
    run("analyze livc_session");
    SessionStore store = Stores.jdbc(connections(), TENANT, "bench");
    SessionSummary middle = null;
    double[] first = new double[40];
    double[] deep = new double[40];
    for (int i = -20; i < first.length; i++) {
      long begin = System.nanoTime();
      store.page(null, 50);
      long between = System.nanoTime();
      if (i >= 0) {
        first[i] = (between - begin) / 1e6;
      }
    }
    long begin = System.nanoTime();
    List<SessionSummary> all = store.list().sessions();
    double whole = (System.nanoTime() - begin) / 1e6;
    middle = all.get(all.size() / 2);
    for (int i = 0; i < deep.length; i++) {
      long from = System.nanoTime();
      store.page(middle, 50);
      deep[i] = (System.nanoTime() - from) / 1e6;
    }
    System.out.printf(
        Locale.ROOT,
        "of %d sessions: the first 50 in %.1f ms, 50 in the middle in %.1f ms, all in %.0f ms%n",
        all.size(),
        median(first),
        median(deep),
        whole);
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
