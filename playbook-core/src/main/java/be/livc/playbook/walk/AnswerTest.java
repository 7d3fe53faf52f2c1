package be.livc.playbook.walk;

import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Value;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Predicate;

/** How a walk reads a single comparison. */
public final class AnswerTest {
  private AnswerTest() {}

  /**
   * Where a question was asked and got this value: whether a condition holds that names this
   * question alone, and no fact.
   */
  public static Predicate<Condition> of(
      String question, AnswerType type, Value value, LocalDate date) {
    Objects.requireNonNull(question, "question");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(date, "date");
    Environment environment = new Environment(date);
    environment.meet(question, type, Truth.YES, value, false, null);
    ConditionEvaluator known = new ConditionEvaluator(environment);
    return condition -> known.read(condition) == Truth.YES;
  }
}
