package be.livc.playbook.diff;

import be.livc.playbook.answer.Answer;
import be.livc.playbook.answer.AnswerValidator;
import be.livc.playbook.answer.Answers;
import be.livc.playbook.answer.RenamedAnswers;
import be.livc.playbook.model.FormerIds;
import be.livc.playbook.model.Ordered;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Value;
import be.livc.playbook.session.Session;
import be.livc.playbook.walk.QuestionState;
import be.livc.playbook.walk.Task;
import be.livc.playbook.walk.Visit;
import be.livc.playbook.walk.Walk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What another text of its playbook would do to someone who is under way. Nothing is changed, and
 * no answer stands in it: only which question it was given to, as that is called in the other text.
 *
 * @param session as the person named it; may be empty
 * @param answers what becomes of each answer, by question id, in the order given
 * @param ticks what becomes of each tick, by the key of the task
 * @param newQuestions the ids of the questions that are open then, and were not met before
 */
public record SessionRehearsal(
    String session, Map<String, Fate> answers, Map<String, Fate> ticks, List<String> newQuestions) {
  /** What becomes of an answer or a tick. */
  public enum Fate {
    /** It counts as before. */
    KEPT,
    /** The question is there and does not accept it. */
    REFUSED,
    /** There is no such question or task any more. */
    GONE,
    /** It is set aside: this walk does not meet the question or task, and may again. */
    PARKED
  }

  /** Keeps copies. */
  public SessionRehearsal {
    answers = Ordered.map(answers);
    ticks = Ordered.map(ticks);
    newQuestions = Ordered.list(newQuestions);
  }

  /** What this text would do to a session. */
  public static SessionRehearsal of(Session session, Playbook after) {
    SessionRehearsal played =
        of(session.playbook(), session.answers(), session.ticked().keySet(), session.date(), after);
    return new SessionRehearsal(session.name(), played.answers, played.ticks, played.newQuestions);
  }

  /** What another text would do to these answers and ticks, on this day. */
  public static SessionRehearsal of(
      Playbook before, Answers answers, Set<String> ticked, LocalDate date, Playbook after) {
    FormerIds former = after.former().in(before);
    Walk was = Walk.of(before, answers, date);
    Walk is = Walk.of(after, RenamedAnswers.of(answers, former), date);
    Map<String, Fate> fates = new LinkedHashMap<>();
    RenamedAnswers.of(answers, former)
        .byQuestion()
        .forEach(
            (id, answer) -> {
              if (answer instanceof Answer.Given given) {
                fates.put(id, fate(is, id, given.value()));
              }
            });
    Playbook known = RenamedPlaybook.of(before, former);
    Map<String, Fate> ticks = new LinkedHashMap<>();
    ticked.forEach(key -> ticks.put(former.task(key), fate(known, is, former.task(key))));
    List<String> fresh = new ArrayList<>();
    for (Visit visit : is.questions()) {
      Step.Ask ask = visit.question();
      if (ask != null
          && visit.standing() == QuestionState.OPEN
          && was.visits().stream().noneMatch(it -> it.certain() && asks(it, ask.id(), former))) {
        fresh.add(ask.id());
      }
    }
    return new SessionRehearsal("", fates, ticks, fresh);
  }

  private static boolean asks(Visit visit, String id, FormerIds former) {
    Step.Ask asked = visit.question();
    return asked != null && former.id(asked.id()).equals(id);
  }

  private static Fate fate(Walk is, String id, Value value) {
    Optional<Step.Ask> ask = is.playbook().question(id);
    if (ask.isEmpty()) {
      return Fate.GONE;
    } else if (AnswerValidator.of(ask.get(), value) != null) {
      return Fate.REFUSED;
    }
    Optional<Visit> visit = is.question(id);
    if (visit.isEmpty()) {
      return Fate.PARKED;
    }
    return visit.get().standing() == QuestionState.REFUSED ? Fate.REFUSED : Fate.KEPT;
  }

  private static Fate fate(Playbook before, Walk is, String key) {
    String id = key.contains("[") ? key.substring(0, key.indexOf('[')) : key;
    Optional<String> each = each(is.playbook(), id);
    if (each.isEmpty() || !each.equals(each(before, id))) {
      return Fate.GONE;
    }
    return is.tasks().stream().map(Task::key).anyMatch(key::equals) ? Fate.KEPT : Fate.PARKED;
  }

  /** The list a task is done for each entry of; empty words where it is done once. */
  private static Optional<String> each(Playbook playbook, String task) {
    return playbook
        .step(task)
        .filter(Step.Do.class::isInstance)
        .map(step -> ((Step.Do) step).forEach())
        .map(each -> each.answer())
        .or(() -> playbook.step(task).filter(Step.Do.class::isInstance).map(step -> ""));
  }

  /** The questions, then the tasks, whose answers and ticks this becomes of. */
  public List<String> with(Fate fate) {
    List<String> named = new ArrayList<>();
    answers.forEach((id, its) -> named.addAll(its == fate ? List.of(id) : List.of()));
    ticks.forEach((key, its) -> named.addAll(its == fate ? List.of(key) : List.of()));
    return named;
  }
}
