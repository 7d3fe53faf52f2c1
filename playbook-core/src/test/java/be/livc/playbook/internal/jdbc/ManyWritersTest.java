package be.livc.playbook.internal.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.internal.jdbc.postgres.PostgresSchema;
import be.livc.playbook.session.Note;
import be.livc.playbook.session.OpenResult;
import be.livc.playbook.session.Recorder;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionStore;
import be.livc.playbook.session.kit.KitPlaybook;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ManyWritersTest {
  private static final boolean THOROUGH = Boolean.getBoolean("livc.thorough");
  private static final int PROGRAMS = 4;
  private static final int SESSIONS = THOROUGH ? 1_000 : 30;
  private static final int NOTES = THOROUGH ? 1_000 : 15;

  @Test
  void sixteen_writers_of_four_programs_lose_nothing_and_double_nothing()
      throws IOException, InterruptedException {
    PostgresSchema schema = Tables.fresh();
    SessionStore store = Tables.store(schema.owner(), Tables.TENANT);
    for (int number = 0; number < SESSIONS; number++) {
      String id = ManyWriters.id(number);
      store.save(
          Session.start(
              KitPlaybook.PINNED,
              "Dossier " + number,
              new Recorder("An", KitPlaybook.CLOCK, () -> id)));
    }
    List<Process> programs = new ArrayList<>();
    for (int program = 0; program < PROGRAMS; program++) {
      programs.add(ManyWriters.start(schema, "p" + program, SESSIONS, NOTES));
    }
    for (Process program : programs) {
      assertThat(program.waitFor()).isZero();
    }
    Map<String, Integer> found = new TreeMap<>();
    for (int number = 0; number < SESSIONS; number++) {
      OpenResult opened = store.open(ManyWriters.id(number), KitPlaybook.pen("Bo"));
      assertThat(opened.problems()).isEmpty();
      Session session = opened.orElseThrow();
      assertThat(session.events())
          .extracting(event -> event.number())
          .containsExactlyElementsOf(
              IntStream.rangeClosed(1, session.events().size()).boxed().toList());
      assertInOrder(session.notes());
      session.notes().forEach(note -> found.merge(note.text(), 1, Integer::sum));
    }
    assertThat(found).hasSize(PROGRAMS * ManyWriters.THREADS * NOTES);
    assertThat(found.values()).containsOnly(1);
    assertThat(store.list().sessions()).hasSize(SESSIONS);
  }

  /** The notes of one writer stand in the order in which it wrote them. */
  private static void assertInOrder(List<Note> notes) {
    Map<String, List<Integer>> ofWriters =
        notes.stream()
            .map(note -> note.text().split("-"))
            .collect(
                Collectors.groupingBy(
                    parts -> parts[0],
                    Collectors.mapping(parts -> Integer.valueOf(parts[1]), Collectors.toList())));
    ofWriters.values().forEach(numbers -> assertThat(numbers).isSorted());
  }
}
