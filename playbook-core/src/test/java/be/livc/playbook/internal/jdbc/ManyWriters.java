package be.livc.playbook.internal.jdbc;

import be.livc.playbook.internal.jdbc.postgres.PostgresSchema;
import be.livc.playbook.internal.jdbc.postgres.PostgresServer;
import be.livc.playbook.session.Recorder;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionStore;
import be.livc.playbook.session.StoreException;
import be.livc.playbook.session.StoreProblem.Kind;
import be.livc.playbook.session.kit.KitPlaybook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.postgresql.Driver;

/** A program of its own whose threads write notes in the same sessions, each note once. */
final class ManyWriters {
  static final int THREADS = 4;

  private ManyWriters() {}

  static String id(int number) {
    return "s" + number;
  }

  /** Starts one on the class path of this program. */
  static Process start(PostgresSchema schema, String name, int sessions, int notes)
      throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx128m",
            "-cp",
            System.getProperty("java.class.path"),
            ManyWriters.class.getName(),
            schema.server().url(),
            schema.name(),
            name,
            Integer.toString(sessions),
            Integer.toString(notes))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .redirectOutput(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** Address, schema, name of the program, how many sessions, how many notes each thread writes. */
  public static void main(String[] arguments) throws InterruptedException, ExecutionException {
    String schema = arguments[1];
    int sessions = Integer.parseInt(arguments[3]);
    int notes = Integer.parseInt(arguments[4]);
    List<Callable<Integer>> writers = new ArrayList<>();
    for (int thread = 0; thread < THREADS; thread++) {
      String name = arguments[2] + "." + thread;
      OneConnection source =
          new OneConnection(new Driver(), arguments[0], PostgresServer.login(schema, schema));
      SessionStore store = Tables.store(source, Tables.TENANT);
      writers.add(() -> write(store, name, sessions, notes));
    }
    ExecutorService all = Executors.newFixedThreadPool(THREADS);
    try {
      for (Future<Integer> writer : all.invokeAll(writers)) {
        writer.get();
      }
    } finally {
      all.shutdown();
    }
  }

  /** Each note in the session of its number, round and round; the others are there as well. */
  private static int write(SessionStore store, String name, int sessions, int notes) {
    Recorder pen = KitPlaybook.pen(name);
    Random random = new Random(name.hashCode());
    int stale = 0;
    for (int note : IntStream.range(0, notes).toArray()) {
      String id = id(random.nextInt(sessions));
      Session mine = store.open(id, pen).orElseThrow().note("", name + "-" + note);
      while (!isSaved(store, mine)) {
        stale++;
        mine = store.open(id, pen).orElseThrow().note("", name + "-" + note);
      }
    }
    return stale;
  }

  private static boolean isSaved(SessionStore store, Session session) {
    try {
      store.save(session);
      return true;
    } catch (StoreException e) {
      if (e.problem().kind() == Kind.STALE) {
        return false;
      }
      throw e;
    }
  }
}
