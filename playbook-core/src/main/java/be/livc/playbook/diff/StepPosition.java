package be.livc.playbook.diff;

import be.livc.playbook.model.Ground;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.walk.StepNames;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A step and where it stands; equal to itself alone. */
final class StepPosition {
  private static final String OPTION = "option/";

  private final Step step;
  private final @Nullable StepPosition parent;
  private final String block;
  private final Ground around;

  private StepPosition(Step step, @Nullable StepPosition parent, String block, Ground around) {
    this.step = step;
    this.parent = parent;
    this.block = block;
    this.around = around;
  }

  /** All steps of a playbook, what is given and what is included too, in document order. */
  static List<StepPosition> all(Playbook playbook) {
    List<StepPosition> spots = new ArrayList<>();
    playbook(playbook, null, spots);
    return spots;
  }

  private static void playbook(
      Playbook playbook, @Nullable StepPosition parent, List<StepPosition> spots) {
    add(playbook.given(), parent, "given", Ground.NONE, spots);
    for (Phase phase : playbook.phases()) {
      add(phase.steps(), parent, "phase/" + phase.id(), phase.ground(), spots);
    }
  }

  private static void add(
      List<? extends Step> steps,
      @Nullable StepPosition parent,
      String block,
      Ground around,
      List<StepPosition> spots) {
    for (Step step : steps) {
      StepPosition spot = new StepPosition(step, parent, block, around);
      spots.add(spot);
      step.accept(new Inside(spot, spots));
    }
  }

  /** Adds the steps inside the step of a spot. */
  private static final class Inside extends Step.DefaultVisitor<Void> {
    private final StepPosition spot;
    private final List<StepPosition> spots;

    Inside(StepPosition spot, List<StepPosition> spots) {
      this.spot = spot;
      this.spots = spots;
    }

    @Override
    protected Void other(Step step) {
      return null;
    }

    @Override
    public Void ask(Step.Ask step) {
      for (Option option : step.type().options()) {
        add(option.steps(), spot, OPTION + option.key(), spot.around, spots);
      }
      return null;
    }

    @Override
    public Void askAgain(Step.AskAgain step) {
      step.steps().forEach((key, inside) -> add(inside, spot, OPTION + key, spot.around, spots));
      return null;
    }

    @Override
    public Void group(Step.Group step) {
      Ground own = step.header().ground();
      add(step.steps(), spot, "", own.isEmpty() ? spot.around : own, spots);
      return null;
    }

    @Override
    public Void include(Step.Include step) {
      StepPosition.playbook(step.playbook(), spot, spots);
      return null;
    }
  }

  /**
   * Its id; without one what it says and, below an option, whose: several steps may say the same.
   */
  String name() {
    String name = StepNames.idOrBeginning(step);
    if (parent != null && step.id().isEmpty() && block.startsWith(OPTION)) {
      return name + " (" + parent.name() + ": " + block.substring(OPTION.length()) + ")";
    }
    return name;
  }

  Step step() {
    return step;
  }

  /** The step it stands in; null where it stands in none. */
  @Nullable StepPosition parent() {
    return parent;
  }

  /** Which block of its parent, or which phase. */
  String block() {
    return block;
  }

  int number() {
    return step.header().number();
  }

  /** Whether it rests on what the steps around it rest on. */
  boolean isGroundedAround() {
    return step.header().ground().equals(around);
  }
}
