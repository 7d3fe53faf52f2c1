package be.livc.cli;

import be.livc.cli.console.JLineLines;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What livc does while the start-up archive is made: the commands that people start most, so that
 * the classes they need are in it.
 */
final class Training {
  private static final List<Turn> TURNS =
      List.of(
          new Turn("", "--version"),
          new Turn("", "--help"),
          new Turn("", "playbook", "list"),
          new Turn(
              "1\nOefening\nVoorbeeldegem\nwaarom\n1\n1\nstop\n", "playbook", "start", "--plain"),
          new Turn("1\noverzicht\n\ntaken\n\nstop\n", "session", "resume", "--plain"),
          new Turn("", "session", "list"),
          new Turn("", "session", "show", "Oefening"),
          new Turn("", "checklist", "Oefening"),
          new Turn("", "document", "list", "Oefening"),
          new Turn("", "fiche", "search", "beroepsgeheim"),
          new Turn("", "session", "purge", "Oefening", "--yes"));

  private Training() {}

  public static void main(String[] args) {
    TerminalCheck.both();
    TerminalCheck.closed();
    TerminalCheck.input();
    JLineLines.rehearse();
    for (Turn turn : TURNS) {
      turn.run();
    }
    System.exit(0);
  }

  private record Turn(String typed, List<String> words) {
    Turn(String typed, String... words) {
      this(typed, List.of(words));
    }

    void run() {
      ByteArrayOutputStream shown = new ByteArrayOutputStream();
      PrintStream screen = new PrintStream(shown, true, StandardCharsets.UTF_8);
      int code =
          Main.run(
              new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
              screen,
              screen,
              words.toArray(String[]::new));
      if (code != 0) {
        throw new IllegalStateException(
            "livc %s ended with %d: %s"
                .formatted(String.join(" ", words), code, shown.toString(StandardCharsets.UTF_8)));
      }
    }
  }
}
