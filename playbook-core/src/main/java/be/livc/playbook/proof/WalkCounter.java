package be.livc.playbook.proof;

import be.livc.playbook.proof.diagram.BudgetExceeded;
import be.livc.playbook.proof.diagram.CountDiagrams;
import be.livc.playbook.proof.diagram.DecisionDiagrams;
import be.livc.playbook.proof.encoding.Encoding;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Counts walks, or finds the shortest or longest, on the way through the document: a number for
 * each set of answers that somebody still reads, kept as a shared diagram. An answer to a question
 * that a walk does not ask has the first of its values. Gives up where that outgrows its budget, or
 * where something is not decided; what was counted until then is a least.
 */
final class WalkCounter implements ProverListener {
  private final CountDiagrams.Sort sort;
  private final DecisionDiagrams diagrams;
  private final CountDiagrams sums;
  private final TreeSet<Integer> live = new TreeSet<>();
  private CountDiagrams.Sum now;
  private @Nullable BigInteger ended;
  private boolean exact = true;

  WalkCounter(CountDiagrams.Sort sort, DecisionDiagrams diagrams, int budget) {
    this.sort = sort;
    this.diagrams = diagrams;
    this.sums = new CountDiagrams(sort, diagrams, budget);
    this.now = sums.leaf(sort == CountDiagrams.Sort.WALKS ? BigInteger.ONE : BigInteger.ZERO);
  }

  /** Whether {@link #result} is exact. */
  boolean isExact() {
    return exact;
  }

  /** What was counted; null when there is no walk at all. */
  @Nullable BigInteger result() {
    return ended;
  }

  @Override
  public void blur() {
    if (exact) {
      ended = sums.add(ended, total(now));
      exact = false;
    }
  }

  private void go(Runnable step) {
    if (exact) {
      CountDiagrams.Sum before = now;
      try {
        step.run();
      } catch (BudgetExceeded spent) {
        now = before;
        sums.refill();
        blur();
      }
    }
  }

  @Override
  public void ask(Encoding shape, int where, int before) {
    go(
        () -> {
          diagrams.fresh();
          int asks = diagrams.without(where, before);
          CountDiagrams.Sum asked = sums.select(now, asks, true);
          CountDiagrams.Sum rest = sums.select(now, asks, false);
          boolean known = live.contains(shape.first());
          for (int i = 0; i < shape.count(); i++) {
            int variable = shape.first() + i;
            if (known) {
              asked = sums.unasked(asked, variable);
            } else {
              rest = sums.select(rest, sums.is(variable, 0), true);
            }
          }
          now = sums.plus(weighted(shape, sums.step(asked)), rest);
          for (int i = 0; i < shape.count() && !known; i++) {
            live.add(shape.first() + i);
          }
        });
  }

  private CountDiagrams.Sum weighted(Encoding shape, CountDiagrams.Sum asked) {
    CountDiagrams.Sum sum = sums.select(asked, shape.allowed(), true);
    if (shape.count() == 0) {
      return sums.times(sum, shape.answers());
    }
    for (int i = 0; i < shape.count(); i++) {
      int variable = shape.first() + i;
      for (int value = 0; value < diagrams.values(variable); value++) {
        BigInteger weight = shape.weight(variable, value);
        if (!weight.equals(BigInteger.ONE)) {
          int is = sums.is(variable, value);
          sum =
              sums.plus(
                  sums.times(sums.select(sum, is, true), weight), sums.select(sum, is, false));
        }
      }
    }
    return sum;
  }

  /** Where it is not decided that they are not allowed, none of them is counted. */
  @Override
  public void refuse(Encoding shape, int where) {
    go(
        () -> {
          try {
            now = sums.select(now, where, false);
          } catch (BudgetExceeded spent) {
            exact = false;
          }
        });
  }

  @Override
  public void end(int where) {
    go(
        () -> {
          CountDiagrams.Sum ending = sums.select(now, where, true);
          CountDiagrams.Sum going = sums.select(now, where, false);
          ended = sums.add(ended, total(ending));
          now = going;
        });
  }

  @Override
  public void forget(Encoding shape) {
    for (int i = shape.count() - 1; i >= 0; i--) {
      int variable = shape.first() + i;
      if (live.contains(variable)) {
        go(
            () -> {
              now = sums.without(now, variable);
              live.remove((Integer) variable);
            });
      }
    }
  }

  @Override
  public void finish() {
    go(() -> ended = sums.add(ended, total(now)));
  }

  /** Upwards from the leaves and without recursion, as these diagrams may be deep. */
  private @Nullable BigInteger total(CountDiagrams.Sum sum) {
    List<Integer> order = List.copyOf(live);
    BigInteger[] ways = new BigInteger[order.size() + 1];
    Map<Integer, Integer> below = new HashMap<>(Map.of(-1, 0));
    ways[0] = BigInteger.ONE;
    for (int i = 0; i < order.size(); i++) {
      int values = sort == CountDiagrams.Sort.WALKS ? diagrams.values(order.get(i)) : 1;
      ways[i + 1] = ways[i].multiply(BigInteger.valueOf(values));
      below.put(order.get(i), i + 1);
    }
    Map<CountDiagrams.Sum, BigInteger> totals = new HashMap<>();
    for (CountDiagrams.Sum at : sums.upwards(sum)) {
      BigInteger total = at.value;
      for (CountDiagrams.Sum kid : at.kids) {
        int skipped = below.getOrDefault(at.variable, 0) - 1;
        total = sums.add(total, times(totals.get(kid), ways, below.get(kid.variable), skipped));
      }
      if (total != null) {
        totals.put(at, total);
      }
    }
    return times(totals.get(sum), ways, below.get(sum.variable), order.size());
  }

  private @Nullable BigInteger times(
      @Nullable BigInteger total, BigInteger[] ways, @Nullable Integer from, int to) {
    if (total == null || from == null || from >= to) {
      return total;
    }
    return total.multiply(ways[to].divide(ways[from]));
  }
}
