package be.livc.cli.console;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Lines from a stream of bytes. A line that is not UTF-8, though it should be, is read as Windows
 * writes it: that is where such files come from.
 */
final class TypedLines {
  private static final int LONGEST = 4_000_000;
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private final BufferedInputStream in;
  private final Charset charset;
  private boolean first = true;
  private boolean afterReturn;

  TypedLines(InputStream in, Charset charset) {
    this.in = new BufferedInputStream(in);
    this.charset = charset;
  }

  /** The next line without its end; null when the input ended. */
  @Nullable String next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int c = in.read();
    if (afterReturn && c == '\n') {
      c = in.read();
    }
    afterReturn = false;
    if (c < 0) {
      return null;
    }
    while (c >= 0 && c != '\n' && c != '\r') {
      if (line.size() < LONGEST) {
        line.write(c);
      }
      c = in.read();
    }
    afterReturn = c == '\r';
    String text = decoded(line.toByteArray());
    boolean marked = first && text.startsWith("\ufeff");
    first = false;
    return marked ? text.substring(1) : text;
  }

  /** Whether more is there already. */
  boolean more() throws IOException {
    if (afterReturn && in.available() > 0) {
      in.mark(1);
      if (in.read() != '\n') {
        in.reset();
      }
      afterReturn = false;
    }
    return in.available() > 0;
  }

  private String decoded(byte[] bytes) {
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException otherwise) {
      return new String(bytes, charset.equals(StandardCharsets.UTF_8) ? WINDOWS : charset);
    }
  }
}
