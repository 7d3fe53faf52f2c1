package be.livc.playbook.session.chain;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Closes objects into lines and opens lines again; see the package for their form. */
public final class Seal {
  private static final byte[] BEFORE = ",\"h\":\"".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] AFTER = "\"}".getBytes(StandardCharsets.US_ASCII);
  private static final int TAIL = BEFORE.length + Hash.LENGTH + AFTER.length;

  private final ObjectForm form;

  /** With the form that objects are written in. */
  public Seal(ObjectForm form) {
    this.form = form;
  }

  /** A closed line, its line end included, and the hash it ends in. */
  record Closed(byte[] line, String hash) {}

  /** What a sound line holds, and the hash it ends in. */
  record Open(Map<String, Object> object, String hash) {}

  /** The object as a line, its line end included. */
  public byte[] line(Map<String, ?> object) {
    return close(object).line();
  }

  /**
   * What a line holds, given with or without its line end; empty when any byte of it is not as
   * written.
   */
  public Optional<Map<String, Object>> read(byte[] line) {
    int end = line.length > 0 && line[line.length - 1] == '\n' ? line.length - 1 : line.length;
    return open(line, 0, end).map(Open::object);
  }

  Closed close(Map<String, ?> object) {
    String json = form.write(object);
    byte[] body = json.substring(0, json.length() - 1).getBytes(StandardCharsets.US_ASCII);
    String hash = Hash.of(body, 0, body.length);
    byte[] line = Arrays.copyOf(body, body.length + TAIL + 1);
    System.arraycopy(BEFORE, 0, line, body.length, BEFORE.length);
    byte[] hex = hash.getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(hex, 0, line, body.length + BEFORE.length, hex.length);
    System.arraycopy(AFTER, 0, line, line.length - 1 - AFTER.length, AFTER.length);
    line[line.length - 1] = '\n';
    return new Closed(line, hash);
  }

  /** Opens the line between two places, its line end left out. */
  Optional<Open> open(byte[] bytes, int from, int to) {
    int body = to - TAIL;
    if (body <= from) {
      return Optional.empty();
    }
    String hash = Hash.of(bytes, from, body);
    byte[] hex = hash.getBytes(StandardCharsets.US_ASCII);
    int at = body + BEFORE.length;
    if (!Arrays.equals(bytes, body, at, BEFORE, 0, BEFORE.length)
        || !Arrays.equals(bytes, at, at + hex.length, hex, 0, hex.length)
        || !Arrays.equals(bytes, at + hex.length, to, AFTER, 0, AFTER.length)) {
      return Optional.empty();
    }
    String json = new String(bytes, from, body - from, StandardCharsets.US_ASCII) + "}";
    return form.read(json).map(object -> new Open(object, hash));
  }
}
