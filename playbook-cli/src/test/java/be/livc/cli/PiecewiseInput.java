package be.livc.cli;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What is typed or pasted piece by piece: no more than one piece is there at a time. */
final class PiecewiseInput extends InputStream {
  private final Deque<byte[]> waiting = new ArrayDeque<>();
  private byte[] piece = new byte[0];
  private int at;

  PiecewiseInput(List<String> pieces) {
    pieces.forEach(text -> waiting.add(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public int available() {
    return piece.length - at;
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int from, int most) {
    if (at == piece.length) {
      if (waiting.isEmpty()) {
        return -1;
      }
      piece = waiting.remove();
      at = 0;
    }
    int count = Math.min(most, piece.length - at);
    System.arraycopy(piece, at, into, from, count);
    at += count;
    return count;
  }
}
