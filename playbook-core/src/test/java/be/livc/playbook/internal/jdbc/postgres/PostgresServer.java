package be.livc.playbook.internal.jdbc.postgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL of this program alone, on a free port of this machine, gone with it. Where none can
 * be started the test says why and is not run; where {@code CI} is set it fails.
 */
public final class PostgresServer implements AutoCloseable {
  /** Who may do anything in it. */
  public static final String ADMIN = "beheerder";

  private static final String PASSWORD = "geheim-van-de-test";
  private static final Duration LONGEST_START = Duration.ofSeconds(60);
  private static final int LAST_LINES = 30;
  private static final AtomicInteger NAMES = new AtomicInteger();

  /** Started with the first test that asks for it. */
  private static final class Shared {
    static final PostgresServer SERVER = start();
  }

  private final Path programs;
  private final OtherUser user;
  private final Path folder;
  private final List<String> settings;
  private final int port;
  private final Deque<String> said = new ArrayDeque<>();
  private @Nullable Process guard;
  private @Nullable ProcessHandle postmaster;
  private @Nullable Thread listener;

  private PostgresServer(Path programs, OtherUser user, Path folder, List<String> settings)
      throws IOException {
    this.programs = programs;
    this.user = user;
    this.folder = folder;
    this.settings = settings;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      this.port = free.getLocalPort();
    }
  }

  /** The one server of this program, for tests that leave it as it was. */
  public static PostgresServer shared() {
    return Shared.SERVER;
  }

  /** A server of its own, that may be paused and killed; it keeps what is committed in memory. */
  public static PostgresServer start() {
    return start("fsync=off", "max_connections=60", "scram_iterations=1");
  }

  /**
   * A server of its own.
   *
   * @param settings as {@code name=value}
   */
  public static PostgresServer start(String... settings) {
    try {
      Path folder = Files.createTempDirectory("livc-postgres-data");
      OtherUser user = OtherUser.find();
      PostgresServer server =
          new PostgresServer(PostgresBinaries.folder(), user, folder, List.of(settings));
      Runtime.getRuntime().addShutdownHook(new Thread(server::close));
      server.initialise();
      server.resumeAfterKill();
      return server;
    } catch (NoPostgres none) {
      if (System.getenv("CI") != null) {
        throw new AssertionError("no PostgreSQL can be started: " + none.getMessage(), none);
      }
      throw new TestAbortedException("not run: " + none.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void initialise() throws IOException, InterruptedException {
    Path password = Files.writeString(folder.resolve("password"), PASSWORD + "\n");
    user.own(folder);
    user.own(password);
    Process initdb =
        new ProcessBuilder(
                user.command(
                    List.of(
                        programs.resolve("bin/initdb").toString(),
                        "--pgdata=" + folder.resolve("data"),
                        "--username=" + ADMIN,
                        "--pwfile=" + password,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--no-locale",
                        "--no-sync")))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String words = new String(initdb.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (initdb.waitFor() != 0) {
      throw new NoPostgres("initdb said: " + words);
    }
  }

  /** Starts it on what it kept; does nothing else. */
  public void resumeAfterKill() throws IOException, InterruptedException {
    // a process that was killed and that nobody asked after yet seems to be there still
    Files.deleteIfExists(folder.resolve("data/postmaster.pid"));
    List<String> command = new ArrayList<>();
    // a guard between us and the server: it ends the server when we are gone, however we went
    command.addAll(
        List.of(
            "sh",
            "-c",
            "\"$@\" <&- & echo $!; read -r end; kill -9 $!; rm -rf \"$0\"",
            folder.toString()));
    command.addAll(user.command(List.of(programs.resolve("bin/postgres").toString())));
    command.addAll(List.of("-D", folder.resolve("data").toString(), "-p", Integer.toString(port)));
    List<String> all = new ArrayList<>(settings);
    all.addAll(List.of("listen_addresses=127.0.0.1", "unix_socket_directories="));
    for (String setting : all) {
      command.addAll(List.of("-c", setting));
    }
    Process started = new ProcessBuilder(command).directory(folder.toFile()).start();
    guard = started;
    BufferedReader pid = started.inputReader(StandardCharsets.UTF_8);
    postmaster = ProcessHandle.of(Long.parseLong(pid.readLine())).orElse(null);
    CompletableFuture<Boolean> ready = new CompletableFuture<>();
    Thread listening = new Thread(() -> listen(started, ready), "postgres says");
    listening.setDaemon(true);
    listening.start();
    listener = listening;
    try {
      if (!ready.get(LONGEST_START.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new NoPostgres("postgres said: " + said());
      }
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("postgres said: " + said(), e);
    }
  }

  private void listen(Process started, CompletableFuture<Boolean> ready) {
    try (BufferedReader lines = started.errorReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        synchronized (said) {
          said.add(line);
          if (said.size() > LAST_LINES) {
            said.remove();
          }
        }
        if (line.contains("ready to accept connections")) {
          ready.complete(true);
        }
      }
      ready.complete(false);
    } catch (IOException e) {
      ready.completeExceptionally(e);
    }
  }

  /** The last lines it said. */
  public String said() {
    synchronized (said) {
      return String.join("\n", said);
    }
  }

  /** Where it listens on this machine. */
  public int port() {
    return port;
  }

  /** The address of its database, as a driver knows it. */
  public String url() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
  }

  /** The password of all its users. */
  public static String password() {
    return PASSWORD;
  }

  /** The properties with which a user logs in. */
  public static Properties login(String userName, String schema) {
    Properties properties = new Properties();
    properties.setProperty("user", userName);
    properties.setProperty("password", PASSWORD);
    properties.setProperty("currentSchema", schema);
    return properties;
  }

  /** A schema that is new and empty, of a user of its own who may log in. */
  public PostgresSchema schema() {
    String name = "s" + NAMES.incrementAndGet() + "p" + ProcessHandle.current().pid();
    createUser(name);
    run("create schema " + name + " authorization " + name);
    return new PostgresSchema(this, name);
  }

  /** A user who may log in and nothing else. */
  public void createUser(String name) {
    run("create role " + name + " login password '" + PASSWORD + "'");
  }

  /** Runs a statement as who may do anything. */
  public void run(String sql) {
    try (Connection connection = source(ADMIN, "public").getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** Connections of a user, whose tables stand in a schema. */
  PGSimpleDataSource source(String userName, String schema) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(url());
    source.setUser(userName);
    source.setPassword(PASSWORD);
    source.setCurrentSchema(schema);
    source.setLoginTimeout(30); // for a machine that is very busy
    return source;
  }

  /** Stops all its processes where they are, until {@link #resume}. */
  public void pause() {
    signal("STOP");
  }

  /** Lets it go on. */
  public void resume() {
    signal("CONT");
  }

  /** Ends all its processes at once, as a loss of power would, but for what the disk keeps. */
  public void kill() throws InterruptedException {
    signal("KILL");
    Process last = guard;
    if (last != null) {
      last.destroyForcibly();
      last.waitFor();
    }
    Thread listening = listener;
    if (listening != null) {
      listening.join(LONGEST_START.toMillis()); // ends when no process of it is left to speak
    }
    postmaster = null;
  }

  private List<ProcessHandle> processes() {
    ProcessHandle first = postmaster;
    return first == null
        ? List.of()
        : Stream.concat(Stream.of(first), first.descendants()).toList();
  }

  private void signal(String name) {
    List<String> command = new ArrayList<>(List.of("kill", "-" + name));
    processes().forEach(process -> command.add(Long.toString(process.pid())));
    try {
      Process kill = new ProcessBuilder(command).redirectErrorStream(true).start();
      kill.getInputStream().readAllBytes(); // a process that ended meanwhile is told here
      kill.waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    try {
      kill();
      delete(folder);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> tree = Files.walk(folder)) {
      all = tree.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      Files.deleteIfExists(path);
    }
  }
}
