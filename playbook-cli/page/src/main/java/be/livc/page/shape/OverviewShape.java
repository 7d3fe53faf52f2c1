package be.livc.page.shape;

import be.livc.page.wire.Shape;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.session.Note;
import be.livc.playbook.session.Session;
import be.livc.playbook.view.ProgressLine;
import be.livc.playbook.view.screen.DependentNames;
import be.livc.playbook.view.screen.Moments;
import be.livc.playbook.view.screen.OverviewWords;
import be.livc.playbook.view.screen.PhaseNames;
import be.livc.playbook.walk.QuestionState;
import be.livc.playbook.walk.Visit;
import be.livc.playbook.walk.Walk;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All questions and answers of a session, phase by phase, and its notes. */
public final class OverviewShape {
  private final Session session;
  private final Walk walk;
  private final Wording words;
  private final OverviewWords overview;
  private final ZoneId zone;

  /**
   * Of a session.
   *
   * @param zone in which moments are told
   */
  public OverviewShape(Session session, Wording words, ZoneId zone) {
    this.session = session;
    this.walk = session.walk();
    this.words = words;
    this.overview = new OverviewWords(walk, words.texts());
    this.zone = zone;
  }

  /** As a reply has it. */
  public Map<String, @Nullable Object> map() {
    List<Object> phases = new ArrayList<>();
    add(phases, "", null);
    for (Phase phase : walk.playbook().phases()) {
      add(phases, words.names().phase(phase), phase);
    }
    List<Object> aside = new ArrayList<>();
    overview.aside().forEach((cause, asks) -> asks.forEach(ask -> aside.add(aside(cause, ask))));
    return new Shape()
        .put("summary", ProgressLine.of(walk.progress(), words.texts()))
        .put("phases", phases)
        .put("aside", aside)
        .put("notes", notes())
        .map();
  }

  private void add(List<Object> phases, String title, @Nullable Phase phase) {
    List<Object> answers = new ArrayList<>();
    for (Visit visit : walk.questions()) {
      Ask ask = visit.question();
      boolean here = PhaseNames.same(visit.phase(), phase);
      if (ask != null && here && visit.standing() != QuestionState.OPEN) {
        answers.add(answer(visit, ask));
      }
    }
    if (!answers.isEmpty()) {
      phases.add(new Shape().put("title", title).put("answers", answers).map());
    }
  }

  private Map<String, @Nullable Object> answer(Visit visit, Ask ask) {
    String standing = String.valueOf(visit.standing()).toLowerCase(Locale.ROOT);
    return new Shape()
        .put("question", ask.id())
        .put("name", words.names().question(ask))
        .put("answer", overview.state(visit, ask))
        .put("standing", standing.replace('_', '-'))
        .put("depends", depends(visit, ask))
        .map();
  }

  /** What waits for an answer: here tasks and documents too, as where it was put off. */
  private String depends(Visit visit, Ask ask) {
    List<String> waiting =
        visit.standing() == QuestionState.ANSWERED
            ? List.of()
            : DependentNames.on(ask.id(), walk, words.names(), words.texts());
    return waiting.isEmpty() ? "" : words.texts().of("overview.hangs", words.texts().and(waiting));
  }

  private Map<String, @Nullable Object> aside(String cause, Ask ask) {
    return new Shape()
        .put("name", words.names().question(ask))
        .put(
            "answer",
            words.names().answer(ask, walk.parked().getOrDefault(ask.id(), Value.NOTHING)))
        .put("back", cause)
        .map();
  }

  private List<Object> notes() {
    List<Object> notes = new ArrayList<>();
    for (Note note : session.notes()) {
      Step step = walk.playbook().step(note.question()).orElse(null);
      notes.add(
          new Shape()
              .put("step", note.question())
              .put("name", step == null ? "" : words.names().name(step, null))
              .put("text", note.text())
              .put("at", Moments.full(note.stamp().time(), zone, words.texts()))
              .map());
    }
    return notes;
  }
}
