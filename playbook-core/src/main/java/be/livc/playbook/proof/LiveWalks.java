package be.livc.playbook.proof;

import be.livc.playbook.proof.diagram.BudgetExceeded;
import be.livc.playbook.proof.diagram.DecisionDiagrams;
import be.livc.playbook.proof.encoding.Encoding;
import be.livc.playbook.walk.Truth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * For which answers a walk is still under way at the place the prover has come to: no conclusion
 * met and every answer allowed. Answers that nobody reads later are forgotten.
 */
final class LiveWalks {
  private final DecisionDiagrams diagrams;

  /** What was known before some answers were forgotten. */
  private final List<Integer> forgotten = new ArrayList<>();

  private final BitSet gone = new BitSet();
  private int now = DecisionDiagrams.YES;
  private boolean blurred;

  LiveWalks(DecisionDiagrams diagrams) {
    this.diagrams = diagrams;
  }

  /** What a free variable stands for may read anything, so nothing is forgotten from here on. */
  void blur() {
    blurred = true;
  }

  /** Only these answers go on. */
  boolean keep(int where) {
    return become(() -> diagrams.and(now, where));
  }

  /** These answers do not go on; false when that outgrew the budget and is left undecided. */
  boolean stop(int where) {
    return become(() -> diagrams.without(now, where));
  }

  private interface Step {
    int take();
  }

  private boolean become(Step step) {
    diagrams.fresh();
    try {
      now = step.take();
      return true;
    } catch (BudgetExceeded spent) {
      diagrams.fresh();
      now = diagrams.without(now, diagrams.unknown());
      blur();
      return false;
    }
  }

  /** Nobody reads these questions later. */
  void forget(List<Encoding> shapes) {
    BitSet variables = new BitSet();
    shapes.forEach(shape -> variables.or(shape.variables()));
    if (blurred || variables.isEmpty()) {
      return;
    }
    gone.or(variables);
    diagrams.fresh();
    try {
      int before = now;
      now = diagrams.exists(now, variables, gone.nextClearBit(0));
      if (now != before) {
        forgotten.add(before);
      }
    } catch (BudgetExceeded spent) {
      diagrams.fresh();
    }
  }

  /** Whether some walk comes here and has such answers. */
  Truth meets(int where) {
    diagrams.fresh();
    try {
      return diagrams.common(where, now);
    } catch (BudgetExceeded spent) {
      return Truth.UNKNOWN;
    }
  }

  /** Whether some walk comes here and has answers of the one that the others don't hold. */
  Truth meetsWithout(int where, List<Integer> others) {
    diagrams.fresh();
    try {
      int rest = where;
      for (int other : others) {
        rest = diagrams.without(rest, other);
      }
      return diagrams.common(rest, now);
    } catch (BudgetExceeded spent) {
      return Truth.UNKNOWN;
    }
  }

  /** Values of the variables of such a walk, -1 where any will do; null when none was found. */
  int @Nullable [] example(int where) {
    int[] values = new int[diagrams.variables()];
    Arrays.fill(values, -1);
    diagrams.fresh();
    try {
      int f = where;
      int g = now;
      while (f != DecisionDiagrams.YES || g != DecisionDiagrams.YES) {
        if (f == DecisionDiagrams.NO || g == DecisionDiagrams.NO) {
          return null;
        }
        int top = Math.max(diagrams.top(f), diagrams.top(g));
        if (diagrams.isFree(top)) {
          f = diagrams.either(f, top);
          g = diagrams.either(g, top);
          continue;
        }
        int value = 0;
        while (common(f, g, top, value) != Truth.YES) {
          if (++value == diagrams.values(top)) {
            return null;
          }
        }
        values[top] = value;
        f = diagrams.down(f, top, value);
        g = diagrams.down(g, top, value);
      }
      for (int i = forgotten.size() - 1; i >= 0; i--) {
        if (!extend(forgotten.get(i), values, new HashSet<>())) {
          return null;
        }
      }
      return values;
    } catch (BudgetExceeded spent) {
      return null;
    }
  }

  private Truth common(int f, int g, int top, int value) {
    return diagrams.common(diagrams.down(f, top, value), diagrams.down(g, top, value));
  }

  /** Adds values until the diagram holds, never against those that are set. */
  private boolean extend(int f, int[] values, Set<Integer> dead) {
    int top = diagrams.top(f);
    if (top < 0) {
      return f == DecisionDiagrams.YES;
    } else if (dead.contains(f)) {
      return false;
    } else if (diagrams.isFree(top)) {
      return extend(diagrams.either(f, top), values, dead);
    } else if (values[top] >= 0) {
      return extend(diagrams.kid(f, values[top]), values, dead);
    }
    for (int value = 0; value < diagrams.values(top); value++) {
      values[top] = value;
      if (extend(diagrams.kid(f, value), values, dead)) {
        return true;
      }
    }
    values[top] = -1;
    dead.add(f);
    return false;
  }
}
