package be.livc.playbook.answer;

import be.livc.playbook.model.Ordered;
import be.livc.playbook.model.Value;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All that is recorded, by question id, in the order in which it was first recorded; questions that
 * a walk does not meet may be among them.
 *
 * @param byQuestion question id to answer
 */
public record Answers(Map<String, Answer> byQuestion) {
  /** Nothing recorded yet. */
  public static final Answers NONE = new Answers(Map.of());

  /** Keeps a copy. */
  public Answers {
    Objects.requireNonNull(byQuestion, "byQuestion");
    byQuestion = Ordered.map(byQuestion);
  }

  /** These answers with one more, or with another answer to that question. */
  public Answers with(String question, Answer answer) {
    Objects.requireNonNull(question, "question");
    Objects.requireNonNull(answer, "answer");
    return new Answers(Ordered.with(byQuestion, question, answer));
  }

  /** These answers with this value given. */
  public Answers with(String question, Value value) {
    return with(question, new Answer.Given(value));
  }

  /** These answers without the one to that question. */
  public Answers without(String question) {
    Objects.requireNonNull(question, "question");
    return new Answers(Ordered.without(byQuestion, question));
  }

  /** What is recorded at the question, or null. */
  public @Nullable Answer get(String question) {
    Objects.requireNonNull(question, "question");
    return byQuestion.get(question);
  }

  /** Which questions were answered, never what: this stands in messages and logs. */
  @Override
  public String toString() {
    return "answers to " + String.join(", ", byQuestion.keySet());
  }
}
