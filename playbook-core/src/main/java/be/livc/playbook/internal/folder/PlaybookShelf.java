package be.livc.playbook.internal.folder;

import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.session.PinnedPlaybook;
import be.livc.playbook.session.StoreException;
import be.livc.playbook.session.StoreProblem;
import be.livc.playbook.session.StoreProblem.Kind;
import be.livc.playbook.session.log.LineSeal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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
    Path file = folder.resolve(digest);
    requireSame(session, pinned, digest, file);
    if (Files.exists(file) && text(Files.readAllBytes(file), digest).isPresent()) {
      return;
    }
    List<Map<String, String>> files = new ArrayList<>();
    for (SourceFile source : pinned.text().files()) {
      files.add(Map.of(source.name(), source.text()));
    }
    PrivateFiles.createFolders(folder);
    AtomicFiles.writePrivate(file, seal.line(Map.of("files", files)));
    PrivateFiles.sync(folder);
  }

  /** Reads the text unless this very playbook was found to belong to it before. */
  private void requireSame(String session, PinnedPlaybook pinned, String digest, Path file) {
    PinnedPlaybook known = read.get(digest);
    if (known == null) {
      known =
          reader
              .apply(pinned.text())
              .map(playbook -> new PinnedPlaybook(playbook, pinned.text()))
              .orElseThrow(() -> failure(Kind.PLAYBOOK_UNREADABLE, session, file, digest));
    }
    if (!known.playbook().equals(pinned.playbook())) {
      throw failure(Kind.PLAYBOOK_OTHER, session, file, digest);
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
      boolean found = text(Files.readAllBytes(folder.resolve(digest)), digest).isPresent();
      return found && sound.add(digest);
    } catch (IOException e) {
      return false;
    }
  }

  void forgetAll() {
    read.clear();
    sound.clear();
  }

  private PinnedPlaybook load(String session, String digest) {
    Path file = folder.resolve(digest);
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw failure(Kind.PLAYBOOK_MISSING, session, file, digest);
    } catch (IOException e) {
      throw IoProblems.exception(session, file, e);
    }
    PlaybookText text =
        text(bytes, digest)
            .orElseThrow(() -> failure(Kind.PLAYBOOK_CHANGED, session, file, digest));
    return reader
        .apply(text)
        .map(playbook -> new PinnedPlaybook(playbook, text))
        .orElseThrow(() -> failure(Kind.PLAYBOOK_UNREADABLE, session, file, digest));
  }

  private Optional<PlaybookText> text(byte[] bytes, String digest) {
    boolean whole = bytes.length > 0 && bytes[bytes.length - 1] == '\n';
    return whole
        ? seal.read(bytes)
            .map(object -> new PlaybookText(files(object.get("files"))))
            .filter(text -> text.digest().equals(digest))
        : Optional.empty();
  }

  private static List<SourceFile> files(@Nullable Object list) {
    List<SourceFile> files = new ArrayList<>();
    if (list instanceof List<?> items) {
      for (Object item : items) {
        if (item instanceof Map<?, ?> map) {
          map.forEach(
              (name, text) ->
                  files.add(new SourceFile(String.valueOf(name), String.valueOf(text))));
        }
      }
    }
    return files;
  }

  private static StoreException failure(Kind kind, String session, Path file, String digest) {
    return new StoreException(StoreProblem.of(kind, session, file.toString(), digest));
  }
}
