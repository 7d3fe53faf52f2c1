package be.livc.playbook.session.log;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Closes objects into lines and opens lines again; see the package for their form. */
public final class LineSeal {
  private static final String BEFORE = ",\"h\":\"";
  private static final String AFTER = "\"}";
  private static final int TAIL = BEFORE.length() + Hash.LENGTH + AFTER.length();

  private final ObjectCodec form;

  /** With the form that objects are written in. */
  public LineSeal(ObjectCodec form) {
    this.form = form;
  }

  /** A closed line, its line end included, and the hash it ends in. */
  record Closed(String line, String hash) {}

  /** What a sound line holds, and the hash it ends in. */
  record Open(Map<String, Object> object, String hash) {}

  /** The object as a line, its line end included. */
  public String line(Map<String, ?> object) {
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
    String body = json.substring(0, json.length() - 1);
    byte[] bytes = body.getBytes(StandardCharsets.US_ASCII);
    String hash = Hash.of(bytes, 0, bytes.length);
    return new Closed(body + BEFORE + hash + AFTER + "\n", hash);
  }

  /** Opens the line between two places, its line end left out. */
  Optional<Open> open(byte[] bytes, int from, int to) {
    int body = to - TAIL;
    if (body <= from) {
      return Optional.empty();
    }
    String hash = Hash.of(bytes, from, body);
    byte[] tail = (BEFORE + hash + AFTER).getBytes(StandardCharsets.US_ASCII);
    if (!Arrays.equals(bytes, body, to, tail, 0, tail.length)) {
      return Optional.empty();
    }
    String json = new String(bytes, from, body - from, StandardCharsets.US_ASCII) + "}";
    return form.read(json).map(object -> new Open(object, hash));
  }
}
