package be.livc.playbook.scenario;

import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.walk.QuestionState;
import be.livc.playbook.walk.Walk;
import org.jspecify.annotations.Nullable;

/**
 * To stand at a step, whatever comes behind it.
 *
 * @param number of the step
 */
record ArrivalGoal(int number) implements Goal {
  @Override
  public boolean suits(Ask ask, Value value) {
    return true;
  }

  @Override
  public boolean accepts(Ask ask, @Nullable QuestionState standing) {
    return standing == QuestionState.ANSWERED;
  }

  @Override
  public boolean isWithin(Walk walk) {
    return walk.visits().stream().anyMatch(visit -> visit.step().header().number() == number);
  }

  @Override
  public boolean isEnough(Walk walk) {
    boolean passed = walk.open().filter(it -> it.header().number() < number).isEmpty();
    return passed && isReached(walk);
  }

  @Override
  public boolean isReached(Walk walk) {
    return walk.visits().stream()
        .anyMatch(visit -> visit.certain() && visit.step().header().number() == number);
  }
}
