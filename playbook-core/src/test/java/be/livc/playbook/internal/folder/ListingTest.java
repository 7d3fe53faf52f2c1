package be.livc.playbook.internal.folder;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.session.Erasure;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionList;
import be.livc.playbook.session.SessionStore;
import be.livc.playbook.session.kit.FaultyFiles;
import be.livc.playbook.session.kit.KitPlaybook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Listing reads what it needs, and says what reading all would say. */
class ListingTest {
  private static final int SESSIONS = Boolean.getBoolean("livc.thorough") ? 10_000 : 60;
  private static final int NOTES = 200;

  @TempDir Path temp;

  private final FaultyFiles files = new FaultyFiles();

  private SessionStore store() {
    return WriterProgram.store(files.of(temp));
  }

  /** The same without what is kept for lists. */
  private SessionList readWhole() throws IOException {
    try (Stream<Path> all = Files.walk(temp)) {
      for (Path file : all.filter(it -> it.endsWith("summary")).toList()) {
        Files.delete(file);
      }
    }
    return store().list();
  }

  @Test
  void a_list_reads_no_session_whole() throws IOException {
    long kept = 0;
    Session session = noted(KitPlaybook.start());
    try (SessionStore store = store()) {
      for (int i = 0; i < SESSIONS; i++) {
        Session one = session.fork("Sessie " + i);
        store.save(one);
        kept += Files.size(temp.resolve("sessions/" + one.id() + "/log"));
      }
    }
    long before = files.bytesRead();
    long start = System.nanoTime();
    SessionList list = store().list();
    long nanos = System.nanoTime() - start;
    long read = files.bytesRead() - before;
    assertThat(list.sessions()).hasSize(SESSIONS);
    assertThat(list.problems()).isEmpty();
    assertThat(read).isLessThan(SESSIONS * 1500L + 20_000).isLessThan(kept / 10);
    System.getLogger("livc")
        .log(
            System.Logger.Level.DEBUG,
            "{0} sessions of {1} bytes listed in {2} ms by reading {3} bytes",
            SESSIONS,
            kept,
            nanos / 1_000_000,
            read);
  }

  private static Session noted(Session session) {
    Session noted = session;
    for (int i = 0; i < NOTES; i++) {
      noted = noted.note("", "Een nota over wat er gezegd is: " + i);
    }
    return noted;
  }

  /** How many bytes are read to keep one note more. */
  private long readBySaving(SessionStore store, Session session) {
    long before = files.bytesRead();
    store.save(session.note("", "Nog iets."));
    return files.bytesRead() - before;
  }

  @Test
  void an_answer_reads_no_session_whole_that_was_written_before() {
    Session session = noted(KitPlaybook.start());
    try (SessionStore store = store()) {
      store.save(session);
      assertThat(readBySaving(store, session)).isLessThan(10_000);
      Session again = session.fork("Nog eens");
      store.save(again);
      long before = files.bytesRead();
      store.save(again);
      assertThat(files.bytesRead() - before).isLessThan(10_000);
    }
    try (SessionStore store = store()) {
      assertThat(readBySaving(store, session.note("", "Nog iets."))).isGreaterThan(50_000);
    }
  }

  @Tag("slow")
  @Test
  void it_is_read_again_once_256_others_were_written_since() {
    try (SessionStore store = store()) {
      Session first = noted(KitPlaybook.start());
      Session second = noted(KitPlaybook.start());
      store.save(first);
      store.save(second);
      for (int i = 0; i < 255; i++) {
        store.save(KitPlaybook.start());
      }
      assertThat(readBySaving(store, second)).isLessThan(10_000);
      assertThat(readBySaving(store, first)).isGreaterThan(50_000);
    }
  }

  @Tag("slow")
  @Test
  void a_list_says_what_reading_all_says_whatever_happened() throws IOException {
    Random random = new Random(5);
    try (SessionStore store = store()) {
      List<Session> sessions = new ArrayList<>();
      for (int i = 0; i < 120; i++) {
        if (sessions.size() < 4) {
          sessions.add(KitPlaybook.start());
        }
        int which = random.nextInt(sessions.size());
        Session next = changed(sessions.get(which), random);
        store.save(next);
        sessions.set(which, next);
        if (random.nextInt(8) == 0) {
          meddle(next, random);
          sessions.remove(which);
        }
        SessionList listed = store().list();
        assertThat(listed).isEqualTo(readWhole());
      }
    }
  }

  private static Session changed(Session session, Random random) {
    return switch (random.nextInt(7)) {
      case 0 -> session.rename("Naam " + random.nextInt(3));
      case 1 -> Erasure.name(session);
      case 2 -> KitPlaybook.withSensitive(session, "x" + random.nextInt(9));
      case 3 -> Erasure.sensitive(session);
      case 4 -> session.close();
      case 5 -> session.undo().orElse(session);
      default -> KitPlaybook.withNumber(session, random.nextInt(9) + 1);
    };
  }

  /** Cuts, removes, empties or grows one of its files. */
  private void meddle(Session session, Random random) throws IOException {
    Path folder = temp.resolve("sessions").resolve(session.id());
    Path file = folder.resolve(List.of("log", "beside", "head", "summary").get(random.nextInt(4)));
    byte[] bytes = Files.readAllBytes(file);
    switch (random.nextInt(3)) {
      case 0 -> Files.delete(file);
      case 1 -> Files.write(file, java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length)));
      default -> Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length + 1));
    }
  }
}
