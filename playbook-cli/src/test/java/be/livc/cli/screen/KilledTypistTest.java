package be.livc.cli.screen;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.cli.Livc;
import be.livc.cli.Main;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program is killed while someone types a list, a table and a longer text. */
class KilledTypistTest {
  private static final int KILLS = Boolean.getBoolean("livc.thorough") ? 300 : 6;
  private static final int PARTS = 8;
  private static final int MOST_NANOS = 6_000_000;

  /** What is only seen once the part before it was kept. */
  private static final Pattern NEXT_PART =
      Pattern.compile("(?m)^(Gemeente \\d+|Dienst \\d+, dienst|\\d+:|Genoteerd)");

  private static final Pattern PART = Pattern.compile("(gemeente|dienst|regel)-\\d+");

  @TempDir Path temp;

  @Test
  void no_finished_part_is_lost_when_the_program_is_killed()
      throws IOException, InterruptedException {
    Random random = new Random(4);
    int atWork = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      Path home = Files.createDirectory(temp.resolve("kill" + kill));
      List<String> kept = keptBeforeKill(home, random);
      Livc livc = new Livc(home);
      String there =
          livc.run("session", "show", "Een", "--json").out()
              + livc.run("session", "resume", "Een").out();
      assertThat(kept).as("kill %s", kill).allMatch(part -> there.contains(part));
      atWork += kept.isEmpty() || there.contains("Slotwoord: ") ? 0 : 1;
    }
    assertThat(atWork).isGreaterThan(KILLS / 3);
  }

  private List<String> keptBeforeKill(Path home, Random random)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx128m",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "playbook",
            "start",
            "typen",
            "--name",
            "Een",
            "--plain",
            "--playbooks",
            Path.of("src/test/resources/typing").toAbsolutePath().toString());
    builder.environment().put("LIVC_HOME", home.resolve("home").toString());
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    StringBuilder seen = new StringBuilder();
    try (BufferedReader lines = process.inputReader();
        Writer typing = process.outputWriter()) {
      typing.write(typed());
      typing.flush();
      int wanted = 1 + random.nextInt(3 * PARTS + PARTS);
      String line = "";
      for (int parts = 0; parts < wanted && line != null; ) {
        line = lines.readLine();
        seen.append(line).append('\n');
        parts += line != null && PART.matcher(line).find() ? 1 : 0;
      }
      long end = System.nanoTime() + random.nextInt(MOST_NANOS);
      while (System.nanoTime() < end) {
        Thread.onSpinWait();
      }
      process.toHandle().destroyForcibly();
      process.waitFor();
      lines.lines().forEach(more -> seen.append(more).append('\n'));
    } catch (IOException closed) {
      assertThat(process.isAlive()).isFalse(); // what was still to be typed found nobody
    }
    return kept(seen.toString());
  }

  private static String typed() {
    StringBuilder typed = new StringBuilder();
    for (int i = 1; i <= PARTS; i++) {
      typed.append("gemeente-").append(i).append('\n');
    }
    typed.append('\n');
    for (int i = 1; i <= PARTS; i++) {
      typed.append("dienst-").append(i).append("\nAn\n");
    }
    typed.append('\n');
    typed.append("later\n");
    for (int i = 1; i <= PARTS; i++) {
      typed.append("regel-").append(i).append('\n');
    }
    return typed.append(".\n").toString();
  }

  private static List<String> kept(String seen) {
    Matcher next = NEXT_PART.matcher(seen);
    int last = 0;
    while (next.find()) {
      last = next.start();
    }
    List<String> kept = new ArrayList<>();
    Matcher part = PART.matcher(seen.substring(0, last));
    while (part.find()) {
      kept.add(part.group());
    }
    return kept;
  }
}
