package be.livc.playbook.proof;

import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.proof.diagram.BudgetExceeded;
import be.livc.playbook.proof.diagram.DecisionDiagrams;
import be.livc.playbook.proof.diagram.ProbabilityDiagrams;
import be.livc.playbook.proof.diagram.ProbabilityDiagrams.Weight;
import be.livc.playbook.proof.encoding.Encoding;
import be.livc.playbook.walk.Probability;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How likely a walk meets each step, if at each question every allowed answer is equally likely.
 *
 * <p>Every question has its answer, asked or not: what is not asked decides nothing. So the answers
 * that are possible at all are weighed one by one, and only what ends a walk or is refused changes
 * the weights. Nothing is forgotten while something undecided stands among them, as that may read
 * anything.
 *
 * <p>A question that is asked anew, with fewer options, may get another answer than before, which
 * counts for the steps behind its first place too: in a playbook with such a place the steps are
 * weighed when all answers are known.
 */
final class Likelihood implements ProverListener {
  private final DecisionDiagrams diagrams;
  private final ProbabilityDiagrams weights;
  private final Map<Integer, Probability> chances = new HashMap<>();
  private final Set<Integer> known = new HashSet<>();
  private final boolean anew;
  private final Map<Integer, Weight> met = new LinkedHashMap<>();
  private final List<Weight> excluded = new ArrayList<>();
  private Weight answers;
  private Weight going;
  private Weight stuck;
  private boolean lost;

  /**
   * Nothing is weighed yet.
   *
   * @param anew whether some question is asked anew with other options than before
   */
  Likelihood(DecisionDiagrams diagrams, int budget, boolean anew) {
    this.diagrams = diagrams;
    this.weights = new ProbabilityDiagrams(diagrams, budget);
    this.anew = anew;
    this.answers = weights.leaf(Probability.ALWAYS);
    this.going = weights.leaf(Probability.ALWAYS);
    this.stuck = weights.leaf(Probability.NEVER);
  }

  /** Whether some question of the playbook is asked anew with other options than before. */
  static boolean asksAnew(Playbook playbook) {
    boolean[] anew = {false};
    playbook.visit(step -> anew[0] |= step instanceof Step.AskAgain it && !it.only().isEmpty());
    return anew[0];
  }

  /** By the number of the step; those that are not decided have none. */
  Map<Integer, Probability> chances() {
    return chances;
  }

  /** A walk that is still under way meets the step at {@code where}. */
  void meet(Step step, int where) {
    int number = step.header().number();
    if (anew) {
      go(() -> met.put(number, weights.times(going, weights.of(where))));
    } else {
      weigh(number, () -> weights.of(where));
    }
  }

  private void weigh(int step, Supplier<Weight> where) {
    Weight[] here = new Weight[1];
    if (go(() -> here[0] = weights.times(answers, where.get())) && !here[0].free) {
      go(() -> chances.put(step, weights.total(here[0])));
    }
  }

  private boolean go(Runnable step) {
    if (lost) {
      return false;
    }
    weights.fresh();
    diagrams.fresh();
    try {
      step.run();
      return true;
    } catch (BudgetExceeded spent) {
      return false;
    }
  }

  private void change(Runnable step) {
    boolean done = go(step);
    lost |= !done;
  }

  @Override
  public void ask(Encoding shape, int where, int before) {
    for (int i = 0; i < shape.count(); i++) {
      declare(shape, shape.first() + i);
    }
    if (shape.count() > 1 && known.add(-2 - shape.first())) {
      change(() -> keep(shape, weights.of(shape.allowed())));
    }
  }

  private void declare(Encoding shape, int variable) {
    if (known.add(variable)) {
      List<BigInteger> parts = new ArrayList<>();
      for (int value = 0; value < diagrams.values(variable); value++) {
        parts.add(shape.weight(variable, value));
      }
      BigInteger whole = parts.stream().reduce(BigInteger.ZERO, BigInteger::add);
      weights.variable(variable, parts.stream().map(part -> new Probability(part, whole)).toList());
    }
  }

  @Override
  public void refuse(Encoding shape, int where) {
    change(
        () -> {
          Weight refused = weights.of(where);
          // compared with another answer: some answer is left, and nothing tells which from others
          if (!refused.free || shape.count() > 0) {
            keep(shape, weights.without(weights.leaf(Probability.ALWAYS), refused));
          }
          excluded.add(refused);
        });
  }

  /**
   * Leaves only some answers to a question, and each of these likelier, so that all weigh together
   * what all weighed before; those that leave none are no walk.
   */
  private void keep(Encoding shape, Weight wanted) {
    Weight left = weights.times(answers, wanted);
    if (left != answers) {
      answers = instead(shape, weights.without(going, wanted), weights.times(left, going));
    }
  }

  @Override
  public void anew(Encoding shape, int outside, int offered) {
    change(
        () -> {
          Weight gone = weights.of(outside);
          answers = instead(shape, weights.times(going, gone), weights.of(offered));
          excluded.add(gone);
          Weight here = weights.times(answers, going);
          lost |= excluded.stream().anyMatch(it -> isPossible(weights.times(here, it)));
        });
  }

  /**
   * Whether there are such answers. Where one that is given anew leads back to where it is refused,
   * or to where another is asked anew, a walk may go back and forth, and is not weighed.
   */
  private boolean isPossible(Weight some) {
    return !Probability.NEVER.equals(weights.total(some));
  }

  /**
   * In the place of these answers to a question others, each as likely as it was among those. Where
   * there are no others the walk goes no further.
   */
  private Weight instead(Encoding shape, Weight gone, Weight others) {
    Weight all = out(others, shape);
    Weight shared = weights.over(others, all);
    Weight leaves = gone;
    if (anew) {
      leaves = weights.times(gone, weights.over(all, all));
      Weight stays = weights.without(gone, leaves);
      going = weights.without(going, stays);
      stuck = weights.plus(stuck, stays);
    }
    Weight moved = weights.times(out(weights.times(answers, leaves), shape), shared);
    lost |= isPossible(weights.times(moved, stuck));
    return weights.plus(weights.without(answers, leaves), moved);
  }

  private Weight out(Weight weight, Encoding shape) {
    Weight rest = weight;
    for (int i = shape.count() - 1; i >= 0; i--) {
      rest = weights.out(rest, shape.first() + i);
    }
    return rest;
  }

  @Override
  public void end(int where) {
    change(
        () -> {
          if (anew) {
            going = weights.without(going, weights.of(where));
          } else {
            answers = weights.without(answers, weights.of(where));
          }
        });
  }

  @Override
  public void forget(Encoding shape) {
    if (!anew && !answers.free) {
      go(() -> answers = out(answers, shape));
    }
  }

  @Override
  public void blur() {
    // what is not decided stands in the diagrams, and only what hangs on it has no chance
  }

  @Override
  public void finish() {
    met.forEach((step, where) -> weigh(step, () -> where));
  }

  /** The chance of answers that were weighed and not forgotten; empty where it is not decided. */
  Optional<Probability> at(int where) {
    Probability[] chance = new Probability[1];
    boolean known =
        go(
            () -> {
              Weight here = weights.times(weights.without(answers, stuck), weights.of(where));
              chance[0] = here.free ? null : weights.total(here);
            });
    return known ? Optional.ofNullable(chance[0]) : Optional.empty();
  }

  /** The chance of a step; null where it is not decided. */
  @Nullable Probability of(int step) {
    return chances.get(step);
  }
}
