package be.livc.playbook.resource;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A SHA-256 digest. */
public final class Sha256 {
  /** How many bytes a digest has. */
  public static final int LENGTH = 32;

  private final byte[] bytes;

  private Sha256(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Over a text in UTF-8. */
  public static Sha256 of(String text) {
    return of(List.of(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Over these bytes, one part after the other, as if they were one. */
  public static Sha256 of(Iterable<byte[]> parts) {
    MessageDigest sha = algorithm();
    parts.forEach(sha::update);
    return new Sha256(sha.digest());
  }

  /**
   * Over some bytes of a row.
   *
   * @param from the first of them, from 0
   * @param to the first that no longer counts
   * @throws IllegalArgumentException when there are no such bytes
   */
  public static Sha256 of(byte[] bytes, int from, int to) {
    MessageDigest sha = algorithm();
    sha.update(bytes, from, to - from);
    return new Sha256(sha.digest());
  }

  private static MessageDigest algorithm() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The digest itself, a copy of {@value #LENGTH} bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The digest in lower-case hex. */
  public String hex() {
    return hex(LENGTH);
  }

  /**
   * The beginning of the digest in lower-case hex.
   *
   * @param length how many bytes of it, at most {@value #LENGTH}; each is two digits
   * @throws IndexOutOfBoundsException when it has no so many
   */
  public String hex(int length) {
    return HexFormat.of().formatHex(bytes, 0, length);
  }
}
