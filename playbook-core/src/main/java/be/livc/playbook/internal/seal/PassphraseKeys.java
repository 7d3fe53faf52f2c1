package be.livc.playbook.internal.seal;

import be.livc.playbook.session.StoreException;
import be.livc.playbook.session.StoreProblem;
import be.livc.playbook.session.StoreProblem.Kind;
import be.livc.playbook.session.log.LineCipher;
import be.livc.playbook.session.log.LineSeal;
import be.livc.playbook.session.log.ObjectCodec;
import be.livc.playbook.session.log.SessionKeys;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keys of sessions, wrapped by a passphrase; see the package for the record. */
public final class PassphraseKeys implements SessionKeys {
  private static final int FORMAT = 1;
  private static final String PLACE = "key";

  private final Passphrase passphrase;
  private final LineSeal lines;
  private final Map<Derivation, byte[]> derived = new HashMap<>();
  private final List<SessionCipher> given = new ArrayList<>();
  private boolean closed;

  /**
   * Keys for who knows this.
   *
   * @param passphrase of which a copy is kept until they are closed
   * @param form how records are written
   */
  public PassphraseKeys(char[] passphrase, ObjectCodec form) {
    this.passphrase = new Passphrase(passphrase);
    this.lines = new LineSeal(form);
  }

  @Override
  public boolean sealing() {
    return true;
  }

  @Override
  public synchronized Made make(String session, List<byte[]> others) {
    byte[] key = AesGcm.random(AesGcm.KEY);
    Derivation fresh = Derivation.strongest();
    Derivation derivation =
        others.stream()
            .flatMap(other -> lines.read(PLACE, other).stream())
            .flatMap(object -> Derivation.of(object).stream())
            .filter(other -> other.isLike(fresh))
            .findFirst()
            .orElse(fresh);
    String record = record(session, derivation, key);
    return new Made(record, cipher(session, key));
  }

  @Override
  public synchronized LineCipher open(String session, String place, byte[] record) {
    return cipher(session, unwrap(session, place, record));
  }

  private SessionCipher cipher(String session, byte[] key) {
    SessionCipher cipher = new SessionCipher(session, key);
    given.add(cipher);
    return cipher;
  }

  /**
   * The record of the same key for another passphrase.
   *
   * @throws StoreException as {@link #open}
   */
  public synchronized String rewrap(
      String session, String place, String record, PassphraseKeys other) {
    byte[] key = unwrap(session, place, record.getBytes(StandardCharsets.UTF_8));
    try {
      return other.record(session, Derivation.strongest(), key);
    } finally {
      Arrays.fill(key, (byte) 0);
    }
  }

  /** The record of a key, wrapped in this way. */
  String record(String session, Derivation derivation, byte[] key) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("livc", "key");
    object.put("format", (long) FORMAT);
    object.put("id", session);
    object.putAll(derivation.members());
    byte[] sealed = AesGcm.seal(wrapping(derivation), SessionCipher.about(session, PLACE), key);
    object.put("e", Base64.getEncoder().encodeToString(sealed));
    return lines.line(PLACE, object);
  }

  private byte[] unwrap(String session, String place, byte[] record) {
    Map<String, Object> object =
        Optional.of(record)
            .filter(bytes -> bytes.length > 0 && bytes[bytes.length - 1] == '\n')
            .flatMap(bytes -> lines.read(PLACE, bytes))
            .filter(line -> "key".equals(line.get("livc")) && session.equals(line.get("id")))
            .orElseThrow(() -> failure(Kind.KEY_DAMAGED, session, place));
    Derivation derivation =
        Derivation.of(object)
            .filter(it -> Long.valueOf(FORMAT).equals(object.get("format")))
            .orElseThrow(
                () -> failure(Kind.KEY_UNKNOWN, session, place, String.valueOf(object.get("kdf"))));
    if (!derivation.missing().isEmpty()) {
      throw failure(Kind.KEY_UNKNOWN, session, place, derivation.missing());
    }
    byte[] sealed;
    try {
      sealed = Base64.getDecoder().decode(String.valueOf(object.get("e")));
    } catch (IllegalArgumentException noBase64) {
      throw failure(Kind.KEY_DAMAGED, session, place);
    }
    return AesGcm.open(wrapping(derivation), SessionCipher.about(session, PLACE), sealed)
        .filter(key -> key.length == AesGcm.KEY)
        .orElseThrow(() -> failure(Kind.WRONG_PASSPHRASE, session, place));
  }

  private byte[] wrapping(Derivation derivation) {
    if (closed) {
      throw new IllegalStateException("the passphrase was given up");
    }
    return derived.computeIfAbsent(derivation, it -> it.key(passphrase));
  }

  private static StoreException failure(
      Kind kind, String session, String place, Object... arguments) {
    return new StoreException(StoreProblem.of(kind, session, place, arguments));
  }

  @Override
  public synchronized void close() {
    closed = true;
    passphrase.clear();
    derived.values().forEach(key -> Arrays.fill(key, (byte) 0));
    derived.clear();
    given.forEach(SessionCipher::close);
    given.clear();
  }
}
