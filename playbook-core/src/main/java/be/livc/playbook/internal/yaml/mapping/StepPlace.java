package be.livc.playbook.internal.yaml.mapping;

import be.livc.playbook.model.Ground;

/**
 * Where a step stands.
 *
 * @param around what the steps of the group or phase rest on that name no source
 * @param depth how many steps it stands inside
 * @param questions how many questions it stands inside
 */
public record StepPlace(Ground around, int depth, int questions) {
  /** Directly in a phase. */
  public static StepPlace in(Ground phase) {
    return new StepPlace(phase, 0, 0);
  }

  public StepPlace inGroup(Ground group) {
    return new StepPlace(group, depth + 1, questions);
  }

  public StepPlace inQuestion() {
    return new StepPlace(around, depth + 1, questions + 1);
  }
}
