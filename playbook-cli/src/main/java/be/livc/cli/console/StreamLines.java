package be.livc.cli.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * The plain line mode, for pipes, simple terminals and screen readers: only ever appends.
 *
 * <p>Where the input is not a terminal nobody shows what was typed; then it is written behind its
 * prompt, so that what comes out reads as a conversation.
 */
public final class StreamLines implements Lines {
  private final TypedLines typed;
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
    this.typed = new TypedLines(in, charset);
    this.out = out;
    this.typedByHand = typedByHand;
    this.width = width;
  }

  @Override
  public int width() {
    return width;
  }

  @Override
  public int rows() {
    return 0; // what is only appended can be read again
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
  public String readOrLeave(String prompt) {
    return read(prompt, false);
  }

  @Override
  public Optional<char[]> readHidden(String prompt) {
    return typedByHand ? HiddenLine.read(prompt) : Optional.of(read(prompt, true).toCharArray());
  }

  @Override
  public String read(String prompt, boolean secret) {
    out.print(prompt);
    out.flush();
    try {
      String line = typed.next();
      if (line == null) {
        throw ended();
      }
      if (!typedByHand) {
        out.print(secret ? "\n" : line + "\n");
        return line;
      }
      StringBuilder pasted = new StringBuilder(line);
      while (typed.more()) {
        String more = typed.next();
        if (more == null) {
          break;
        }
        pasted.append('\n').append(more);
      }
      return pasted.toString();
    } catch (IOException unreadable) {
      throw ended(); // a folder in place of a file, a terminal that went away
    }
  }

  private Stopped ended() {
    out.print("\n");
    return Stopped.atEnd();
  }

  @Override
  public boolean typedByHand() {
    return typedByHand;
  }

  @Override
  public void close() {
    out.flush();
  }
}
