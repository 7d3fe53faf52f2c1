package be.livc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of what is pasted at a list or a longer text no line is lost, and none is a word to us. */
class PastedTextTest {
  private static final String PLAYBOOKS =
      Path.of("src/test/resources/typing").toAbsolutePath().toString();

  @TempDir Path home;

  private String answers(String... pieces) {
    Livc livc = new Livc(home);
    List<String> typed = new ArrayList<>(List.of(pieces));
    livc.byHand(
        typed, "playbook", "start", "typen", "--name", "Een", "--plain", "--playbooks", PLAYBOOKS);
    return livc.run("session", "show", "Een", "--json", "--playbooks", PLAYBOOKS).out();
  }

  @Test
  void a_line_with_only_a_dot_amidst_a_pasted_text_closes_nothing() {
    String shown =
        answers("Gent\n", "\n", "later\n", "later\n", "een\n.\nstop\ntwee\n", "drie\n", ".\n");
    assertThat(shown).contains("\"een\\n.\\nstop\\ntwee\\ndrie\"");
  }

  @Test
  void a_dot_that_ends_what_was_pasted_closes_the_text() {
    assertThat(answers("Gent\n", "\n", "later\n", "later\n", "een\ntwee\n.\n"))
        .contains("\"een\\ntwee\"");
  }

  @Test
  void an_empty_line_amidst_a_pasted_list_closes_nothing() {
    assertThat(answers("Gent\n\nAalst\nlater\n", "Ronse\n", "\n"))
        .contains("\"Gent, Aalst, later, Ronse\"");
  }

  @Test
  void an_empty_line_amidst_pasted_rows_closes_nothing() {
    assertThat(answers("Gent\n", "\n", "OCMW\nEls\n\nCLB\nBo\n", "\n")).contains("\"OCMW, CLB\"");
  }

  @Test
  void what_was_pasted_is_there_again_after_leaving() {
    Livc livc = new Livc(home);
    livc.byHand(
        List.of("Gent\nAalst\n"),
        "playbook",
        "start",
        "typen",
        "--name",
        "Een",
        "--plain",
        "--playbooks",
        PLAYBOOKS);
    assertThat(livc.run("session", "resume", "Een", "--plain", "--playbooks", PLAYBOOKS).out())
        .contains("Je was bezig met Gemeenten: 2 gemeenten zijn bewaard.");
  }
}
