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
final class Spot {
  private static final String OPTION = "option/";

  private final Step step;
  private final @Nullable Spot parent;
  private final String block;
  private final Ground around;

  private Spot(Step step, @Nullable Spot parent, String block, Ground around) {
    this.step = step;
    this.parent = parent;
    this.block = block;
    this.around = around;
  }

  /** All steps of a playbook, what is given and what is included too, in document order. */
  static List<Spot> all(Playbook playbook) {
    List<Spot> spots = new ArrayList<>();
    playbook(playbook, null, spots);
    return spots;
  }

  private static void playbook(Playbook playbook, @Nullable Spot parent, List<Spot> spots) {
    add(playbook.given(), parent, "given", Ground.NONE, spots);
    for (Phase phase : playbook.phases()) {
      add(phase.steps(), parent, "phase/" + phase.id(), phase.ground(), spots);
    }
  }

  private static void add(
      List<? extends Step> steps,
      @Nullable Spot parent,
      String block,
      Ground around,
      List<Spot> spots) {
    for (Step step : steps) {
      Spot spot = new Spot(step, parent, block, around);
      spots.add(spot);
      if (step instanceof Step.Ask ask) {
        for (Option option : ask.type().options()) {
          add(option.steps(), spot, OPTION + option.key(), around, spots);
        }
      } else if (step instanceof Step.AskAgain again) {
        again.steps().forEach((key, inside) -> add(inside, spot, OPTION + key, around, spots));
      } else if (step instanceof Step.Group group) {
        Ground own = group.common().ground();
        add(group.steps(), spot, "", own.isEmpty() ? around : own, spots);
      } else if (step instanceof Step.Include include) {
        playbook(include.playbook(), spot, spots);
      }
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
  @Nullable Spot parent() {
    return parent;
  }

  /** Which block of its parent, or which phase. */
  String block() {
    return block;
  }

  int number() {
    return step.common().number();
  }

  /** Whether it rests on what the steps around it rest on. */
  boolean isGroundedAround() {
    return step.common().ground().equals(around);
  }
}
