package be.livc.cli.console;

/**
 * Why a command can't be carried out, already in the words of the person; caught in one place,
 * which prints it on stderr and ends with its exit code.
 */
public final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ExitCode exitCode;

  private Problem(ExitCode exitCode, String sentence) {
    super(sentence, null, false, false);
    this.exitCode = exitCode;
  }

  /** The command was given in a way that is not understood. */
  public static Problem usage(String sentence) {
    return new Problem(ExitCode.USAGE, sentence);
  }

  /** Something that was named is not there or can't be read. */
  public static Problem notFound(String sentence) {
    return new Problem(ExitCode.NOT_FOUND, sentence);
  }

  /** What was looked at has findings. */
  public static Problem findings(String sentence) {
    return new Problem(ExitCode.FINDINGS, sentence);
  }

  /** What is said. */
  public String sentence() {
    return String.valueOf(getMessage());
  }

  /** What the process ends with. */
  public ExitCode exitCode() {
    return exitCode;
  }
}
