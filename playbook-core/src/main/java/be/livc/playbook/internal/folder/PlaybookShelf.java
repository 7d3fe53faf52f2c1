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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The texts of playbooks that sessions hold on to, each once, by digest. */
final class PlaybookShelf {
  private static final String PLACE = "text ";

  private final Path folder;
  private final LineSeal seal;
  private final Function<PlaybookText, Optional<Playbook>> reader;
  private final Map<String, PinnedPlaybook> read = new HashMap<>();

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
    if (Files.exists(file) && text(Files.readAllBytes(file), digest).isPresent()) {
      return;
    }
    PrivateFiles.createFolders(folder);
    AtomicFiles.writePrivate(file, line(pinned.text()));
    PrivateFiles.sync(folder);
  }

  /** The same text as a file beside a session that is still to come about. */
  Map.Entry<String, String> file(String session, PinnedPlaybook pinned) {
    Path file = file(pinned.text().digest());
    requireSame(session, pinned, pinned.text().digest(), file);
    return Map.entry(file.getFileName().toString(), line(pinned.text()));
  }

  private Path file(String digest) {
    return folder.resolve(seal.name(digest));
  }

  private String line(PlaybookText text) {
    List<Map<String, String>> files = new ArrayList<>();
    for (SourceFile source : text.files()) {
      files.add(Map.of(source.name(), source.text()));
    }
    return seal.line(PLACE + text.digest(), Map.of("files", files));
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

  private PinnedPlaybook load(String session, String digest) {
    Path file = file(digest);
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
        ? seal.read(PLACE + digest, bytes)
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
