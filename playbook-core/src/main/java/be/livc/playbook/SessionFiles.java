package be.livc.playbook;

import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.internal.json.JsonObjects;
import be.livc.playbook.internal.seal.SealedFile;
import be.livc.playbook.session.PinnedPlaybook;
import be.livc.playbook.session.Recorder;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.StoreException;
import be.livc.playbook.session.StoreProblem;
import be.livc.playbook.session.StoreProblem.Kind;
import be.livc.playbook.session.log.ExportFile;
import be.livc.playbook.session.log.LineSeal;
import be.livc.playbook.session.log.LogPart;
import be.livc.playbook.session.log.LogWriter;
import be.livc.playbook.session.log.ObjectCodec;
import be.livc.playbook.session.log.PlaybookLine;
import be.livc.playbook.session.log.SessionLines;
import be.livc.playbook.session.log.SessionLog;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Sessions as files ({@code .livc}), to hand over to someone else. */
public final class SessionFiles {
  private static final ObjectCodec OBJECTS = new JsonObjects();
  private static final ExportFile FORM = new ExportFile(OBJECTS);

  private SessionFiles() {}

  /** A file that anyone can read; the same log gives the same bytes. */
  public static byte[] write(SessionLog log) {
    return FORM.write(log);
  }

  /**
   * A file that opens with a passphrase only, also in a browser.
   *
   * @param passphrase is left as it is
   */
  public static byte[] write(SessionLog log, char[] passphrase) {
    return new SealedFile(OBJECTS).seal(FORM.write(log), ExportFile.FORMAT, passphrase);
  }

  /** Whether a file needs a passphrase. */
  public static boolean isSealed(byte[] file) {
    return FORM.head(Objects.requireNonNull(file, "file")).filter(SealedFile::isHead).isPresent();
  }

  /**
   * Reads a file that is not sealed.
   *
   * @param place what the file is called, for who reads a problem
   * @throws StoreException {@code FILE_DAMAGED} when a byte of it is not as it was written, {@code
   *     FILE_NEWER}, or {@code SEALED}
   */
  public static SessionLog read(byte[] file, String place) {
    Map<String, Object> head = head(file, place);
    if (SealedFile.isHead(head)) {
      throw failure(Kind.SEALED, place);
    }
    return FORM.read(file).orElseThrow(() -> failure(Kind.FILE_DAMAGED, place));
  }

  /**
   * Reads a file, sealed or not.
   *
   * @param place what the file is called, for who reads a problem
   * @param passphrase is left as it is
   * @throws StoreException as {@link #read(byte[], String)}, or {@code WRONG_PASSPHRASE}
   */
  public static SessionLog read(byte[] file, String place, char[] passphrase) {
    if (!SealedFile.isHead(head(file, place))) {
      return read(file, place);
    }
    SealedFile.Opened opened = new SealedFile(OBJECTS).open(file, passphrase);
    return switch (opened.outcome()) {
      case OPEN -> read(opened.plain(), place);
      case WRONG_PASSPHRASE -> throw failure(Kind.WRONG_PASSPHRASE, place);
      case DAMAGED -> throw failure(Kind.FILE_DAMAGED, place);
    };
  }

  private static Map<String, Object> head(byte[] file, String place) {
    Map<String, Object> head =
        FORM.head(Objects.requireNonNull(file, "file"))
            .orElseThrow(() -> failure(Kind.FILE_DAMAGED, place));
    if (ExportFile.format(head) > ExportFile.FORMAT) {
      throw failure(Kind.FILE_NEWER, place);
    }
    return head;
  }

  /**
   * The session of a log.
   *
   * @param pen who goes on with it
   * @throws StoreException {@code FILE_DAMAGED} when no session can have these events, {@code
   *     PLAYBOOK_UNREADABLE} when its text is no playbook
   */
  public static Session session(SessionLog log, String place, Recorder pen) {
    try {
      return Session.of(log.id(), log.events(), digest -> pinned(log, digest, place), pen);
    } catch (IllegalArgumentException noHistory) {
      throw failure(Kind.FILE_DAMAGED, place);
    }
  }

  private static PinnedPlaybook pinned(SessionLog log, String digest, String place) {
    return log.texts().stream()
        .filter(text -> text.digest().equals(digest))
        .map(Playbooks::read)
        .filter(loaded -> !loaded.hasErrors())
        .map(LoadResult::pinned)
        .findFirst()
        .orElseThrow(() -> failure(Kind.PLAYBOOK_UNREADABLE, place));
  }

  /** The lines of a log that anyone can read, for what keeps sessions without files. */
  public static SessionLines lines(SessionLog log) {
    LineSeal seal = new LineSeal(form());
    LogPart all = log.all(seal);
    Map<String, String> texts = new LinkedHashMap<>();
    log.texts().forEach(text -> texts.put(text.digest(), PlaybookLine.write(text, seal)));
    String header = new LogWriter(seal, salt -> {}).header(log.id());
    return new SessionLines(
        log.id(), header + all.log(), all.beside(), all.head().line(seal), texts);
  }

  /**
   * The log of lines that were kept; the head counts for nothing.
   *
   * @throws StoreException {@code FILE_DAMAGED} when a line of the log or a text is not as it was
   *     written
   */
  public static SessionLog log(SessionLines kept) {
    LineSeal seal = new LineSeal(form());
    List<PlaybookText> texts = new ArrayList<>();
    kept.texts()
        .forEach(
            (digest, line) ->
                texts.add(
                    PlaybookLine.read(line.getBytes(StandardCharsets.UTF_8), digest, seal)
                        .orElseThrow(() -> failure(Kind.FILE_DAMAGED, kept.id()))));
    try {
      return SessionLog.of(
          seal,
          kept.id(),
          kept.log().getBytes(StandardCharsets.UTF_8),
          kept.beside().getBytes(StandardCharsets.UTF_8),
          texts);
    } catch (IllegalArgumentException notSound) {
      throw failure(Kind.FILE_DAMAGED, kept.id());
    }
  }

  /** How objects are written and read, in the lines of logs: JSON that is ASCII alone. */
  public static ObjectCodec form() {
    return OBJECTS;
  }

  private static StoreException failure(Kind kind, String place) {
    return new StoreException(StoreProblem.of(kind, "", place, ""));
  }
}
