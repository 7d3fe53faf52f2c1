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
  }

  public static void main(String[] arguments) throws Exception {
    int rounds = Integer.parseInt(arguments[0]);
    int saves = Integer.parseInt(arguments[1]);
    try (PostgresServer server = PostgresServer.start("max_connections=60")) {
      JdbcSpeed speed = new JdbcSpeed(server);
      speed.appends(1, rounds, saves);
      speed.appends(MANY, rounds, saves / 4);
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

  /** Saves a second of so many writers, beside plain inserts a second. */
  private void appends(int writers, int rounds, int saves) throws Exception {
    double[] ours = new double[rounds];
    double[] plain = new double[rounds];
    ExecutorService pool = Executors.newFixedThreadPool(writers);
    List<Writer> all = new ArrayList<>();
    for (int i = 0; i < writers; i++) {
      all.add(new Writer());
    }
    for (int round = -1; round < rounds; round++) { // the first warms up
      double first = round % 2 == 0 ? a(pool, all, saves, true) : a(pool, all, saves, false);
      double second = round % 2 == 0 ? a(pool, all, saves, false) : a(pool, all, saves, true);
      if (round >= 0) {
        ours[round] = round % 2 == 0 ? first : second;
        plain[round] = round % 2 == 0 ? second : first;
      }
    }
    pool.shutdown();
    double[] ratios = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      ratios[i] = ours[i] / plain[i];
    }
    System.out.printf(
        Locale.ROOT,
        "%d writers: %.0f saves/s, %.0f plain inserts/s, ratio %.2f (%.2f to %.2f)%n",
        writers,
        median(ours),
        median(plain),
        median(ratios),
        Arrays.stream(ratios).min().orElse(0),
        Arrays.stream(ratios).max().orElse(0));
  }

  private static double a(ExecutorService pool, List<Writer> writers, int saves, boolean ours)
      throws Exception {
    List<Callable<Integer>> work = new ArrayList<>();
    writers.forEach(it -> work.add(() -> ours ? it.save(saves) : it.insert(saves)));
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

    int save(int saves) {
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
    int insert(int saves) throws SQLException {
      byte[] line = new byte[333];
      byte[] author = new byte[166];
      byte[] content = new byte[208];
      byte[] summary = SummaryLine.write(SessionSummary.of(session), new LineSeal(new JsonObjects()));
      for (int i = 0; i < saves; i++) {
        try (Connection connection = source.getConnection();
            PreparedStatement insert =
                connection.prepareStatement("insert into plain values (?, ?, ?, ?, ?, ?)")) {
          insert.setString(1, session.id() + plain / EVENTS_OF_ONE);
          insert.setInt(2, plain++);
          insert.setBytes(3, line);
          insert.setBytes(4, author);
          insert.setBytes(5, content);
          insert.setBytes(6, summary);
          insert.executeUpdate();
        }
      }
      return saves;
    }
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
                like.sensitive());
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
