package be.livc.playbook.walk;

import be.livc.playbook.model.Condition;
import org.jspecify.annotations.Nullable;

/**
 * Why a step is there, from the nearest cause outwards.
 *
 * @param question the question whose option holds the step; empty when {@code condition} is the
 *     cause
 * @param option the key of that option; empty likewise
 * @param condition the condition that holds, or may hold; null when an option is the cause
 * @param outer the cause of that, or null
 */
public record Reason(
    String question, String option, @Nullable Condition condition, @Nullable Reason outer) {
  static Reason option(String question, String option, @Nullable Reason outer) {
    return new Reason(question, option, null, outer);
  }

  static Reason condition(Condition condition, @Nullable Reason outer) {
    return new Reason("", "", condition, outer);
  }
}
