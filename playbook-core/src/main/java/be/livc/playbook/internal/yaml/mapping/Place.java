package be.livc.playbook.internal.yaml.mapping;

import be.livc.playbook.model.Ground;

/**
 * Where a step stands.
 *
 * @param around what the steps of the group or phase rest on that name no source
 * @param depth how many steps it stands inside
 * @param questions how many questions it stands inside
 */
public record Place(Ground around, int depth, int questions) {
  /** Directly in a phase. */
  public static Place in(Ground phase) {
    return new Place(phase, 0, 0);
  }

  public Place inGroup(Ground group) {
    return new Place(group, depth + 1, questions);
  }

  public Place inQuestion() {
    return new Place(around, depth + 1, questions + 1);
  }
}
