package be.livc.cli.console;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;

/**
 * The plain line mode, for pipes, simple terminals and screen readers: only ever appends.
 *
 * <p>Where the input is not a terminal nobody shows what was typed; then it is written behind its
 * prompt, so that what comes out reads as a conversation.
 */
public final class StreamLines implements Lines {
  private final InputStream in;
  private final BufferedReader reader;
  private final PrintStream out;
  private final boolean typedByHand;
  private final int width;

  /**
   * Works on these streams; closes neither.
   *
   * @param typedByHand whether the input is a terminal, which shows what is typed by itself and
   *     where lines that are there at once were pasted
   * @param width the columns of the terminal
   */
  public StreamLines(
      InputStream in, Charset charset, PrintStream out, boolean typedByHand, int width) {
    this.in = in;
    this.reader = new BufferedReader(new InputStreamReader(in, charset));
    this.out = out;
    this.typedByHand = typedByHand;
    this.width = width;
  }

  @Override
  public int width() {
    return width;
  }

  @Override
  public boolean hasArrows() {
    return false;
  }

  @Override
  public void write(String text) {
    out.print(text);
  }

  @Override
  public String choose(Menu menu, String prompt, boolean secret) {
    menu.lines("", Math.min(Wrapping.WIDEST, width)).forEach(line -> out.print(line + "\n"));
    out.print("\n");
    return read(prompt, secret);
  }

  @Override
  public String read(String prompt, boolean secret) {
    out.print(prompt);
    out.flush();
    try {
      String line = reader.readLine();
      if (line == null) {
        out.print("\n");
        throw Stopped.atEnd();
      }
      if (!typedByHand) {
        out.print(secret ? "\n" : Printable.of(line) + "\n");
        return line;
      }
      StringBuilder pasted = new StringBuilder(line);
      while (reader.ready() && in.available() >= 0) {
        String more = reader.readLine();
        if (more == null) {
          break;
        }
        pasted.append('\n').append(more);
      }
      return pasted.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    out.flush();
  }
}
