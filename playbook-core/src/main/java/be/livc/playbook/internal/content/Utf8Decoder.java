package be.livc.playbook.internal.content;

import be.livc.playbook.content.ContentSource.Fetched;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Turns the bytes of a file into a text: UTF-8 and nothing else. */
public final class Utf8Decoder {
  /** Bytes in a file. */
  private static final int LARGEST = 8 * 1024 * 1024;

  /** What a text has in place of bytes that are no UTF-8; it may also stand there by itself. */
  private static final char REPLACED = '\uFFFD';

  private Utf8Decoder() {}

  /**
   * Reads the stream to its end, or to where it is larger than a file may be; does not close it.
   */
  public static Fetched read(String name, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      return new Fetched(
          null,
          Diagnostic.about(name, RuleId.LIMIT_SIZE, name, Integer.toString(LARGEST / 1024 / 1024)));
    }
    return decode(name, bytes);
  }

  /** Decodes the bytes; where they are no UTF-8 the place of the first wrong one is reported. */
  public static Fetched decode(String name, byte[] bytes) {
    String lenient = new String(bytes, StandardCharsets.UTF_8);
    return lenient.indexOf(REPLACED) < 0 ? sound(name, lenient) : strict(name, bytes, lenient);
  }

  private static Fetched strict(String name, byte[] bytes, String lenient) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer chars = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), chars, true);
    if (result.isError()) {
      int at = chars.position();
      SourceFile readable = new SourceFile(name, lenient);
      return new Fetched(
          readable, Diagnostic.at(new Span(readable, at, at + 1), RuleId.FILE_NOT_UTF_8));
    }
    return sound(name, lenient);
  }

  private static Fetched sound(String name, String text) {
    return new Fetched(
        new SourceFile(name, text.startsWith("\uFEFF") ? text.substring(1) : text), null);
  }
}
