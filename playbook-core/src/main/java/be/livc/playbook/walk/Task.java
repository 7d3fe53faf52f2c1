package be.livc.playbook.walk;

import be.livc.playbook.model.Step;
import org.jspecify.annotations.Nullable;

/**
 * A task that a walk brings.
 *
 * @param step the step that says what is to be done
 * @param visit where the walk met it
 * @param item what it is about, for {@code for-each}; else null
 * @param pending whether its list is not yet known, so that this stands for all its items
 */
public record Task(Step.Do step, Visit visit, @Nullable Item item, boolean pending) {
  /** What ticks refer to: the step's id, with the identity of the item behind it in brackets. */
  public String key() {
    return item == null ? step.id() : step.id() + "[" + item.identity() + "]";
  }
}
