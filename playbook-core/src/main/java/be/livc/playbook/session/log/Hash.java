package be.livc.playbook.session.log;

import be.livc.playbook.resource.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** SHA-256 in lower-case hex. */
final class Hash {
  static final int LENGTH = 2 * Sha256.LENGTH;

  private Hash() {}

  static String of(byte[] bytes, int from, int to) {
    return Sha256.of(bytes, from, to).hex();
  }

  static String of(byte[] salt, String text) {
    return Sha256.of(List.of(salt, text.getBytes(StandardCharsets.UTF_8))).hex();
  }

  /** What the first event of a session names as the hash before it. */
  static String root(String session) {
    return of(new byte[0], "livc session " + session);
  }
}
