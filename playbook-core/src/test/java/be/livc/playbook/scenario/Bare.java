package be.livc.playbook.scenario;

import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import java.util.List;
import java.util.Optional;

/** A playbook of which one step has lost its condition. */
public final class Bare {
  private Bare() {}

  /** Empty when the step stands in an included playbook. */
  public static Optional<Playbook> of(Playbook playbook, int number) {
    for (Phase phase : playbook.phases()) {
      for (Step step : phase.steps()) {
        Step target = find(step, number);
        if (target != null) {
          Step bare = PlaybookRewriter.when(target, Condition.always());
          return Optional.of(PlaybookRewriter.step(playbook, target, it -> List.of(bare)));
        }
      }
    }
    return Optional.empty();
  }

  private static Step find(Step step, int number) {
    if (step.header().number() == number) {
      return step;
    } else if (!(step instanceof Step.Include)) {
      for (List<Step> block : step.blocks()) {
        for (Step inner : block) {
          Step found = find(inner, number);
          if (found != null) {
            return found;
          }
        }
      }
    }
    return null;
  }
}
