package be.livc.playbook.session.log;

import be.livc.playbook.session.StoreException;
import be.livc.playbook.session.StoreProblem;
import be.livc.playbook.session.StoreProblem.Kind;
import java.util.List;

/**
 * Gives sealed sessions their keys: a port for stores. Each session has a random key of its own;
 * what a store keeps beside it, the record, is that key wrapped by something the person knows. Safe
 * to use from several threads.
 */
public interface SessionKeys extends AutoCloseable {
  /**
   * A key.
   *
   * @param record one line, its line end included, which tells nothing without the passphrase
   * @param cipher what it encrypts with
   */
  record Made(String record, LineCipher cipher) {}

  /** Whether sessions that are begun are to be sealed. */
  boolean sealing();

  /**
   * A new key.
   *
   * @param session the id of the session that it is for
   * @param others records of other sessions of the store: what is slow can be done once for all
   */
  Made make(String session, List<byte[]> others);

  /**
   * The key that was kept.
   *
   * @param session the id of the session
   * @param place where the record is kept, for who reads a problem
   * @throws StoreException {@code SEALED} when no passphrase is known, {@code WRONG_PASSPHRASE},
   *     {@code KEY_DAMAGED}, {@code KEY_UNKNOWN}
   */
  LineCipher open(String session, String place, byte[] record);

  /** Forgets all keys; what was opened with them is of no use any more. */
  @Override
  void close();

  /** Knows no passphrase: what is begun is not sealed, and what is sealed stays closed. */
  static SessionKeys none() {
    return new SessionKeys() {
      @Override
      public boolean sealing() {
        return false;
      }

      @Override
      public Made make(String session, List<byte[]> others) {
        throw new IllegalStateException("no passphrase is known");
      }

      @Override
      public LineCipher open(String session, String place, byte[] record) {
        throw new StoreException(StoreProblem.of(Kind.SEALED, session, place));
      }

      @Override
      public void close() {
        // knows nothing
      }
    };
  }
}
