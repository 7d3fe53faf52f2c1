package be.livc.page.desk;

import be.livc.playbook.LoadResult;
import be.livc.playbook.Playbooks;
import be.livc.playbook.SessionFiles;
import be.livc.playbook.session.PinnedPlaybook;
import be.livc.playbook.session.Recorder;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.StoreException;
import be.livc.playbook.session.StoreProblem;
import be.livc.playbook.session.StoreProblem.Kind;
import be.livc.playbook.session.log.LineSeal;
import be.livc.playbook.session.log.LogReadResult;
import be.livc.playbook.session.log.LogReader;
import be.livc.playbook.session.log.LogWriter;
import be.livc.playbook.session.log.PlaybookLine;
import be.livc.playbook.session.log.SessionLines;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Takes a session up from its lines, as far as these are sound.
 *
 * @param sitting the session, and the lines that hold it
 * @param problems what is the matter with the lines; the session is there all the same
 * @param mended whether the lines are others than those that were handed in
 */
public record Resuming(Sitting sitting, List<StoreProblem> problems, boolean mended) {
  private static final LineSeal SEAL = new LineSeal(SessionFiles.form());

  /**
   * Reads them.
   *
   * @param open the playbook that lies open, whose text need not be read again
   * @throws StoreException when nothing of it can be used
   */
  public static Resuming of(SessionLines kept, OpenBook open, Recorder pen) {
    byte[] log = bytes(kept.log());
    byte[] head = kept.head().isEmpty() ? null : bytes(kept.head());
    LogReadResult read = new LogReader(SEAL).read(kept.id(), log, bytes(kept.beside()), head);
    List<StoreProblem> problems = read.problems(kept.id(), "", log.length);
    for (StoreProblem problem : problems) {
      if (problem.kind().fatal()) {
        throw new StoreException(problem);
      }
    }
    Session session = session(kept, read, open, pen);
    String header = new LogWriter(SEAL, salt -> {}).header(kept.id());
    int from = header.length();
    String sound = new String(log, from, read.sound() - from, StandardCharsets.US_ASCII);
    SessionLines mended =
        new SessionLines(
            kept.id(), header + sound, kept.beside(), read.head().line(SEAL), kept.texts());
    boolean other = !mended.log().equals(kept.log()) || !mended.head().equals(kept.head());
    return new Resuming(new Sitting(session, mended, read.head()), problems, other);
  }

  private static Session session(
      SessionLines kept, LogReadResult read, OpenBook open, Recorder pen) {
    try {
      return Session.of(kept.id(), read.events(), digest -> pinned(kept, digest, open), pen);
    } catch (IllegalArgumentException noHistory) {
      throw failure(Kind.UNREADABLE, kept, "");
    }
  }

  private static PinnedPlaybook pinned(SessionLines kept, String digest, OpenBook open) {
    if (digest.equals(open.pinned().text().digest())) {
      return open.pinned();
    }
    String line = kept.texts().get(digest);
    if (line == null) {
      throw failure(Kind.PLAYBOOK_MISSING, kept, digest);
    }
    LoadResult loaded =
        Playbooks.read(
            PlaybookLine.read(bytes(line), digest, SEAL)
                .orElseThrow(() -> failure(Kind.PLAYBOOK_CHANGED, kept, digest)));
    if (loaded.hasErrors()) {
      throw failure(Kind.PLAYBOOK_UNREADABLE, kept, digest);
    }
    return loaded.pinned();
  }

  private static StoreException failure(Kind kind, SessionLines kept, String digest) {
    return new StoreException(StoreProblem.of(kind, kept.id(), "", digest));
  }

  private static byte[] bytes(String line) {
    return line.getBytes(StandardCharsets.UTF_8);
  }
}
