package be.livc.playbook.answer;

import be.livc.playbook.model.Value;
import java.util.Objects;

/** What is recorded at a question: a value, or that it was put off. */
public sealed interface Answer {
  /** A value was given; {@link Value.Nothing} where an optional question was left empty. */
  record Given(Value value) implements Answer {
    /** Checks that it is not null. */
    public Given {
      Objects.requireNonNull(value, "value");
    }
  }

  /** The question was put off ("weet ik nog niet"). */
  record PutOff() implements Answer {}

  /** The question was put off. */
  Answer PUT_OFF = new PutOff();
}
