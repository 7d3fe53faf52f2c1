package be.livc.cli.console;

import java.io.Console;
import java.util.Optional;

/** A line typed at a terminal that does not show it. */
final class HiddenLine {
  private HiddenLine() {}

  /**
   * Reads one.
   *
   * @return empty where this process has no terminal that can be told not to show what is typed
   * @throws Stopped when the input ended
   */
  @SuppressWarnings("SystemConsoleNull") // only asked for where a person types, so that it is one
  static Optional<char[]> read(String prompt) {
    Console terminal = System.console();
    if (terminal == null) {
      return Optional.empty();
    }
    char[] typed = terminal.readPassword("%s", Printable.of(prompt));
    if (typed == null) {
      throw Stopped.atEnd();
    }
    return Optional.of(typed);
  }
}
