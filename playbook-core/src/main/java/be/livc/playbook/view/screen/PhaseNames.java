package be.livc.playbook.view.screen;

import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Playbook;
import org.jspecify.annotations.Nullable;

/** Phases told apart by their ids, which are unique in a playbook. */
public final class PhaseNames {
  private PhaseNames() {}

  /** Whether both are the same phase, or both none. */
  public static boolean same(@Nullable Phase one, @Nullable Phase other) {
    return one == null || other == null
        ? one == null && other == null
        : one.id().equals(other.id());
  }

  /** Its place in the playbook, from 1. */
  public static int number(Playbook playbook, Phase phase) {
    int number = 1;
    for (Phase each : playbook.phases()) {
      if (same(each, phase)) {
        return number;
      }
      number++;
    }
    return 0;
  }
}
