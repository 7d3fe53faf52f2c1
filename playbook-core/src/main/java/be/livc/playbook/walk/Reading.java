package be.livc.playbook.walk;

import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import java.time.LocalDate;

/** How a walk reads a single comparison. */
public final class Reading {
  private Reading() {}

  /**
   * Whether a condition that names this question alone, and no fact, holds where the question was
   * asked and got this value.
   */
  public static boolean holds(Condition condition, Ask ask, Value value, LocalDate date) {
    return holds(condition, ask.id(), ask.type(), value, date);
  }

  /** The same for any question of this sort. */
  public static boolean holds(
      Condition condition, String question, AnswerType type, Value value, LocalDate date) {
    Known known = new Known(date);
    known.meet(question, type, Truth.YES, value, false, null);
    return known.read(condition) == Truth.YES;
  }
}
