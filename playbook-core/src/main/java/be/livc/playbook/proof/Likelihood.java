package be.livc.playbook.proof;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How likely a walk meets each step, if at each question every allowed answer is equally likely.
 *
 * <p>Every question has its answer, asked or not: what is not asked decides nothing. So the answers
 * that are possible at all are weighed one by one, and only what ends a walk or is refused changes
 * the weights. Nothing is forgotten while something undecided stands among them, as that may read
 * anything.
 */
final class Likelihood implements ProverListener {
  private final DecisionDiagrams diagrams;
  private final ProbabilityDiagrams weights;
  private final Map<Integer, Probability> chances = new HashMap<>();
  private final Set<Integer> known = new HashSet<>();
  private Weight now;
  private boolean lost;

  Likelihood(DecisionDiagrams diagrams, int budget) {
    this.diagrams = diagrams;
    this.weights = new ProbabilityDiagrams(diagrams, budget);
    this.now = weights.leaf(Probability.ALWAYS);
  }

  /** By the number of the step; those that are not decided have none. */
  Map<Integer, Probability> chances() {
    return chances;
  }

  /** A walk that is still under way meets the step at {@code where}. */
  void meet(Step step, int where) {
    Weight[] here = new Weight[1];
    if (go(() -> here[0] = weights.times(now, weights.of(where))) && !here[0].free) {
      go(() -> chances.put(step.header().number(), weights.total(here[0])));
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
    lost |= !go(step);
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
        });
  }

  /**
   * Leaves only some answers to a question, and each of these likelier, so that all weigh together
   * what all weighed before; those that leave none are no walk.
   */
  private void keep(Encoding shape, Weight wanted) {
    Weight left = weights.times(now, wanted);
    if (left != now) {
      now = weights.over(weights.times(left, out(now, shape)), out(left, shape));
    }
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
    change(() -> now = weights.without(now, weights.of(where)));
  }

  @Override
  public void forget(Encoding shape) {
    if (!now.free) {
      go(() -> now = out(now, shape));
    }
  }

  @Override
  public void blur() {
    // what is not decided stands in the diagrams, and only what hangs on it has no chance
  }

  @Override
  public void finish() {
    // each step was weighed where it stands
  }

  /** The chance of answers that were weighed and not forgotten; empty where it is not decided. */
  Optional<Probability> at(int where) {
    Probability[] chance = new Probability[1];
    boolean known =
        go(
            () -> {
              Weight here = weights.times(now, weights.of(where));
              chance[0] = here.free ? null : weights.total(here);
            });
    return known ? Optional.ofNullable(chance[0]) : Optional.empty();
  }

  /** The chance of a step; null where it is not decided. */
  @Nullable Probability of(int step) {
    return chances.get(step);
  }
}
