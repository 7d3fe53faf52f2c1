package be.livc.playbook.walk;

import be.livc.playbook.answer.Answer;
import be.livc.playbook.answer.Answers;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step.Ask;
import java.time.LocalDate;
import java.util.List;

/**
 * What the definition of a walk says besides where it stands: what each step hangs on, why an
 * answer is refused, how many questions are still to come, how facts read. Safe to share between
 * threads.
 */
final class Details {
  private final Walker walker;
  private final Walker anew;
  private final Bounds bounds;

  private Details(Walker walker, Bounds bounds, Walker anew) {
    this.walker = walker;
    this.anew = anew;
    this.bounds = bounds;
  }

  static Details of(Playbook playbook, Answers answers, LocalDate date) {
    Walker walker = new Walker(answers, date);
    Bounds here = walker.walk(playbook);
    if (walker.askedAnew().isEmpty()) {
      return new Details(walker, here, walker);
    }
    Walker anew = new Walker(others(walker, answers), date);
    return new Details(walker, here.or(anew.walk(playbook)), anew);
  }

  /**
   * The answers with which is counted what is still to come where a question is asked once more, as
   * its answer is not offered there: another one may bring other questions wherever it was asked
   * before.
   */
  private static Answers others(Walker walker, Answers answers) {
    Answers others = Answers.NONE;
    for (Walker.Met visit : walker.visits()) {
      Ask ask = visit.step().asked();
      Answer answer = ask == null ? null : answers.get(ask.id());
      if (ask != null && answer != null && !walker.askedAnew().contains(ask.id())) {
        others = others.with(ask.id(), answer);
      }
    }
    return others;
  }

  /** Every step that is met for certain or possibly, in document order. */
  List<Walker.Met> visits() {
    return walker.visits();
  }

  /** How many questions are still to come. */
  Bounds bounds() {
    return bounds;
  }

  /** How many questions are still to come in a phase. */
  Bounds bounds(Phase phase) {
    return walker == anew ? walker.phase(phase) : walker.phase(phase).or(anew.phase(phase));
  }

  /** How a condition reads at the end; one at a time, as what facts say is kept. */
  synchronized Truth holds(Condition condition) {
    return walker.known().read(condition);
  }
}
