package stub.java.io;

import java.io.IOException;
import java.io.Writer;

/** A writer around another. */
public abstract class TFilterWriter extends Writer {
  /** What is written to. */
  protected Writer out;

  /** As the JDK. */
  protected TFilterWriter(Writer out) {
    super(out);
    this.out = out;
  }

  @Override
  public void write(int c) throws IOException {
    out.write(c);
  }

  @Override
  public void write(char[] text, int from, int length) throws IOException {
    out.write(text, from, length);
  }

  @Override
  public void write(String text, int from, int length) throws IOException {
    out.write(text, from, length);
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
