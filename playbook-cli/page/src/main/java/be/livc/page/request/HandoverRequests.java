package be.livc.page.request;

import be.livc.page.desk.Desk;
import be.livc.page.desk.Resuming;
import be.livc.page.desk.Sitting;
import be.livc.page.given.Refusal;
import be.livc.page.shape.PreviewShape;
import be.livc.page.wire.HeldFiles;
import be.livc.page.wire.MadeFile;
import be.livc.page.wire.Problem;
import be.livc.page.wire.Request;
import be.livc.page.wire.Shape;
import be.livc.playbook.SessionFiles;
import be.livc.playbook.session.PinnedPlaybook;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.earlier.MigrationReport;
import be.livc.playbook.session.log.LogPart;
import be.livc.playbook.session.log.LogRelation;
import be.livc.playbook.session.log.SessionLines;
import be.livc.playbook.session.log.SessionLog;
import be.livc.playbook.view.Sentences;
import be.livc.playbook.view.screen.MigrationGroups;
import be.livc.playbook.view.screen.Moments;
import be.livc.playbook.view.screen.Withheld;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Hands a session over as a file, takes one in, and moves one to another text. */
final class HandoverRequests {
  private final Desk desk;

  HandoverRequests(Desk desk) {
    this.desk = desk;
  }

  Map<String, @Nullable Object> export(Request request) {
    Sitting sitting = desk.sitting();
    Session session = sitting.session();
    SessionLog whole = SessionFiles.log(sitting.kept());
    SessionLog log = request.is("sensitive") ? whole : whole.withoutSensitive(session);
    String name = session.name().isEmpty() ? session.id() : session.name();
    MadeFile file =
        new MadeFile(
            MadeFile.safe(name) + ".livc", "application/octet-stream", SessionFiles.write(log));
    List<String> notes = new ArrayList<>();
    Withheld.of(log)
        .words(desk.texts())
        .ifPresent(left -> notes.add(desk.texts().of("export.withheld", left)));
    return new Shape().put("files", List.of(file.shape())).put("notes", notes).map();
  }

  Map<String, @Nullable Object> takeIn(Request request) {
    byte[] bytes = HeldFiles.decoded(request.text("base64"), "base64");
    SessionLog log = SessionFiles.read(bytes, "");
    Session handed = SessionFiles.session(log, "", Sitting.pen(request));
    BeginRequests.requireSamePlaybook(handed, desk.book());
    SessionLines lines = SessionFiles.lines(log);
    LogRelation relation = new LogRelation(LogRelation.Kind.NEW, 0);
    if (request.has("kept")) {
      SessionLines kept = BeginRequests.kept(request.object("kept"));
      SessionLog here = SessionFiles.log(kept);
      if (!here.id().equals(log.id())) {
        throw Problem.of("problem.other-session", kept.id());
      }
      relation = log.relationTo(here);
      if (relation.kind() == LogRelation.Kind.OTHER) {
        return Changed.refused(Refusal.of(twoWays(handed, here, log, relation, request)));
      }
      lines = merged(kept, here, log, relation);
    }
    Resuming resumed = Resuming.of(lines, desk.book(), Sitting.pen(request));
    desk.sit(resumed.sitting());
    return new Shape()
        .put("state", Changed.state(request, desk))
        .put("kept", BeginRequests.shape(resumed.sitting().kept()))
        .put("was", relation.kind().name().toLowerCase(Locale.ROOT))
        .put("noted", noted(log, relation))
        .map();
  }

  /** What is kept, with what the file adds: more events, or what was withheld before. */
  private static SessionLines merged(
      SessionLines kept, SessionLog here, SessionLog log, LogRelation relation) {
    if (relation.kind() == LogRelation.Kind.EARLIER) {
      return kept;
    }
    LogPart part = log.after(here, Sitting.SEAL, Sitting.last(kept));
    return Sitting.with(kept, part, SessionFiles.lines(log).texts());
  }

  private List<String> noted(SessionLog log, LogRelation relation) {
    Session session = desk.sitting().session();
    Sentences texts = desk.texts();
    String name = session.name().isEmpty() ? session.id() : session.name();
    String key = "import." + relation.kind().name();
    int added = session.events().size() - relation.common();
    List<String> noted = new ArrayList<>();
    noted.add(
        relation.kind() == LogRelation.Kind.LATER
            ? texts.count(key, added, name)
            : texts.of(key, name));
    Withheld.of(log).words(texts).ifPresent(left -> noted.add(texts.of("import.withheld", left)));
    return noted;
  }

  private String twoWays(
      Session handed, SessionLog here, SessionLog log, LogRelation relation, Request request) {
    ZoneId zone = request.now().getOffset();
    int common = relation.common();
    return desk.texts()
        .of(
            "import.OTHER",
            handed.name().isEmpty() ? handed.id() : handed.name(),
            common + 1,
            Moments.full(here.events().get(common).stamp().time(), zone, desk.texts()),
            Moments.full(log.events().get(common).stamp().time(), zone, desk.texts()));
  }

  private MigrationReport report(Session session) {
    PinnedPlaybook to = desk.book().pinned();
    if (to.text().digest().equals(session.text().digest())) {
      throw Problem.of("problem.same-text", session.playbook().version());
    }
    return MigrationReport.of(session, to);
  }

  Map<String, @Nullable Object> migration(Request request) {
    MigrationReport report = report(desk.sitting().by(request));
    return new Shape()
        .put("from", report.before().playbook().version().toString())
        .put("to", report.after().playbook().version().toString())
        .put("groups", PreviewShape.groups(MigrationGroups.of(report, desk.texts())))
        .map();
  }

  Map<String, @Nullable Object> migrate(Request request) {
    Session next = report(desk.sitting().by(request)).after();
    String noted = desk.texts().of("migrated", next.name(), next.playbook().version());
    return Changed.to(next, List.of(noted), request, desk);
  }
}
