package be.livc.playbook.compiled;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/** What stands around the values: four signs, the mark of the engine, and a sum of what follows. */
final class Envelope {
  private static final String SIGNS = "livc";
  private static final int SUM = 4;

  private Envelope() {}

  private static byte[] head(String mark) {
    return (SIGNS + mark).getBytes(StandardCharsets.ISO_8859_1);
  }

  static byte[] around(byte[] values, String mark) {
    byte[] head = head(mark);
    byte[] all = Arrays.copyOf(head, head.length + SUM + values.length);
    System.arraycopy(values, 0, all, head.length + SUM, values.length);
    int sum = sum(values, 0);
    for (int i = 0; i < SUM; i++) {
      all[head.length + i] = (byte) (sum >>> 8 * i);
    }
    return all;
  }

  /**
   * The values in it.
   *
   * @throws Damaged where it is of another engine, or not whole
   */
  static Input open(byte[] compiled, String mark) throws Damaged {
    byte[] head = head(mark);
    int values = head.length + SUM;
    if (compiled.length < values || !Arrays.equals(head, Arrays.copyOf(compiled, head.length))) {
      throw new Damaged("not of this engine");
    }
    int sum = sum(compiled, values);
    for (int i = 0; i < SUM; i++) {
      if (compiled[head.length + i] != (byte) (sum >>> 8 * i)) {
        throw new Damaged("not whole");
      }
    }
    return new Input(compiled, values);
  }

  /** What tells one text of a file from another, as long as nobody means to deceive. */
  static String sumOf(byte[] file) {
    return Integer.toHexString(sum(file, 0)) + " of " + file.length;
  }

  /** A sum that tells a change by chance, of the bytes from here on. */
  private static int sum(byte[] all, int from) {
    CRC32 sum = new CRC32();
    sum.update(all, from, all.length - from);
    return (int) sum.getValue();
  }
}
