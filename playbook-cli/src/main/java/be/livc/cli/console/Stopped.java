package be.livc.cli.console;

/** The person left at a prompt: asked to stop, the input ended, or Ctrl-C was pressed. */
public final class Stopped extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final boolean interrupted;
  private final boolean asked;

  private Stopped(boolean interrupted, boolean asked) {
    super(null, null, false, false);
    this.interrupted = interrupted;
    this.asked = asked;
  }

  /** The word for it was typed. */
  public static Stopped byWord() {
    return new Stopped(false, true);
  }

  /** The input ended. */
  public static Stopped atEnd() {
    return new Stopped(false, false);
  }

  /** Ctrl-C was pressed. */
  public static Stopped byInterrupt() {
    return new Stopped(true, false);
  }

  /** Whether the word for it was typed. */
  public boolean asked() {
    return asked;
  }

  /** Whether Ctrl-C was pressed. */
  public boolean interrupted() {
    return interrupted;
  }
}
