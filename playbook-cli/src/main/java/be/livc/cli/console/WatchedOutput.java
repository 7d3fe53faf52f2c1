package be.livc.cli.console;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An output that remembers that it could not be written, where others forget. */
public final class WatchedOutput extends OutputStream {
  private final OutputStream target;
  private @Nullable IOException problem;

  /** Writes to {@code target}. */
  public WatchedOutput(OutputStream target) {
    this.target = target;
  }

  /** The first thing that went wrong; that nobody wants to read on is nothing wrong. */
  public Optional<IOException> problem() {
    return Optional.ofNullable(problem)
        .filter(it -> !String.valueOf(it.getMessage()).toLowerCase(Locale.ROOT).contains("pipe"));
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      target.write(bytes, from, length);
    } catch (IOException e) {
      problem = problem == null ? e : problem;
      throw e;
    }
  }

  @Override
  public void flush() throws IOException {
    target.flush();
  }
}
