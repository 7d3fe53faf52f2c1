package be.livc.page.shape;

import be.livc.page.desk.Desk;
import be.livc.page.desk.Sitting;
import be.livc.page.wire.Shape;
import be.livc.playbook.checklist.Checklist;
import be.livc.playbook.checklist.ChecklistItem;
import be.livc.playbook.checklist.ChecklistSection;
import be.livc.playbook.checklist.Doer;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionEvent;
import be.livc.playbook.text.Words;
import be.livc.playbook.view.EventWords;
import be.livc.playbook.view.ProgressLine;
import be.livc.playbook.view.Sentences;
import be.livc.playbook.view.screen.EndWords;
import be.livc.playbook.view.screen.Moments;
import be.livc.playbook.view.screen.Outcome;
import be.livc.playbook.view.screen.PhaseNames;
import be.livc.playbook.walk.Progress;
import be.livc.playbook.walk.QuestionState;
import be.livc.playbook.walk.Visit;
import be.livc.playbook.walk.Walk;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a session stands: all that a page shows beside the question. */
public final class StateShape {
  private final Desk desk;
  private final Sitting sitting;
  private final Session session;
  private final Walk walk;
  private final Wording words;
  private final ZoneId zone;

  /**
   * Of a session.
   *
   * @param zone in which moments are told
   */
  public StateShape(Desk desk, ZoneId zone) {
    this.desk = desk;
    this.sitting = desk.sitting();
    this.session = sitting.session();
    this.walk = session.walk();
    this.words = new Wording(walk, desk.texts());
    this.zone = zone;
  }

  /** As a reply has it. */
  public Map<String, @Nullable Object> map() {
    Checklist list = Checklist.of(session);
    Visit open =
        walk.openVisit().filter(visit -> visit.standing() == QuestionState.OPEN).orElse(null);
    Phase here = open == null ? null : open.phase();
    Shape shape =
        new Shape()
            .put("session", about())
            .put("where", words.where(here))
            .put("progress", progress(walk.progress()))
            .put("phases", phases(here))
            .maybe("open", open == null ? null : open.step().id())
            .put("path", path())
            .put("first", first(list))
            .put("counts", counts(list))
            .put("warnings", list.warnings().stream().map(words::warning).toList());
    return shape.maybe("end", open == null ? end() : null).map();
  }

  private Map<String, @Nullable Object> about() {
    boolean other = !session.text().digest().equals(desk.book().pinned().text().digest());
    return new Shape()
        .put("id", session.id())
        .put("name", session.name())
        .put("date", session.date().toString())
        .put("dateText", words.texts().language().dateWithWeekday(session.date()))
        .put("closed", session.closed())
        .put("events", session.events().size())
        .put("lastUsed", Moments.full(session.lastUsed(), zone, words.texts()))
        .put("sensitive", session.hasSensitiveAnswers())
        .put("canUndo", session.undoable().map(this::event).orElse(""))
        .put("canRedo", session.redoable().map(this::event).orElse(""))
        .maybe("olderVersion", other ? session.playbook().version().toString() : null)
        .map();
  }

  private String event(SessionEvent event) {
    return EventWords.of(event, session, words.texts());
  }

  private static Map<String, @Nullable Object> progress(Progress progress) {
    return new Shape()
        .put("answered", progress.answered())
        .put("putOff", progress.putOff())
        .put("aside", progress.aside())
        .put("least", progress.least())
        .put("most", progress.most())
        .map();
  }

  /** Those that the walk meets or may meet. */
  private List<Object> phases(@Nullable Phase here) {
    List<Object> phases = new ArrayList<>();
    for (Phase phase : walk.playbook().phases()) {
      Progress progress = walk.progress(phase);
      boolean begun = progress.answered() + progress.putOff() > 0;
      boolean isHere = here != null && PhaseNames.same(here, phase);
      if (begun || isHere || progress.most() > 0) {
        phases.add(
            new Shape()
                .put("id", phase.id())
                .put("title", words.names().phase(phase))
                .put("said", said(progress, begun))
                .put("standing", isHere ? "here" : progress.most() == 0 ? "done" : "ahead")
                .map());
      }
    }
    return phases;
  }

  private String said(Progress progress, boolean begun) {
    Sentences texts = words.texts();
    String progressed = ProgressLine.withoutAside(progress, texts);
    if (!begun) {
      String left = ProgressLine.questions(progress.least(), progress.most(), texts);
      return texts.of("phase.left", left);
    }
    boolean ready = progress.most() + progress.putOff() == 0;
    return ready ? texts.of("phase.ready", progressed) : progressed;
  }

  private List<String> path() {
    List<String> path = new ArrayList<>();
    for (Visit visit : walk.questions()) {
      Ask ask = visit.question();
      if (ask != null && visit.standing() != QuestionState.OPEN) {
        path.add(ask.id());
      }
    }
    return path;
  }

  private List<Object> first(Checklist list) {
    List<Object> first = new ArrayList<>();
    for (ChecklistSection section : list.sections()) {
      if (section.kind() == ChecklistSection.Kind.FIRST) {
        for (ChecklistItem item : section.items()) {
          first.add(
              new Shape()
                  .put("key", item.key())
                  .put("text", item.name())
                  .put("by", by(item, list.words()))
                  .put("due", item.due(list.words()))
                  .put("isNew", sitting.isNew(item.key()))
                  .map());
        }
      }
    }
    return first;
  }

  static String by(ChecklistItem item, Words words) {
    return item.by().isEmpty() ? "" : words.and(item.by().stream().map(Doer::shown).toList());
  }

  private Map<String, @Nullable Object> counts(Checklist list) {
    return new Shape()
        .put("tasks", list.items().size())
        .put("done", list.done())
        .put("documents", walk.documents().size())
        .put("answers", path().size())
        .map();
  }

  private Map<String, @Nullable Object> end() {
    List<Object> putOff = new ArrayList<>();
    for (Visit visit : walk.putOff()) {
      Ask ask = visit.question();
      if (ask != null) {
        putOff.add(
            new Shape().put("question", ask.id()).put("name", words.names().question(ask)).map());
      }
    }
    Visit conclusion = walk.conclusion().orElse(null);
    String title = words.texts().of("end.title");
    if (conclusion != null && conclusion.step() instanceof Step.Conclude conclude) {
      title = Outcome.of(conclusion, conclude, walk, words.texts()).title();
    }
    return new Shape()
        .put("title", title)
        .put("read", new ReadShape(words).before(null, sitting.before()))
        .put(
            "summary",
            EndWords.had(walk, words.texts()) + " " + EndWords.counts(session, words.texts()))
        .put("putOff", putOff)
        .map();
  }
}
