package be.livc.playbook.proof.diagram;

import be.livc.playbook.walk.Probability;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Diagrams with chances for leaves, over the same variables as {@link DecisionDiagrams}: how much
 * each set of answers counts. The values of a variable have chances of their own, which add up to
 * 1.
 */
public final class ProbabilityDiagrams {
  /** Calls inside each other: deeper diagrams are given up before they overflow the stack. */
  private static final int MOST_DEEP = 1_500;

  /** Results that are kept; beyond that all are dropped between questions, to bound the memory. */
  private static final int MOST_KEPT = 1 << 20;

  /**
   * Bits in the denominator of a chance. Chances are exact fractions, whose denominators can double
   * with each multiplication; larger ones make each step slow, which counting steps doesn't see.
   */
  private static final int MOST_BITS = 1_000;

  /** Steps of all work, to bound the time for one playbook; what comes after it is not decided. */
  private static final long MOST_ALL = 500_000;

  /** A chance for each set of answers; {@code value} is null inside. */
  public static final class Weight {
    final int id;
    final int variable;
    final List<Weight> kids;
    final @Nullable Probability value;

    /** Whether it hangs on something that is not decided. */
    public final boolean free;

    private Weight(
        int id,
        int variable,
        List<Weight> kids,
        @Nullable Probability value,
        boolean freeVariable) {
      this.id = id;
      this.variable = variable;
      this.kids = kids;
      this.value = value;
      this.free = freeVariable || kids.stream().anyMatch(kid -> kid.free);
    }
  }

  private record Inner(int variable, List<Weight> kids) {}

  private record Call(Op op, int left, int right) {}

  private enum Op {
    PLUS,
    TIMES,
    WITHOUT,
    OVER,
    OUT
  }

  private final DecisionDiagrams diagrams;
  private final int budget;
  private long all;
  private final Map<Integer, List<Probability>> values = new HashMap<>();
  private final Map<Probability, Weight> leaves = new HashMap<>();
  private final Map<Inner, Weight> inner = new HashMap<>();
  private final Map<Call, Weight> calls = new HashMap<>();
  private final Map<Integer, Weight> made = new HashMap<>();
  private final Map<Weight, Probability> totals = new HashMap<>();
  private int ids;
  private int work;
  private int deep;

  public ProbabilityDiagrams(DecisionDiagrams diagrams, int budget) {
    this.diagrams = diagrams;
    this.budget = budget;
  }

  /** A new question with a budget of its own. */
  public void fresh() {
    work = 0;
    deep = 0;
    if (calls.size() > MOST_KEPT) {
      calls.clear();
    }
  }

  /** How likely each value of a variable is. */
  public void variable(int variable, List<Probability> chances) {
    values.put(variable, chances);
  }

  public Weight leaf(Probability chance) {
    if (chance.whole().bitLength() > MOST_BITS) {
      throw new BudgetExceeded();
    }
    return leaves.computeIfAbsent(chance, value -> new Weight(ids++, -1, List.of(), value, false));
  }

  /** Always where the diagram holds, never elsewhere. */
  public Weight of(int diagram) {
    if (diagram == DecisionDiagrams.YES || diagram == DecisionDiagrams.NO) {
      return leaf(diagram == DecisionDiagrams.YES ? Probability.ALWAYS : Probability.NEVER);
    }
    Weight known = made.get(diagram);
    if (known == null) {
      enter();
      int top = diagrams.top(diagram);
      Weight[] kids = new Weight[diagrams.values(top)];
      for (int i = 0; i < kids.length; i++) {
        kids[i] = of(diagrams.kid(diagram, i));
      }
      deep--;
      known = node(top, kids);
      made.put(diagram, known);
    }
    return known;
  }

  public Weight plus(Weight one, Weight other) {
    return apply(Op.PLUS, one, other);
  }

  public Weight times(Weight one, Weight other) {
    return apply(Op.TIMES, one, other);
  }

  /** Where the other does not hold, which is always or never everywhere. */
  public Weight without(Weight one, Weight other) {
    return apply(Op.WITHOUT, one, other);
  }

  public Weight over(Weight one, Weight rest) {
    return apply(Op.OVER, one, rest);
  }

  private Weight apply(Op op, Weight one, Weight other) {
    if (one.value != null && other.value != null) {
      return leaf(
          switch (op) {
            case PLUS -> one.value.plus(other.value);
            case TIMES -> one.value.times(other.value);
            case WITHOUT -> one.value.times(other.value.not());
            default -> one.value.over(other.value);
          });
    } else if (Probability.NEVER.equals(one.value)) {
      return op == Op.PLUS ? other : one;
    } else if ((op == Op.TIMES || op == Op.OVER) && Probability.ALWAYS.equals(other.value)) {
      return one;
    } else if (op == Op.WITHOUT && Probability.NEVER.equals(other.value)) {
      return one;
    }
    Call call = new Call(op, one.id, other.id);
    Weight known = calls.get(call);
    if (known == null) {
      enter();
      int top = Math.max(one.variable, other.variable);
      Weight[] kids = new Weight[diagrams.values(top)];
      for (int i = 0; i < kids.length; i++) {
        kids[i] = apply(op, down(one, top, i), down(other, top, i));
      }
      deep--;
      known = node(top, kids);
      calls.put(call, known);
    }
    return known;
  }

  /** The chances without this variable: those of its values added up, each weighed by its own. */
  public Weight out(Weight weight, int variable) {
    if (weight.variable < variable) {
      return weight;
    }
    Call call = new Call(Op.OUT, weight.id, variable);
    Weight known = calls.get(call);
    if (known == null) {
      enter();
      if (weight.variable == variable) {
        known = leaf(Probability.NEVER);
        List<Probability> chances = chances(variable);
        for (int i = 0; i < chances.size(); i++) {
          known = apply(Op.PLUS, known, times(weight.kids.get(i), leaf(chances.get(i))));
        }
      } else {
        Weight[] kids = new Weight[weight.kids.size()];
        for (int i = 0; i < kids.length; i++) {
          kids[i] = out(weight.kids.get(i), variable);
        }
        known = node(weight.variable, kids);
      }
      deep--;
      calls.put(call, known);
    }
    return known;
  }

  /** The chance of all sets of answers together. */
  public Probability total(Weight weight) {
    if (weight.value != null) {
      return weight.value;
    }
    Probability known = totals.get(weight);
    if (known == null) {
      enter();
      known = Probability.NEVER;
      List<Probability> chances = chances(weight.variable);
      for (int i = 0; i < chances.size(); i++) {
        known = known.plus(chances.get(i).times(total(weight.kids.get(i))));
      }
      deep--;
      totals.put(weight, known);
    }
    return known;
  }

  private List<Probability> chances(int variable) {
    List<Probability> chances = values.get(variable);
    if (chances == null) {
      throw new BudgetExceeded();
    }
    return chances;
  }

  private static Weight down(Weight weight, int top, int value) {
    return weight.variable == top ? weight.kids.get(value) : weight;
  }

  private Weight node(int variable, Weight[] kids) {
    List<Weight> list = Arrays.asList(kids);
    if (list.stream().allMatch(kid -> kid == kids[0])) {
      return kids[0];
    }
    return inner.computeIfAbsent(
        new Inner(variable, list),
        it -> new Weight(ids++, variable, it.kids(), null, diagrams.isFree(variable)));
  }

  private void enter() {
    if (++all > MOST_ALL || ++work > budget || ++deep > MOST_DEEP) {
      throw new BudgetExceeded();
    }
  }
}
