package be.livc.playbook.session.log;

import java.util.Optional;

/**
 * Encrypts the lines of one session: a port, since the rooms that write lines know no cryptography.
 * Safe to use from several threads.
 */
public interface LineCipher {
  /**
   * Encrypts what stands in a line.
   *
   * @param place where the line stands, such as {@code event 7}; it opens nowhere else
   * @param plain is left as it is
   */
  byte[] seal(String place, byte[] plain);

  /** What was encrypted; empty when a byte of it was changed, or it was made for another place. */
  Optional<byte[]> open(String place, byte[] sealed);

  /**
   * A name for a file, always the same for the same name, that tells nobody without the key what
   * the file is.
   *
   * @return lower-case hex
   */
  String name(String name);
}
