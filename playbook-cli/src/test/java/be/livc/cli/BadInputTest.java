package be.livc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadInputTest {
  private static final String[] START = {"playbook", "start", "livc-r", "--name", "Proef"};

  @TempDir Path folder;
  private Livc livc;

  @BeforeEach
  void begin() {
    livc = new Livc(folder).with("LIVC_PLAYBOOKS", "src/test/resources/transcript/playbooks");
  }

  @Test
  void an_answer_is_kept_before_the_next_prompt_even_when_the_input_breaks_off() {
    Livc.Run run = livc.typing("Voorbeeldegem\n2\n", START);
    assertThat(run.out()).contains("Bewaard. Verdergaan: livc session resume");
    assertThat(livc.run("session", "show", "Proef").out()).contains("2 beantwoord");
  }

  @Test
  void entries_of_a_list_are_kept_when_the_person_stops_in_the_middle() {
    livc.typing("Voorbeeldegem\n2\n2\nTesterzele\nstop\n", START);
    assertThat(livc.typing("stop\n", "session", "resume", "Proef").out()).contains("Testerzele");
  }

  @Test
  void entries_of_a_list_are_kept_when_the_input_breaks_off() {
    livc.typing("Voorbeeldegem\n2\n2\nTesterzele\n", START);
    assertThat(livc.typing("stop\n", "session", "resume", "Proef").out()).contains("Testerzele");
  }

  @Test
  void a_damaged_session_is_opened_up_to_its_last_sound_event_and_says_so() throws IOException {
    livc.typing("Voorbeeldegem\n2\nstop\n", START);
    for (Path file : logs()) {
      byte[] bytes = Files.readAllBytes(file);
      bytes[bytes.length - 5] ^= 1;
      Files.write(file, bytes);
    }
    Livc.Run run = livc.run("session", "show", "Proef");
    assertThat(run.err() + run.out()).doesNotContain("Exception").doesNotContain("\tat ");
    assertThat(run.err()).isNotEmpty();
    assertThat(livc.run("doctor").code()).isEqualTo(1);
  }

  @Test
  void a_home_that_is_a_file_is_said_in_a_sentence() throws IOException {
    Path file = Files.writeString(folder.resolve("geen-map"), "x");
    Livc.Run run = livc.typing("", "session", "list", "--home", file.toString());
    assertThat(run.err() + run.out()).doesNotContain("Exception");
    Livc.Run start =
        livc.typing(
            "stop\n", "playbook", "start", "livc-r", "--name", "P", "--home", file.toString());
    assertThat(start.code()).isEqualTo(3);
    assertThat(start.err()).isNotEmpty().doesNotContain("Exception");
  }

  @Test
  void a_playbook_with_errors_is_shown_with_its_errors_and_not_started() throws IOException {
    Path bad = Files.createDirectories(folder.resolve("p/fout"));
    Files.writeString(
        bad.resolve("playbook.yaml"), "format: 1\nid: fout\ntitle: Fout\nphases: ja\n");
    Livc.Run run =
        livc.run(
            "playbook",
            "start",
            "fout",
            "--name",
            "X",
            "--playbooks",
            folder.resolve("p").toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("playbook.yaml:").contains("livc playbook check fout");
  }

  @Test
  void a_fault_of_ours_is_an_apology_and_the_trace_comes_only_when_asked_for() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() {
            throw new IllegalStateException("broken on purpose");
          }
        };
    Livc.Run quiet = livc.reading(broken, List.of(START));
    assertThat(quiet.code()).isEqualTo(70);
    assertThat(quiet.err()).contains("fout van ons").doesNotContain("broken on purpose");
    Livc.Run loud =
        livc.reading(broken, List.of("playbook", "start", "livc-r", "--name", "B", "--trace"));
    assertThat(loud.err()).contains("broken on purpose");
  }

  @Test
  void what_was_answered_to_a_profile_question_is_suggested_in_a_later_session() {
    livc.typing("Voorbeeldegem\nstop\n", START);
    Livc.Run next = livc.typing("\nstop\n", "playbook", "start", "livc-r", "--name", "Twee");
    assertThat(next.out())
        .contains("Antwoord, of Enter voor \"Voorbeeldegem\":")
        .contains("Genoteerd: Voorbeeldegem");
  }

  private List<Path> logs() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("home"))) {
      List<Path> found =
          files.filter(Files::isRegularFile).filter(file -> file.endsWith("log")).toList();
      assertThat(found).isNotEmpty();
      return found;
    }
  }
}
