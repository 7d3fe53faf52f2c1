package be.livc.playbook.internal.seal;

import be.livc.playbook.session.log.LineSeal;
import be.livc.playbook.session.log.ObjectCodec;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A file of two lines, of which the second is another file under a passphrase; see the package. */
public final class SealedFile {
  private final LineSeal lines;

  /** With the form that lines are written in. */
  public SealedFile(ObjectCodec form) {
    this.lines = new LineSeal(form);
  }

  /** Whether this is the first line of one. */
  public static boolean isHead(Map<String, Object> head) {
    return head.containsKey("kdf");
  }

  /**
   * Seals a file.
   *
   * @param format that its first line names
   */
  public byte[] seal(byte[] plain, int format, char[] passphrase) {
    return seal(plain, format, passphrase, Derivation.forBrowsers());
  }

  byte[] seal(byte[] plain, int format, char[] passphrase, Derivation derivation) {
    Map<String, Object> head = new LinkedHashMap<>();
    head.put("livc", "export");
    head.put("format", (long) format);
    head.putAll(derivation.members());
    String first = lines.line("", head);
    byte[] sealed = AesGcm.seal(key(derivation, passphrase), first, plain);
    Map<String, Object> rest = Map.of("e", Base64.getEncoder().encodeToString(sealed));
    return (first + lines.line("", rest)).getBytes(StandardCharsets.US_ASCII);
  }

  /** What came of opening one. */
  public enum Outcome {
    /** It opened. */
    OPEN,
    /** Not with this passphrase. */
    WRONG_PASSPHRASE,
    /** A byte of it was changed, or some are missing. */
    DAMAGED
  }

  /** What came of opening one, and the file that was sealed. */
  public static final class Opened {
    private final Outcome outcome;
    private final byte[] plain;

    private Opened(Outcome outcome, byte[] plain) {
      this.outcome = outcome;
      this.plain = plain;
    }

    /** What came of it. */
    public Outcome outcome() {
      return outcome;
    }

    /** The file that was sealed; empty unless it opened. */
    public byte[] plain() {
      return plain.clone();
    }
  }

  /** Opens one. */
  public Opened open(byte[] file, char[] passphrase) {
    String text = new String(file, StandardCharsets.ISO_8859_1);
    int end = text.indexOf('\n') + 1;
    boolean two = end > 0 && text.indexOf('\n', end) == text.length() - 1;
    Optional<Derivation> derivation =
        two ? lines.read("", Arrays.copyOf(file, end)).flatMap(Derivation::of) : Optional.empty();
    Optional<byte[]> sealed =
        two
            ? lines.read("", Arrays.copyOfRange(file, end, file.length)).flatMap(SealedFile::bytes)
            : Optional.empty();
    if (derivation.isEmpty() || sealed.isEmpty() || !derivation.get().missing().isEmpty()) {
      return new Opened(Outcome.DAMAGED, new byte[0]);
    }
    byte[] key = key(derivation.get(), passphrase);
    return AesGcm.open(key, text.substring(0, end), sealed.get())
        .map(plain -> new Opened(Outcome.OPEN, plain))
        .orElseGet(() -> new Opened(Outcome.WRONG_PASSPHRASE, new byte[0]));
  }

  private static Optional<byte[]> bytes(Map<String, Object> line) {
    try {
      return line.get("e") instanceof String text
          ? Optional.of(Base64.getDecoder().decode(text))
          : Optional.empty();
    } catch (IllegalArgumentException noBase64) {
      return Optional.empty();
    }
  }

  private static byte[] key(Derivation derivation, char[] typed) {
    Passphrase passphrase = new Passphrase(typed);
    try {
      return derivation.key(passphrase);
    } finally {
      passphrase.clear();
    }
  }
}
