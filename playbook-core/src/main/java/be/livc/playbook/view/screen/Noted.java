package be.livc.playbook.view.screen;

import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.view.ScreenNames;
import be.livc.playbook.view.Sentences;
import be.livc.playbook.walk.Visit;
import be.livc.playbook.walk.Walk;
import be.livc.playbook.walk.WalkChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is said once something is recorded: the answer, what it brings in, what is done. */
public final class Noted {
  private final Walk walk;
  private final Sentences texts;
  private final ScreenNames names;

  /** In a walk as it is after what was recorded. */
  public Noted(Walk walk, Sentences texts) {
    this.walk = walk;
    this.texts = texts;
    this.names = new ScreenNames(walk, texts);
  }

  /** The answer by its label; that a sensitive one is not repeated. */
  public String answer(Ask ask, Value value) {
    int parts = AnswerParts.count(ask.type(), value);
    String counted = PartNoun.of(ask, names.language(), texts).count(parts);
    if (ask.sensitive()) {
      String noted = parts > 0 ? texts.of("noted.parts", counted) : texts.of("noted.plain");
      return noted + " " + texts.of("noted.sensitive");
    }
    return parts > 0
        ? texts.of("noted.parts.said", counted, names.label(ask, value))
        : texts.of("noted", names.label(ask, value));
  }

  /** That another answer took the place of one; a sensitive one is not repeated. */
  public String changed(Ask ask, Value value) {
    return ask.sensitive()
        ? texts.of("changed.sensitive", names.question(ask))
        : texts.of("changed", names.question(ask), names.label(ask, value));
  }

  /**
   * The documents that an entry or a row doesn't get, by name; empty for none, and of a sensitive
   * answer.
   */
  public String leftOut(Ask ask) {
    List<String> none = walk.documentsNotFor(ask.id()).stream().map(names::document).toList();
    return ask.sensitive() || none.isEmpty()
        ? ""
        : texts.of("left-out", DependentNames.some(none, texts));
  }

  /** What was set aside, a sentence each. */
  public List<String> aside(WalkChange change) {
    return answers("set-aside", change.aside());
  }

  /** What counts again, a sentence each. */
  public List<String> back(WalkChange change) {
    return answers("back-again", change.back());
  }

  private List<String> answers(String key, Map<String, Value> values) {
    List<String> said = new ArrayList<>();
    values.forEach(
        (id, value) ->
            walk.playbook()
                .question(id)
                .ifPresent(
                    ask ->
                        said.add(
                            texts.of(key, names.question(ask) + ": " + names.answer(ask, value)))));
    return said;
  }

  /** What came in, such as {@code 2 taken en 1 document}; empty when nothing did. */
  public String cameIn(WalkChange change) {
    List<String> came = new ArrayList<>();
    int tasks = change.tasksNew().size();
    int documents = change.documentsNew().size();
    if (tasks > 0) {
      came.add(texts.count("tasks", tasks));
    }
    if (documents > 0) {
      came.add(texts.count("documents", documents));
    }
    return texts.and(came);
  }

  /** That a phase is done, when the next question stands in a later one; else empty. */
  public String phaseDone(@Nullable Phase left, @Nullable Phase next) {
    Playbook playbook = walk.playbook();
    if (left == null
        || next == null
        || PhaseNames.number(playbook, next) <= PhaseNames.number(playbook, left)) {
      return "";
    }
    int waiting = 0;
    for (Visit visit : walk.putOff()) {
      waiting += PhaseNames.same(visit.phase(), left) ? 1 : 0;
    }
    String name = names.phase(left);
    int number = PhaseNames.number(playbook, left);
    int all = playbook.phases().size();
    return waiting == 0
        ? texts.of("phase.done", number, all, name)
        : texts.count("phase.done.but", waiting, number, all, name);
  }

  /** That a question was put off, and what hangs on it. */
  public List<String> putOff(Ask ask) {
    List<String> hanging = DependentNames.on(ask.id(), walk, names, texts);
    return List.of(
        texts.of("put-off", names.question(ask)),
        hanging.isEmpty()
            ? texts.of("put-off.nothing")
            : texts.of("put-off.hangs", texts.and(hanging)));
  }
}
