package be.livc.playbook.diff;

import be.livc.playbook.walk.Probability;
import org.jspecify.annotations.Nullable;

/**
 * How likely a walk meets a step, before and after, if at each question every allowed answer is
 * equally likely.
 *
 * @param name its id, or its first words where it has none
 * @param there whether the first playbook has it
 * @param stays whether the second has it
 * @param before in the first; never where it is not there, null where that is not decided
 * @param after in the second likewise
 */
public record StepChance(
    String name,
    boolean there,
    boolean stays,
    @Nullable Probability before,
    @Nullable Probability after) {
  /** Whether it is not decided, or not the same. */
  public boolean differs() {
    return before == null || after == null || !before.equals(after);
  }
}
