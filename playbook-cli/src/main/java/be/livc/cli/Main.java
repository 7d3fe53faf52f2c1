package be.livc.cli;

import java.io.InputStream;
import java.io.PrintStream;

/** Entry of the livc program. */
public final class Main {
  private static final int DONE = 0;
  private static final int USAGE = 2;

  private Main() {}

  /** Runs livc on the streams of this process and ends it with the exit code. */
  public static void main(String[] args) {
    System.exit(run(System.in, System.out, System.err, args));
  }

  /**
   * Runs livc once and returns its exit code; never ends the process.
   *
   * @param in where answers are read from
   * @param out where results go
   * @param err where everything else goes
   * @param args the words after {@code livc}
   * @return 0 done, 1 findings, 2 wrong usage, 3 not found or unreadable, 70 a fault of livc, 130
   *     interrupted
   */
  static int run(InputStream in, PrintStream out, PrintStream err, String... args) {
    if (args.length == 1 && args[0].equals("--version")) {
      out.println("livc " + Version.current());
      return DONE;
    }
    err.println("livc --version");
    return USAGE;
  }
}
