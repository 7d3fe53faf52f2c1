package be.livc.playbook.internal.yaml;

import be.livc.playbook.Golden;
import be.livc.playbook.Playbooks;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.SourceFile;
import java.util.List;
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

  private static final String DEEL =
      """
      - { ask: Wie is de partner, id: partner, answer: text }
      - { ask: Samen, id: samen, answer: yes-no }
      - { ask: Welke dagen, id: dagen, answer: list }
      - { do: Bellen, id: bellen, sources: own-choice }
      - { conclude: Gedaan, id: gedaan, sources: own-choice, when: { samen: nee } }
      - { conclude: Het kan, id: kan, sources: own-choice }
      """;

  @Test
  void each_slip_in_a_step_is_told() {
    told("steps", piece -> AROUND + piece);
  }

  /** The steps are those of the piece, or one that is sound. */
  @Test
  void each_slip_outside_the_steps_is_told() {
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

  private static void told(String pieces, UnaryOperator<String> playbook) {
    Golden.holds(
        FOLDER + pieces + ".txt",
        Told.pieces(pieces, it -> Told.of(Told.read(playbook.apply(it)).diagnostics())));
  }

  /** Beside the playbook stand one that is sound, one that is not, and two that go round. */
  @Test
  void each_slip_at_what_an_included_playbook_holds_is_told() {
    Golden.holds(
        FOLDER + "includes.txt",
        Told.pieces("includes", piece -> Told.of(Playbooks.read(beside(piece)).diagnostics())));
  }

  private static PlaybookText beside(String piece) {
    return new PlaybookText(
        List.of(
            new SourceFile("proef/playbook.yaml", Generated.HEAD + "steps:\n" + piece),
            other("deel", DEEL),
            other("kapot", "- { tell: Zonder grond }\n"),
            other("om", "- { include: weer, id: w }\n"),
            other("weer", "- { include: om, id: o }\n")));
  }

  private static SourceFile other(String id, String steps) {
    String head = Generated.HEAD.replace("id: proef", "id: " + id);
    return new SourceFile(id + "/playbook.yaml", head + "steps:\n" + steps);
  }
}
