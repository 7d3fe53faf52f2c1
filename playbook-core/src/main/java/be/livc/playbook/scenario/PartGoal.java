package be.livc.playbook.scenario;

import be.livc.playbook.model.Step;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.walk.QuestionState;
import be.livc.playbook.walk.Walk;
import org.jspecify.annotations.Nullable;

/**
 * To meet a step, or to choose an option.
 *
 * @param part the step or option
 */
record PartGoal(Coverage.Part part) implements Goal {
  @Override
  public boolean suits(Ask ask, Value value) {
    return part.kind() != Coverage.Kind.OPTION
        || !part.name().equals(ask.id())
        || value.chosen().contains(part.outcome());
  }

  @Override
  public boolean accepts(Ask ask, @Nullable QuestionState standing) {
    return standing == QuestionState.ANSWERED;
  }

  @Override
  public boolean isWithin(Walk walk) {
    return walk.visits().stream().anyMatch(visit -> isAt(visit.step()));
  }

  @Override
  public boolean isReached(Walk walk) {
    boolean met = walk.visits().stream().anyMatch(visit -> visit.certain() && isAt(visit.step()));
    boolean chosen =
        part.kind() != Coverage.Kind.OPTION
            || walk.value(part.name())
                .filter(it -> it.chosen().contains(part.outcome()))
                .isPresent();
    return met && chosen;
  }

  private boolean isAt(Step step) {
    return step.header().number() == part.number();
  }
}
