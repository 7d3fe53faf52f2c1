package be.livc.playbook.walk;

import be.livc.playbook.model.Step;
import org.jspecify.annotations.Nullable;

/**
 * A document that a walk asks to write.
 *
 * @param step the step that names the template
 * @param visit where the walk met it
 * @param item what it is about, for {@code for-each}; else null
 * @param pending whether its list is not yet known, so that this stands for all its items
 */
public record DocumentRequest(Step.Write step, Visit visit, @Nullable Item item, boolean pending) {
  /**
   * What a made document refers to: the step's id, with the identity of the item behind it in
   * brackets.
   */
  public String key() {
    return item == null ? step.id() : step.id() + "[" + item.identity() + "]";
  }
}
