package be.livc.page.desk;

import be.livc.page.wire.Problem;
import be.livc.page.wire.Randomness;
import be.livc.page.wire.Request;
import be.livc.playbook.SessionFiles;
import be.livc.playbook.session.PinnedPlaybook;
import be.livc.playbook.session.Recorder;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionEvent;
import be.livc.playbook.session.log.LineSeal;
import be.livc.playbook.session.log.LogHead;
import be.livc.playbook.session.log.LogPart;
import be.livc.playbook.session.log.LogReadResult;
import be.livc.playbook.session.log.LogReader;
import be.livc.playbook.session.log.LogWriter;
import be.livc.playbook.session.log.PlaybookLine;
import be.livc.playbook.session.log.SessionLines;
import be.livc.playbook.walk.Walk;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A session that lies open, and the lines that the page keeps of it. */
public final class Sitting {
  /** How lines are closed: anyone can read them; a page seals them itself. */
  public static final LineSeal SEAL = new LineSeal(SessionFiles.form());

  private Session session;
  private SessionLines kept;
  private LogHead head;
  private @Nullable Session before;

  /**
   * One that was taken up.
   *
   * @param kept the lines, sound to the last
   * @param head how they end
   */
  public Sitting(Session session, SessionLines kept, LogHead head) {
    this.session = session;
    this.kept = kept;
    this.head = head;
  }

  /** One that begins; all of it is still to be kept. */
  public static Sitting begun(Session session) {
    SessionLines nothing = new SessionLines(session.id(), "", "", "", Map.of());
    return new Sitting(session, nothing, new LogHead(0, ""));
  }

  /** The hand that a request writes with: its time, its chance. */
  public static Recorder pen(Request request) {
    OffsetDateTime now = request.now();
    Randomness randomness = request.randomness();
    Clock clock = Clock.fixed(now.toInstant(), now.getOffset());
    return new Recorder("", clock, randomness::identity);
  }

  /** The session as it is. */
  public Session session() {
    return session;
  }

  /** The session in the hand of a request. */
  public Session by(Request request) {
    return session.by(pen(request));
  }

  /** The lines that are kept of it. */
  public SessionLines kept() {
    return kept;
  }

  /** Where the walk stood before the last change of an answer; null where none was made here. */
  public @Nullable Walk before() {
    return before == null ? null : before.walk();
  }

  /** Whether a task, or an inquiry, came with the last change of an answer that was made here. */
  public boolean isNew(String task) {
    return before != null
        && !before.inquiries().containsKey(task)
        && before.walk().tasks().stream().noneMatch(it -> it.key().equals(task));
  }

  /**
   * Goes on with what the session became.
   *
   * @param randomness of the request, for salts
   * @return what is to be kept besides; without lines where nothing happened
   */
  public SessionLines goOn(Session next, Randomness randomness) {
    List<SessionEvent> news = next.events().subList(head.count(), next.events().size());
    if (!next.answers().equals(session.answers()) || !next.date().equals(session.date())) {
      before = session;
    }
    session = next;
    if (news.isEmpty()) {
      return new SessionLines(kept.id(), "", "", kept.head(), Map.of());
    }
    LogWriter writer = new LogWriter(SEAL, randomness::fill);
    LogWriter.Written written = writer.write(kept.id(), head.last(), news);
    head = written.head();
    String header = kept.log().isEmpty() ? writer.header(kept.id()) : "";
    SessionLines part =
        new SessionLines(
            kept.id(), header + written.log(), written.beside(), head.line(SEAL), newTexts());
    kept = kept.with(part);
    return part;
  }

  /** Blanks out what stands beside the log and no event holds any more. */
  public void blankWhatWasErased() {
    byte[] beside = kept.beside().getBytes(StandardCharsets.UTF_8);
    LogReadResult read =
        new LogReader(SEAL)
            .read(
                kept.id(),
                kept.log().getBytes(StandardCharsets.UTF_8),
                beside,
                kept.head().getBytes(StandardCharsets.UTF_8));
    for (LogReadResult.Bytes line : read.surplus()) {
      Arrays.fill(beside, line.from(), line.to(), (byte) ' ');
    }
    String rest = new String(beside, StandardCharsets.UTF_8);
    kept = new SessionLines(kept.id(), kept.log(), rest, kept.head(), kept.texts());
  }

  /** The hash of the last line that is kept. */
  public static String last(SessionLines kept) {
    return LogHead.read(kept.head().getBytes(StandardCharsets.UTF_8), SEAL)
        .map(LogHead::last)
        .orElseThrow(() -> Problem.of("problem.shape", "head"));
  }

  /** Lines with what another log of the same session adds to them. */
  public static SessionLines with(SessionLines kept, LogPart part, Map<String, String> texts) {
    return kept.with(
        new SessionLines(kept.id(), part.log(), part.beside(), part.head().line(SEAL), texts));
  }

  private Map<String, String> newTexts() {
    Map<String, String> texts = new LinkedHashMap<>();
    for (PinnedPlaybook pinned : session.texts()) {
      String digest = pinned.text().digest();
      if (!kept.texts().containsKey(digest)) {
        texts.put(digest, PlaybookLine.write(pinned.text(), SEAL));
      }
    }
    return texts;
  }
}
