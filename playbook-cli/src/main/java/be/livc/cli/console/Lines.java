package be.livc.cli.console;

import java.util.Optional;

/**
 * A terminal as far as livc needs it: text is only appended, and a line is read behind a prompt.
 * {@link StreamLines} works on any stream, {@link JLineLines} on a real terminal.
 */
public interface Lines extends AutoCloseable {
  /** The number of columns, at least {@link Wrapping#NARROWEST}. */
  int width();

  /** The number of lines that show at once; zero where nothing scrolls out of sight. */
  int rows();

  /** Appends text as it is. */
  void write(String text);

  /**
   * Reads a line. What was pasted may hold line ends.
   *
   * @param prompt stands before what is typed; one line
   * @param secret whether what is typed must not be repeated in what is written
   * @throws Stopped when the input ended or Ctrl-C was pressed
   */
  String read(String prompt, boolean secret);

  /**
   * Reads a line that nobody may see: nothing of it is shown or written.
   *
   * @return what was typed; empty where a person types and the terminal would show it
   * @throws Stopped when the input ended or Ctrl-C was pressed
   */
  Optional<char[]> readHidden(String prompt);

  /**
   * Reads a line behind a prompt that Enter leaves; Esc leaves it too where keys are read.
   *
   * @throws Stopped when the input ended or Ctrl-C was pressed
   */
  String readOrLeave(String prompt);

  /**
   * Shows a menu, an empty line and the prompt, and reads what is typed.
   *
   * @throws Stopped when the input ended or Ctrl-C was pressed
   */
  String choose(Menu menu, String prompt, boolean secret);

  /** Whether a person types, who may try as often as they like. */
  boolean typedByHand();

  /** Whether there is an arrow-key mode, for which a screen reader may want {@code --plain}. */
  boolean hasArrows();

  @Override
  void close();
}
