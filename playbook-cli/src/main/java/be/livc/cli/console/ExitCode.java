package be.livc.cli.console;

/** How the program ends. */
public enum ExitCode {
  /** All went well. */
  DONE(0),
  /** Findings in what was looked at. */
  FINDINGS(1),
  /** The command was given in a way that is not understood. */
  USAGE(2),
  /** Something that was named is not there or can't be read. */
  NOT_FOUND(3),
  /** What was named is in use elsewhere, or was changed there in the meantime. */
  IN_USE(4),
  /** The input ended, or led nowhere, before the walk ended; the session is kept. */
  UNFINISHED(5),
  /** An answer that is not accepted; nothing was changed. */
  REFUSED(6),
  /** A fault of livc itself. */
  FAULT(70),
  /** Interrupted by the person; the session is kept. */
  INTERRUPTED(130);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  /** The number the process ends with. */
  public int code() {
    return code;
  }
}
