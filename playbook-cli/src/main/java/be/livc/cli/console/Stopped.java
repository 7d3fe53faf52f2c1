package be.livc.cli.console;

/** The person left at a prompt: the input ended, or Ctrl-C was pressed. */
public final class Stopped extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final boolean interrupted;

  private Stopped(boolean interrupted) {
    super(null, null, false, false);
    this.interrupted = interrupted;
  }

  /** The input ended. */
  public static Stopped atEnd() {
    return new Stopped(false);
  }

  /** Ctrl-C was pressed. */
  public static Stopped byInterrupt() {
    return new Stopped(true);
  }

  /** Whether Ctrl-C was pressed. */
  public boolean interrupted() {
    return interrupted;
  }
}
