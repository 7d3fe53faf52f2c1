package be.livc.playbook.session.log;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Closes objects into lines and opens lines again; see the package for their form. */
public final class LineSeal {
  private static final String BEFORE = ",\"h\":\"";
  private static final String AFTER = "\"}";
  private static final int TAIL = BEFORE.length() + Hash.LENGTH + AFTER.length();

  /** A sealed line is filled with blanks to a multiple of this: its length tells no answer. */
  private static final int BLOCK = 256;

  private static final String SEALED = "e";

  private final ObjectCodec form;
  private final @Nullable LineCipher cipher;

  /** Lines that anyone can read, with the form that objects are written in. */
  public LineSeal(ObjectCodec form) {
    this.form = form;
    this.cipher = null;
  }

  /** Lines that nobody can read without the key. */
  public LineSeal(ObjectCodec form, LineCipher cipher) {
    this.form = form;
    this.cipher = cipher;
  }

  /** A closed line, its line end included, and the hash it ends in. */
  record Closed(String line, String hash) {}

  /** What a sound line holds, and the hash it ends in. */
  record Open(Map<String, Object> object, String hash) {}

  /** Whether what stands in a line is encrypted. */
  public boolean encrypts() {
    return cipher != null;
  }

  /** The form that objects are written in. */
  public ObjectCodec form() {
    return form;
  }

  /** The name of a file: as it is, or where lines are encrypted one that tells nothing. */
  public String name(String name) {
    return cipher == null ? name : cipher.name(name);
  }

  /**
   * The object as a line, its line end included.
   *
   * @param place where the line stands; an encrypted one opens nowhere else
   */
  public String line(String place, Map<String, ?> object) {
    return close(place, object).line();
  }

  /**
   * What a line holds, given with or without its line end; empty when any byte of it is not as
   * written.
   *
   * @param place as it was given when the line was made
   */
  public Optional<Map<String, Object>> read(String place, byte[] line) {
    int end = line.length > 0 && line[line.length - 1] == '\n' ? line.length - 1 : line.length;
    return open(place, line, 0, end).map(Open::object);
  }

  Closed close(String place, Map<String, ?> object) {
    return hashed(cipher == null ? object : encrypted(cipher, place, object));
  }

  /** The first line of a log is never encrypted: it says that the others are. */
  String readable(Map<String, ?> object) {
    return hashed(object).line();
  }

  private Closed hashed(Map<String, ?> object) {
    String json = form.write(object);
    String body = json.substring(0, json.length() - 1);
    byte[] bytes = body.getBytes(StandardCharsets.US_ASCII);
    String hash = Hash.of(bytes, 0, bytes.length);
    return new Closed(body + BEFORE + hash + AFTER + "\n", hash);
  }

  private Map<String, Object> encrypted(LineCipher key, String place, Map<String, ?> object) {
    String json = form.write(object);
    int length = (json.length() + BLOCK - 1) / BLOCK * BLOCK;
    byte[] plain = new byte[length];
    Arrays.fill(plain, (byte) ' ');
    byte[] bytes = json.getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(bytes, 0, plain, 0, bytes.length);
    Map<String, Object> line = new LinkedHashMap<>();
    line.put(SEALED, Base64.getEncoder().encodeToString(key.seal(place, plain)));
    return line;
  }

  /** Opens the line between two places, its line end left out. */
  Optional<Open> open(String place, byte[] bytes, int from, int to) {
    LineCipher key = cipher;
    Optional<Open> line = openReadable(bytes, from, to);
    return key == null
        ? line
        : line.flatMap(
            it -> decrypted(key, place, it.object()).map(plain -> new Open(plain, it.hash())));
  }

  private Optional<Map<String, Object>> decrypted(
      LineCipher key, String place, Map<String, Object> line) {
    if (!(line.get(SEALED) instanceof String text)) {
      return Optional.empty();
    }
    try {
      return key.open(place, Base64.getDecoder().decode(text))
          .flatMap(plain -> form.read(new String(plain, StandardCharsets.US_ASCII)));
    } catch (IllegalArgumentException noBase64) {
      return Optional.empty();
    }
  }

  Optional<Open> openReadable(byte[] bytes, int from, int to) {
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
