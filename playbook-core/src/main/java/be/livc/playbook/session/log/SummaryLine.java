package be.livc.playbook.session.log;

import be.livc.playbook.model.Term;
import be.livc.playbook.model.Version;
import be.livc.playbook.session.SessionSummary;
import be.livc.playbook.walk.Progress;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a list shows of a session, as one closed line, so that no log is read for it. */
public final class SummaryLine {
  private static final String PLACE = "summary ";
  private static final int NUMBERS = 5;
  private static final int TERM_PARTS = 4;

  private SummaryLine() {}

  /** The summary as a line, its line end included. */
  public static byte[] write(SessionSummary summary, LineSeal seal) {
    Progress progress = summary.progress();
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("id", summary.id());
    object.put("name", summary.name());
    object.put("playbook", summary.playbook());
    object.put("title", summary.title());
    object.put("version", summary.version().toString());
    object.put("used", summary.lastUsed().toString());
    object.put(
        "progress",
        List.of(
            (long) progress.answered(),
            (long) progress.putOff(),
            (long) progress.aside(),
            (long) progress.least(),
            (long) progress.most()));
    object.put("closed", summary.closed());
    object.put("sensitive", summary.sensitive());
    Term kept = summary.retention();
    if (kept != null) {
      object.put(
          "keep",
          List.of(
              (long) kept.years(), (long) kept.months(), (long) kept.weeks(), (long) kept.days()));
    }
    return seal.line(PLACE + summary.id(), object).getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * Reads one; empty when it is not exactly a sound line, or that of another session.
   *
   * @param session the id of the session that is wanted
   */
  public static Optional<SessionSummary> read(byte[] line, String session, LineSeal seal) {
    try {
      return seal.read(PLACE + session, line)
          .map(object -> found(new ObjectFields(object)))
          .filter(summary -> summary.id().equals(session));
    } catch (ObjectFields.Unreadable | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static SessionSummary found(ObjectFields fields) {
    List<Integer> numbers = fields.numbers("progress");
    if (numbers.size() != NUMBERS) {
      throw new ObjectFields.Unreadable("no five numbers of a progress");
    }
    return new SessionSummary(
        fields.text("id"),
        fields.text("name"),
        fields.text("playbook"),
        fields.text("title"),
        Version.parse(fields.text("version"))
            .orElseThrow(() -> new ObjectFields.Unreadable("version")),
        Instant.parse(fields.text("used")),
        new Progress(
            numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3), numbers.get(4)),
        fields.flag("closed"),
        fields.flag("sensitive"),
        fields.has("keep") ? term(fields.numbers("keep")) : null);
  }

  private static Term term(List<Integer> parts) {
    if (parts.size() != TERM_PARTS) {
      throw new ObjectFields.Unreadable("no four parts of a term");
    }
    return new Term(parts.get(0), parts.get(1), parts.get(2), parts.get(3), 0);
  }
}
