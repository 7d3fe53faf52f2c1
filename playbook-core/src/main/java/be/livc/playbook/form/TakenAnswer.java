package be.livc.playbook.form;

import be.livc.playbook.answer.Rejection;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one question of a filled form comes to.
 *
 * @param outcome whether it can be kept
 * @param ask the question; null where the playbook has none such any more
 * @param value what was read; null where it could not be
 * @param before the answer that stands there now; null for none
 * @param rejection why it is not accepted; null where it is, or is not looked at
 * @param row of a table, the row in which something is not accepted, from 1; 0 for none
 * @param column its column; null for none
 */
public record TakenAnswer(
    Outcome outcome,
    @Nullable Ask ask,
    @Nullable Value value,
    @Nullable Value before,
    @Nullable Rejection rejection,
    int row,
    AnswerType.@Nullable Column column) {
  /** Whether an answer can be kept. */
  public enum Outcome {
    /** It is accepted; nothing stood there. */
    NEW,
    /** It is accepted, in the place of another that was given since. */
    CHANGES,
    /** The same answer stands there already. */
    SAME,
    /** It is not accepted. */
    REFUSED,
    /** The question reads otherwise since the form was made. */
    OTHER_QUESTION,
    /** There is no such question any more. */
    GONE
  }

  /** Checks that there is an outcome. */
  public TakenAnswer {
    Objects.requireNonNull(outcome, "outcome");
  }

  /** Whether it is kept once someone says so. */
  public boolean counts() {
    return outcome == Outcome.NEW || outcome == Outcome.CHANGES;
  }

  /** Whether someone has to look at it. */
  public boolean isFinding() {
    return !counts() && outcome != Outcome.SAME;
  }

  /** The outcome and the question, not the answer: this stands in messages and logs. */
  @Override
  public String toString() {
    return outcome + (ask == null ? "" : " " + ask.id());
  }
}
