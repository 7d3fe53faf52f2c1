package be.livc.playbook.internal.folder;

import static be.livc.playbook.session.SmallPlaybook.amount;
import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.session.Note;
import be.livc.playbook.session.OpenResult;
import be.livc.playbook.session.Recorder;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionEvent;
import be.livc.playbook.session.SessionEvent.Answered;
import be.livc.playbook.session.SessionStore;
import be.livc.playbook.session.SessionSummary;
import be.livc.playbook.session.SmallPlaybook;
import be.livc.playbook.session.StoreProblem;
import be.livc.playbook.session.StoreProblem.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledWriterTest {
  private static final int KILLS = Boolean.getBoolean("livc.thorough") ? 200 : 10;
  private static final int MOST_LINES = 12;
  private static final int MOST_NANOS = 4_000_000;
  private static final Recorder PEN = Recorder.of("An", SmallPlaybook.CLOCK);

  @TempDir Path home;

  @Test
  void all_that_was_said_to_be_kept_is_there_after_a_kill_at_any_moment()
      throws IOException, InterruptedException {
    Random random = new Random(2);
    WriterProgram.store(home).save(SmallPlaybook.start());
    List<String> started = new ArrayList<>();
    for (int kill = 0; kill < KILLS; kill++) {
      List<String> said = writeAndKill(random);
      int kept = 0;
      for (String line : said) {
        if (line.matches("\\d+")) {
          kept = Integer.parseInt(line);
        } else {
          started.add(line);
        }
      }
      SessionStore store = WriterProgram.store(home);
      OpenResult opened = store.open("Proef", PEN);
      assertThat(opened.problems())
          .extracting(StoreProblem::kind)
          .as("after kill %s", kill)
          .isSubsetOf(Kind.DAMAGED);
      assertIsWhole(opened.orElseThrow(), kept);
    }
    assertThat(WriterProgram.store(home).list().sessions())
        .extracting(SessionSummary::id)
        .containsAll(started);
  }

  private List<String> writeAndKill(Random random) throws IOException, InterruptedException {
    Process process = WriterProgram.start(home, "An");
    List<String> said = new ArrayList<>();
    try (BufferedReader lines = process.inputReader()) {
      for (int i = random.nextInt(MOST_LINES); i >= 0; i--) {
        said.add(lines.readLine());
      }
      long end = System.nanoTime() + random.nextInt(MOST_NANOS);
      while (System.nanoTime() < end) {
        Thread.onSpinWait();
      }
      process.toHandle().destroyForcibly();
      process.waitFor();
      lines.lines().forEach(said::add);
    }
    assertThat(said).doesNotContainNull();
    return said;
  }

  private static void assertIsWhole(Session session, int kept) {
    List<SessionEvent> events = session.events();
    assertThat(events).hasSizeGreaterThanOrEqualTo(kept);
    for (int i = 2; i < events.size(); i++) {
      assertThat(events.get(i)).isInstanceOf(Answered.class);
      assertThat(((Answered) events.get(i)).value())
          .isEqualTo(amount(Integer.toString(i + 1 + 1000)));
    }
  }

  @Test
  void two_programs_that_write_in_one_session_lose_and_double_nothing()
      throws IOException, InterruptedException {
    WriterProgram.store(home).save(SmallPlaybook.start());
    int times = 25;
    Process other = WriterProgram.start(home, "ander", Integer.toString(times));
    WriterProgram.takeTurns(WriterProgram.store(home), PEN, "ik", times);
    assertThat(other.waitFor()).isZero();
    Session session = WriterProgram.store(home).open("Proef", PEN).orElseThrow();
    List<String> texts = session.notes().stream().map(Note::text).toList();
    for (String who : List.of("ik", "ander")) {
      assertThat(texts.stream().filter(text -> text.startsWith(who)))
          .containsExactlyElementsOf(
              IntStream.range(0, times).mapToObj(number -> who + number).toList());
    }
  }
}
