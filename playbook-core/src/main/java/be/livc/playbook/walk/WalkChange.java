package be.livc.playbook.walk;

import be.livc.playbook.answer.Answer;
import be.livc.playbook.model.Ordered;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * What lies between two walks of one playbook: what a change of an answer does, seen before it
 * happens. Tasks, documents, warnings and outcomes are those met for certain, wherever the open
 * question stands: the difference of two checklists.
 *
 * @param aside values that were met and are now set aside
 * @param back values that were set aside and now count again
 * @param newQuestions questions that are open for certain now and were not met for certain before
 * @param tasksGone tasks that are no longer there for certain
 * @param tasksNew tasks that now are
 * @param documentsGone documents that are no longer asked for for certain
 * @param documentsNew documents that now are
 * @param warningsGone warnings that no longer hold for certain
 * @param warningsNew warnings that now do
 * @param outcomesGone conclusions, of included playbooks too, that are no longer met for certain
 * @param outcomesNew conclusions that now are
 */
public record WalkChange(
    Map<String, Value> aside,
    Map<String, Value> back,
    List<Ask> newQuestions,
    List<Task> tasksGone,
    List<Task> tasksNew,
    List<DocumentRequest> documentsGone,
    List<DocumentRequest> documentsNew,
    List<Visit> warningsGone,
    List<Visit> warningsNew,
    List<Visit> outcomesGone,
    List<Visit> outcomesNew) {
  /** Keeps copies. */
  public WalkChange {
    Objects.requireNonNull(aside, "aside");
    Objects.requireNonNull(back, "back");
    Objects.requireNonNull(newQuestions, "newQuestions");
    Objects.requireNonNull(tasksGone, "tasksGone");
    Objects.requireNonNull(tasksNew, "tasksNew");
    Objects.requireNonNull(documentsGone, "documentsGone");
    Objects.requireNonNull(documentsNew, "documentsNew");
    Objects.requireNonNull(warningsGone, "warningsGone");
    Objects.requireNonNull(warningsNew, "warningsNew");
    Objects.requireNonNull(outcomesGone, "outcomesGone");
    Objects.requireNonNull(outcomesNew, "outcomesNew");
    aside = Ordered.map(aside);
    back = Ordered.map(back);
    newQuestions = Ordered.list(newQuestions);
    tasksGone = Ordered.list(tasksGone);
    tasksNew = Ordered.list(tasksNew);
    documentsGone = Ordered.list(documentsGone);
    documentsNew = Ordered.list(documentsNew);
    warningsGone = Ordered.list(warningsGone);
    warningsNew = Ordered.list(warningsNew);
    outcomesGone = Ordered.list(outcomesGone);
    outcomesNew = Ordered.list(outcomesNew);
  }

  /** What differs in {@code after}, where no task is done. */
  public static WalkChange between(Walk before, Walk after) {
    return between(before, after, Set.of());
  }

  /**
   * What differs in {@code after}.
   *
   * @param done the keys of the tasks that are done, which may end warnings
   */
  public static WalkChange between(Walk before, Walk after, Set<String> done) {
    Map<String, Value> aside = new LinkedHashMap<>(after.parked());
    aside.keySet().removeIf(id -> before.question(id).isEmpty() || !isGiven(before, id));
    Map<String, Value> back = new LinkedHashMap<>(before.parked());
    back.keySet().removeAll(after.parked().keySet());
    back.keySet().removeIf(id -> !isGiven(after, id));
    Function<Visit, Integer> number = visit -> visit.step().header().number();
    return new WalkChange(
        aside,
        back,
        newQuestions(before, after),
        missing(before.tasks(), after.tasks(), Task::key),
        missing(after.tasks(), before.tasks(), Task::key),
        missing(before.documents(), after.documents(), DocumentRequest::key),
        missing(after.documents(), before.documents(), DocumentRequest::key),
        missing(before.warnings(done), after.warnings(done), number),
        missing(after.warnings(done), before.warnings(done), number),
        missing(before.outcomes(), after.outcomes(), number),
        missing(after.outcomes(), before.outcomes(), number));
  }

  private static boolean isGiven(Walk walk, String question) {
    return walk.answers().get(question) instanceof Answer.Given;
  }

  /** Whether nothing changes besides the answer itself. */
  public boolean isEmpty() {
    return aside.isEmpty()
        && back.isEmpty()
        && newQuestions.isEmpty()
        && tasksGone.isEmpty()
        && tasksNew.isEmpty()
        && documentsGone.isEmpty()
        && documentsNew.isEmpty()
        && warningsGone.isEmpty()
        && warningsNew.isEmpty()
        && outcomesGone.isEmpty()
        && outcomesNew.isEmpty();
  }

  private static List<Ask> newQuestions(Walk before, Walk after) {
    List<Ask> fresh = new ArrayList<>();
    for (Visit visit : after.questions()) {
      Ask ask = visit.question();
      if (ask != null
          && visit.standing() == QuestionState.OPEN
          && before.question(ask.id()).filter(Visit::certain).isEmpty()) {
        fresh.add(ask);
      }
    }
    return fresh;
  }

  private static <T, K> List<T> missing(List<T> from, List<T> in, Function<T, K> key) {
    Set<K> there = new HashSet<>();
    in.forEach(item -> there.add(key.apply(item)));
    return from.stream().filter(item -> !there.contains(key.apply(item))).toList();
  }
}
