package be.livc.playbook.scenario;

import be.livc.playbook.diagnostic.SourceMap;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.walk.QuestionState;
import be.livc.playbook.walk.Visit;
import be.livc.playbook.walk.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** To see a condition hold, or not hold: comes to the place where it stands, and then tries. */
final class ConditionGoal implements Goal {

  private final Playbook playbook;
  private final int index;
  private final String refused;
  private final String phase;
  private final int number;
  private final List<Around> around = new ArrayList<>();

  /** A step whose block has to be entered, by this option where it is a question. */
  private record Around(Step step, String question, String option) {}

  /** The condition is the part at this place among those of a tour. */
  ConditionGoal(Playbook playbook, Coverage.Part part, int index) {
    this.playbook = playbook;
    this.index = index;
    this.number = part.number();
    boolean refuses = part.name().endsWith(" refuse") && part.outcome().equals("true");
    this.refused = refuses ? part.name().substring(0, part.name().indexOf(' ')) : "";
    this.phase =
        playbook.phases().stream()
            .filter(it -> find(it.steps(), part.number()))
            .map(Phase::id)
            .findFirst()
            .orElse("");
  }

  private boolean find(List<Step> block, int number) {
    for (Step step : block) {
      if (step.header().number() == number || step.accept(new Inside(number))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the step with the number stands inside; notes what it stands in. */
  private final class Inside extends Step.DefaultVisitor<Boolean> {
    private final int number;

    Inside(int number) {
      this.number = number;
    }

    @Override
    protected Boolean other(Step step) {
      return false;
    }

    @Override
    public Boolean ask(Ask step) {
      for (Option option : step.type().options()) {
        if (find(option.steps(), number)) {
          return around.add(new Around(step, step.id(), option.key()));
        }
      }
      return false;
    }

    @Override
    public Boolean askAgain(Step.AskAgain step) {
      for (Map.Entry<String, List<Step>> option : step.steps().entrySet()) {
        if (find(option.getValue(), number)) {
          return around.add(new Around(step, step.ask().id(), option.getKey()));
        }
      }
      return false;
    }

    @Override
    public Boolean group(Step.Group step) {
      return find(step.steps(), number) && around.add(new Around(step, "", ""));
    }
  }

  @Override
  public boolean suits(Ask ask, Value value) {
    return around.stream()
        .filter(it -> it.question.equals(ask.id()))
        .allMatch(it -> value.chosen().contains(it.option));
  }

  @Override
  public boolean accepts(Ask ask, @Nullable QuestionState standing) {
    return standing == (ask.id().equals(refused) ? QuestionState.REFUSED : QuestionState.ANSWERED);
  }

  @Override
  public boolean isWithin(Walk walk) {
    return isInPhase(walk)
        && isBeforeTheEnd(walk)
        && around.stream()
            .allMatch(it -> walk.visits().stream().anyMatch(visit -> visit.step() == it.step));
  }

  private boolean isInPhase(Walk walk) {
    return phase.isEmpty()
        || walk.visits().stream()
            .map(Visit::phase)
            .anyMatch(it -> it != null && it.id().equals(phase));
  }

  private boolean isBeforeTheEnd(Walk walk) {
    return walk.conclusion()
        .filter(Visit::certain)
        .filter(end -> end.step().header().number() < number)
        .isEmpty();
  }

  @Override
  public boolean isReached(Walk walk) {
    CoverageRecorder tour = new CoverageRecorder(playbook, SourceMap.NONE);
    tour.follow(walk, "");
    return tour.parts().get(index).covered();
  }
}
