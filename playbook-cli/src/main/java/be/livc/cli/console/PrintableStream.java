package be.livc.cli.console;

import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/**
 * The way out to a terminal: texts come out without what would steer it. Bytes come out as they
 * are.
 */
final class PrintableStream extends PrintStream {
  private final PrintStream target;

  PrintableStream(PrintStream target) {
    super(target);
    this.target = target;
  }

  @Override
  public void print(@Nullable String text) {
    target.print(Printable.of(String.valueOf(text)));
  }

  @Override
  public void println() {
    target.print("\n");
  }
}
