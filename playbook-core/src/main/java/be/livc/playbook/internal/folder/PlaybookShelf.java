package be.livc.playbook.internal.folder;

import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.session.PinnedPlaybook;
import be.livc.playbook.session.StoreException;
import be.livc.playbook.session.StoreProblem;
import be.livc.playbook.session.StoreProblem.Kind;
import be.livc.playbook.session.log.LineSeal;
import be.livc.playbook.session.log.PlaybookLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The texts of playbooks that sessions hold on to, each once, by digest. */
final class PlaybookShelf {
  private final Path folder;
  private final LineSeal seal;
  private final Function<PlaybookText, Optional<Playbook>> reader;
  private final Map<String, PinnedPlaybook> read = new HashMap<>();
  private final Set<String> sound = new HashSet<>();

  PlaybookShelf(Path folder, LineSeal seal, Function<PlaybookText, Optional<Playbook>> reader) {
    this.folder = folder;
    this.seal = seal;
    this.reader = reader;
  }

  /**
   * Keeps a text, unless it is there and sound.
   *
   * @throws StoreException when the playbook is not what its text says: whoever opened a session
   *     with that text later would be led through another playbook
   */
  void keep(String session, PinnedPlaybook pinned) throws IOException {
    String digest = pinned.text().digest();
    Path file = file(digest);
    requireSame(session, pinned, digest, file);
    if (Files.exists(file)
        && PlaybookLine.read(PrivateFiles.bytes(file), digest, seal).isPresent()) {
      return;
    }
    PrivateFiles.createFolders(folder);
    AtomicFiles.writePrivate(file, PlaybookLine.write(pinned.text(), seal));
    PrivateFiles.sync(folder);
  }

  /** The same text as a file beside a session that is still to come about. */
  Map.Entry<String, String> file(String session, PinnedPlaybook pinned) {
    Path file = file(pinned.text().digest());
    requireSame(session, pinned, pinned.text().digest(), file);
    return Map.entry(file.getFileName().toString(), PlaybookLine.write(pinned.text(), seal));
  }

  private Path file(String digest) {
    return folder.resolve(seal.name(digest));
  }

  /** Reads the text unless this very playbook was read from it, now or before. */
  private void requireSame(String session, PinnedPlaybook pinned, String digest, Path file) {
    if (!pinned.isAsRead()) {
      PinnedPlaybook known = read.get(digest);
      PinnedPlaybook said =
          known != null
              ? known
              : PinnedPlaybook.read(pinned.text(), reader)
                  .orElseThrow(() -> failure(Kind.PLAYBOOK_UNREADABLE, session, file, digest));
      if (!said.playbook().equals(pinned.playbook())) {
        throw failure(Kind.PLAYBOOK_OTHER, session, file, digest);
      }
    }
    read.put(digest, pinned);
  }

  /**
   * The playbook of a digest, read once.
   *
   * @throws StoreException when it is missing, changed, or can't be read as a playbook
   */
  PinnedPlaybook get(String session, String digest) {
    PinnedPlaybook known = read.get(digest);
    if (known == null) {
      known = load(session, digest);
      read.put(digest, known);
    }
    return known;
  }

  /** Whether the text of a digest is there as it was kept; read once. */
  boolean isSound(String digest) {
    if (sound.contains(digest)) {
      return true;
    }
    try {
      byte[] bytes = PrivateFiles.bytes(file(digest));
      return PlaybookLine.read(bytes, digest, seal).isPresent() && sound.add(digest);
    } catch (IOException e) {
      return false;
    }
  }

  void forgetAll() {
    read.clear();
    sound.clear();
  }

  private PinnedPlaybook load(String session, String digest) {
    Path file = file(digest);
    byte[] bytes;
    try {
      bytes = PrivateFiles.bytes(file);
    } catch (NoSuchFileException e) {
      throw failure(Kind.PLAYBOOK_MISSING, session, file, digest);
    } catch (IOException e) {
      throw IoProblems.exception(session, file, e);
    }
    PlaybookText text =
        PlaybookLine.read(bytes, digest, seal)
            .orElseThrow(() -> failure(Kind.PLAYBOOK_CHANGED, session, file, digest));
    return PinnedPlaybook.read(text, reader)
        .orElseThrow(() -> failure(Kind.PLAYBOOK_UNREADABLE, session, file, digest));
  }

  private static StoreException failure(Kind kind, String session, Path file, String digest) {
    return new StoreException(StoreProblem.of(kind, session, file.toString(), digest));
  }
}
