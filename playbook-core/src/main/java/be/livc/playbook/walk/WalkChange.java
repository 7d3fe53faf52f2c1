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
import java.util.Set;
import java.util.function.Function;

/**
 * What lies between two walks of one playbook: what a change of an answer does, seen before it
 * happens.
 *
 * @param aside values that were met and are now set aside
 * @param back values that were set aside and now count again
 * @param newQuestions questions that are open for certain now and were not met for certain before
 * @param tasksGone tasks someone had come past that are no longer there for certain
 * @param tasksNew tasks someone has now come past
 * @param documentsGone documents someone had come past that are no longer asked for for certain
 * @param documentsNew documents that now are
 */
public record WalkChange(
    Map<String, Value> aside,
    Map<String, Value> back,
    List<Ask> newQuestions,
    List<Task> tasksGone,
    List<Task> tasksNew,
    List<DocumentRequest> documentsGone,
    List<DocumentRequest> documentsNew) {
  /** Keeps copies. */
  public WalkChange {
    aside = Ordered.map(aside);
    back = Ordered.map(back);
    newQuestions = Ordered.list(newQuestions);
    tasksGone = Ordered.list(tasksGone);
    tasksNew = Ordered.list(tasksNew);
    documentsGone = Ordered.list(documentsGone);
    documentsNew = Ordered.list(documentsNew);
  }

  /**
   * What differs in {@code after}. New tasks and documents count once someone has come past them.
   */
  public static WalkChange between(Walk before, Walk after) {
    Map<String, Value> aside = new LinkedHashMap<>(after.parked());
    aside.keySet().removeIf(id -> before.question(id).isEmpty() || !isGiven(before, id));
    Map<String, Value> back = new LinkedHashMap<>(before.parked());
    back.keySet().removeAll(after.parked().keySet());
    back.keySet().removeIf(id -> !isGiven(after, id));
    return new WalkChange(
        aside,
        back,
        newQuestions(before, after),
        missing(reachedTasks(before), after.tasks(), Task::key),
        missing(reachedTasks(after), reachedTasks(before), Task::key),
        missing(reachedDocuments(before), after.documents(), DocumentRequest::key),
        missing(reachedDocuments(after), reachedDocuments(before), DocumentRequest::key));
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
        && documentsNew.isEmpty();
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

  private static List<Task> reachedTasks(Walk walk) {
    return walk.tasks().stream().filter(task -> task.visit().reached()).toList();
  }

  private static List<DocumentRequest> reachedDocuments(Walk walk) {
    return walk.documents().stream().filter(document -> document.visit().reached()).toList();
  }

  private static <T> List<T> missing(List<T> from, List<T> in, Function<T, String> key) {
    Set<String> there = new HashSet<>();
    in.forEach(item -> there.add(key.apply(item)));
    return from.stream().filter(item -> !there.contains(key.apply(item))).toList();
  }
}
