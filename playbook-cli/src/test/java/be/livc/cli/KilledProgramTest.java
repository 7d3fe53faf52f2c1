package be.livc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.Stores;
import be.livc.playbook.session.OpenResult;
import be.livc.playbook.session.Recorder;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionStore;
import be.livc.playbook.session.StoreProblem.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program itself is killed at any moment; what it said to be kept is there. */
class KilledProgramTest {
  private static final int KILLS = Boolean.getBoolean("livc.thorough") ? 2_000 : 4;
  private static final int MOST_MILLIS = 1_500;
  private static final Recorder PEN = Recorder.of("", Clock.systemUTC());

  @TempDir Path folder;

  private Process start(String... words) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx128m", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(Main.class.getName());
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LIVC_HOME", folder.resolve("home").toString());
    builder.environment().put("LIVC_PLAYBOOKS", "src/test/resources/scripts");
    return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  @Test
  void an_answer_that_was_told_to_be_kept_outlives_a_kill()
      throws IOException, InterruptedException {
    Random random = new Random(11);
    new Livc(folder)
        .with("LIVC_PLAYBOOKS", "src/test/resources/scripts")
        .run("playbook", "start", "vragen", "--name", "Een", "--json");
    int said = 0;
    for (int kill = 1; kill <= KILLS; kill++) {
      Process process = start("session", "answer", "Een", "woorden", "Antwoord " + kill, "--json");
      byte[] told;
      long end = System.nanoTime() + random.nextInt(MOST_MILLIS) * 1_000_000L;
      while (process.isAlive() && System.nanoTime() < end) {
        Thread.onSpinWait();
      }
      process.toHandle().destroyForcibly();
      told = process.getInputStream().readAllBytes();
      process.waitFor();
      if (new String(told, StandardCharsets.UTF_8).contains("Antwoord " + kill)) {
        said = kill;
      }
      try (SessionStore store = Stores.folder(folder.resolve("home"))) {
        OpenResult opened = store.open("Een", PEN);
        assertThat(opened.problems())
            .extracting(it -> it.kind())
            .as("after kill %s", kill)
            .isSubsetOf(Kind.DAMAGED);
        assertThat(last(opened.orElseThrow())).isBetween(said, kill);
      }
    }
  }

  private static int last(Session session) {
    return session
        .walk()
        .value("woorden")
        .map(value -> value.toString().replaceAll("\\D+", ""))
        .map(Integer::parseInt)
        .orElse(0);
  }
}
