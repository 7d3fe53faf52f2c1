package be.livc.playbook;

import be.livc.playbook.internal.folder.FolderStore;
import be.livc.playbook.internal.json.JsonObjects;
import be.livc.playbook.internal.seal.PassphraseKeys;
import be.livc.playbook.session.SessionStore;
import be.livc.playbook.session.log.LineCipher;
import be.livc.playbook.session.log.SessionKeys;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Stores that seal what they keep. */
final class SealedStores {
  /** One passphrase, of which the slow part is done once for all tests. */
  private static final SessionKeys KEYS =
      new SessionKeys() {
        private final PassphraseKeys keys =
            new PassphraseKeys("vier losse woorden hier".toCharArray(), new JsonObjects());
        private final List<byte[]> records = new ArrayList<>();

        @Override
        public boolean sealing() {
          return true;
        }

        @Override
        public synchronized Made make(String session, List<byte[]> others) {
          Made made = keys.make(session, records);
          records.add(made.record().getBytes(StandardCharsets.UTF_8));
          return made;
        }

        @Override
        public LineCipher open(String session, String place, byte[] record) {
          return keys.open(session, place, record);
        }

        @Override
        public void close() {
          // for the next test
        }
      };

  private SealedStores() {}

  /** One in this folder; all of them open what the others sealed. */
  static SessionStore in(Path home) {
    return new FolderStore(
        home,
        new JsonObjects(),
        text -> Optional.ofNullable(Playbooks.read(text).playbook()),
        KEYS);
  }
}
