package be.livc.playbook.view;

import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.walk.Item;
import be.livc.playbook.walk.QuestionState;
import be.livc.playbook.walk.Visit;
import be.livc.playbook.walk.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A walk for a front end that keeps the answers itself: what is asked now, what was answered, what
 * is said on the way, and what there is to do. What is sensitive is not in it.
 */
public final class WalkJson {
  private final Walk walk;
  private final ScreenNames names;
  private final QuestionJson questions;

  private WalkJson(Walk walk, Sentences sentences) {
    this.walk = walk;
    this.names = new ScreenNames(walk, sentences);
    this.questions = new QuestionJson(walk, names, sentences);
  }

  /** The walk, in the order of the playbook. */
  public static Map<String, @Nullable Object> of(Walk walk, Sentences sentences) {
    return new WalkJson(walk, sentences).shape();
  }

  private Map<String, @Nullable Object> shape() {
    Map<String, @Nullable Object> shape = Json.shape("walk");
    Playbook playbook = walk.playbook();
    shape.put("playbook", playbook.id());
    shape.put("version", playbook.version().toString());
    shape.put("title", ScreenNames.title(playbook));
    shape.put("language", playbook.language().code());
    shape.put("date", walk.date().toString());
    shape.put("progress", ProgressJson.of(walk.progress()));
    shape.put("phases", playbook.phases().stream().map(this::phase).toList());
    shape.put("open", walk.openVisit().map(questions::of).orElse(null));
    shape.put("putOff", walk.putOff().stream().map(questions::of).toList());
    List<Object> answers = new ArrayList<>();
    for (Visit visit : walk.questions()) {
      Ask ask = visit.question();
      if (ask != null && visit.standing() != QuestionState.OPEN) {
        Map<String, @Nullable Object> answer =
            AnswerJson.of(ask, walk.value(ask.id()).orElse(null), names);
        answer.put("standing", QuestionJson.word(visit.standing()));
        answers.add(answer);
      }
    }
    shape.put("answers", answers);
    shape.put("aside", aside());
    List<Object> said = new ArrayList<>();
    for (Visit visit : walk.visits()) {
      if (visit.certain() && visit.question() == null && says(visit.step())) {
        said.add(said(visit));
      }
    }
    shape.put("said", said);
    shape.put(
        "tasks",
        walk.tasks().stream()
            .map(task -> todo(task.key(), task.step(), task.item(), task.pending()))
            .toList());
    shape.put(
        "documents",
        walk.documents().stream()
            .map(it -> todo(it.key(), it.step(), it.item(), it.pending()))
            .toList());
    shape.put(
        "conclusion",
        walk.conclusion().map(visit -> visit.step().id()).filter(id -> !id.isEmpty()).orElse(null));
    return shape;
  }

  private static boolean says(Step step) {
    return switch (step.kind()) {
      case TELL, WARN, CONCLUDE -> true;
      case ASK, ASK_AGAIN, DO, WRITE, GROUP, INCLUDE -> false;
    };
  }

  private Map<String, @Nullable Object> phase(Phase phase) {
    Map<String, @Nullable Object> shape = Json.object();
    shape.put("id", phase.id());
    shape.put("title", names.phase(phase));
    shape.put("progress", ProgressJson.of(walk.progress(phase)));
    return shape;
  }

  private List<Object> aside() {
    List<Object> aside = new ArrayList<>();
    for (Map.Entry<String, Value> parked : walk.parked().entrySet()) {
      walk.playbook()
          .question(parked.getKey())
          .ifPresent(ask -> aside.add(AnswerJson.of(ask, parked.getValue(), names)));
    }
    return aside;
  }

  private Map<String, @Nullable Object> said(Visit visit) {
    Phase phase = visit.phase();
    Map<String, @Nullable Object> shape = Json.object();
    shape.put("step", visit.step().id());
    shape.put("kind", visit.step().kind().key());
    shape.put("phase", phase == null ? null : phase.id());
    shape.put("text", names.text(visit.step().text(), null));
    return shape;
  }

  private Map<String, @Nullable Object> todo(
      String key, Step step, @Nullable Item item, boolean pending) {
    Map<String, @Nullable Object> shape = Json.object();
    shape.put("key", key);
    shape.put("name", names.name(step, item));
    shape.put("pending", pending);
    return shape;
  }
}
