package be.livc.playbook.internal.folder;

import be.livc.playbook.session.log.LineSeal;
import be.livc.playbook.session.log.LogReader;
import be.livc.playbook.session.log.LogWriter;
import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;

/**
 * How one session is written down: as all that anyone may read, or sealed with a key of its own.
 *
 * @param seal closes and opens lines
 * @param shelf where its texts are kept
 * @param key the record of its key; null where it is not sealed
 */
record SessionForm(
    LineSeal seal, LogReader reader, LogWriter writer, PlaybookShelf shelf, @Nullable String key) {
  /** Seeded only at the first write. */
  private static final class Salts {
    private static final SecureRandom RANDOM = new SecureRandom();

    static void fill(byte[] salt) {
      RANDOM.nextBytes(salt);
    }
  }

  static SessionForm of(LineSeal seal, PlaybookShelf shelf, @Nullable String key) {
    return new SessionForm(seal, new LogReader(seal), new LogWriter(seal, Salts::fill), shelf, key);
  }
}
