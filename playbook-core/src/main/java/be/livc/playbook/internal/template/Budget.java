package be.livc.playbook.internal.template;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;

/**
 * What one run may cost, in things read and characters written: numbers and no time, so that the
 * same document is always made or never.
 */
final class Budget extends Writer {
  private static final int MOST_READ = 200_000;
  private static final int MOST_WRITTEN = 2_000_000;

  private final StringWriter written = new StringWriter();
  private int read;

  /** A run that costs too much. */
  static final class Spent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Spent() {
      super("the budget of this run is spent");
    }
  }

  void read() {
    if (++read > MOST_READ) {
      throw new Spent();
    }
  }

  String text() {
    return written.toString();
  }

  @Override
  public void write(char[] buffer, int offset, int length) throws IOException {
    if (written.getBuffer().length() + length > MOST_WRITTEN) {
      throw new Spent();
    }
    written.write(buffer, offset, length);
  }

  @Override
  public void flush() {
    // everything is in memory
  }

  @Override
  public void close() {
    // nothing is held open
  }
}
