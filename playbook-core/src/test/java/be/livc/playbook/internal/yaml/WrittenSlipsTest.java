package be.livc.playbook.internal.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.livc.playbook.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * What is told of slips of every sort, and of what is just no slip. The pieces stand in a file, a
 * blank line between them; each is read as a part of a playbook that is sound without it.
 */
class WrittenSlipsTest {
  private static final String FOLDER = "internal/yaml/told/";

  private static final String AROUND =
      Generated.HEAD
          + """
          sources: { wet: { title: Wet, short: Wet, kind: official } }
          roles: { griffie: de griffie, bode: de bode }
          conclusions: { ok: { text: Het is in orde, sources: own-choice } }
          steps:
          - { ask: Vorm, id: vorm, answer: choice, options: { alleen: Alleen, samen: Samen } }
          - { ask: Dag, id: dag, answer: date }
          - { ask: Slot, id: slot, answer: date }
          - { ask: Wie, id: wie, answer: list }
          - { ask: Rijen, id: rijen, answer: table, columns: { zaal: text, dag: date } }
          - { do: Doe, id: taak, sources: own-choice }
          """;

  @Test
  void each_slip_in_a_step_is_told() throws IOException {
    told("steps", piece -> AROUND + piece);
  }

  /** The steps are those of the piece, or one that is sound. */
  @Test
  void each_slip_outside_the_steps_is_told() throws IOException {
    told("heads", WrittenSlipsTest::playbook);
  }

  private static String playbook(String piece) {
    StringBuilder playbook = new StringBuilder();
    for (String line : Generated.HEAD.lines().toList()) {
      String key = line.substring(0, line.indexOf(':') + 1);
      boolean own = piece.lines().anyMatch(it -> it.startsWith(key));
      playbook.append(own ? "" : line + "\n");
    }
    boolean holds = piece.lines().anyMatch(it -> it.matches("(steps|phases|themes):.*"));
    return playbook + (holds ? "" : "steps: [{ tell: Lees, sources: own-choice }]\n") + piece;
  }

  private static void told(String file, UnaryOperator<String> playbook) throws IOException {
    Path pieces = Path.of("src/test/resources/be/livc/playbook", FOLDER, file + ".yaml");
    StringBuilder told = new StringBuilder();
    for (String piece : Files.readString(pieces, UTF_8).replace("\r\n", "\n").split("\n\n", -1)) {
      String text = piece.strip() + "\n";
      told.append(text).append(Told.of(Told.read(playbook.apply(text)).diagnostics())).append('\n');
    }
    Golden.holds(FOLDER + file + ".txt", told.toString());
  }
}
