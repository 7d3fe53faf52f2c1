package be.livc.playbook.session.chain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 in lower-case hex. */
final class Hash {
  static final int LENGTH = 64;

  private Hash() {}

  static String of(byte[] bytes, int from, int to) {
    MessageDigest sha = sha();
    sha.update(bytes, from, to - from);
    return HexFormat.of().formatHex(sha.digest());
  }

  static String of(byte[] salt, String text) {
    MessageDigest sha = sha();
    sha.update(salt);
    return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** What the first event of a session names as the hash before it. */
  static String root(String session) {
    return of(new byte[0], "livc session " + session);
  }

  private static MessageDigest sha() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
