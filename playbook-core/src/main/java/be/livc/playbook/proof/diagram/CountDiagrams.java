package be.livc.playbook.proof.diagram;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Diagrams with numbers for leaves, over the same variables as {@link DecisionDiagrams}. Depending
 * on the sort they are added up, or the smallest or largest counts.
 */
public final class CountDiagrams {
  /** What is counted. */
  public enum Sort {
    WALKS,
    SHORTEST,
    LONGEST
  }

  /** Calls inside each other: deeper diagrams are given up before they overflow the stack. */
  private static final int MOST_DEEP = 1_500;

  /** A number for each set of answers; {@code value} is null inside and where there is no walk. */
  public static final class Sum {
    final int id;
    public final int variable;
    public final List<Sum> kids;
    final @Nullable public BigInteger value;

    private Sum(int id, int variable, List<Sum> kids, @Nullable BigInteger value) {
      this.id = id;
      this.variable = variable;
      this.kids = kids;
      this.value = value;
    }
  }

  private record Inner(int variable, List<Sum> kids) {}

  private record Call(int op, int left, int right) {}

  private static final int SELECT = 0;
  private static final int REJECT = 1;
  private static final int PLUS = 2;
  private static final int OUT = 3;
  private static final int FIRST = 4;

  private final Sort sort;
  private final DecisionDiagrams diagrams;
  private final int budget;
  private final Map<BigInteger, Sum> leaves = new HashMap<>();
  private final Map<Inner, Sum> inner = new HashMap<>();
  private final Map<Call, Sum> calls = new HashMap<>();
  private final Sum none = new Sum(0, -1, List.of(), null);
  private int ids = 1;
  private int work;
  private int deep;

  public CountDiagrams(Sort sort, DecisionDiagrams diagrams, int budget) {
    this.sort = sort;
    this.diagrams = diagrams;
    this.budget = budget;
  }

  /** Lets what was counted so far be added up after the budget was spent. */
  public void refill() {
    work = 0;
    deep = 0;
  }

  public Sum leaf(@Nullable BigInteger value) {
    return value == null
        ? none
        : leaves.computeIfAbsent(value, number -> new Sum(ids++, -1, List.of(), number));
  }

  /** Both numbers as one; null stands for no walk. */
  @Nullable
  public BigInteger add(@Nullable BigInteger one, @Nullable BigInteger other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return switch (sort) {
      case WALKS -> one.add(other);
      case SHORTEST -> one.min(other);
      case LONGEST -> one.max(other);
    };
  }

  /** Holds where the variable has this value. */
  public int is(int variable, int value) {
    BitSet only = new BitSet();
    only.set(value);
    return diagrams.test(variable, only);
  }

  /** One question more. */
  public Sum step(Sum sum) {
    return sort == Sort.WALKS ? sum : map(sum, BigInteger.ONE, new HashMap<>());
  }

  /** So many answers in place of one. */
  public Sum times(Sum sum, BigInteger weight) {
    boolean same = sort != Sort.WALKS || weight.equals(BigInteger.ONE);
    return same ? sum : map(sum, weight, new HashMap<>());
  }

  private Sum map(Sum sum, BigInteger by, Map<Sum, Sum> memo) {
    if (sum.variable < 0) {
      return sum.value == null
          ? sum
          : leaf(sort == Sort.WALKS ? sum.value.multiply(by) : sum.value.add(by));
    }
    Sum known = memo.get(sum);
    if (known == null) {
      enter();
      Sum[] kids = new Sum[sum.kids.size()];
      for (int i = 0; i < kids.length; i++) {
        kids[i] = map(sum.kids.get(i), by, memo);
      }
      deep--;
      known = node(sum.variable, kids);
      memo.put(sum, known);
    }
    return known;
  }

  /** What counts where the diagram holds, or where it does not; nothing elsewhere. */
  public Sum select(Sum sum, int diagram, boolean where) {
    if (sum == none || diagram == (where ? DecisionDiagrams.NO : DecisionDiagrams.YES)) {
      return none;
    } else if (diagram == (where ? DecisionDiagrams.YES : DecisionDiagrams.NO)) {
      return sum;
    }
    Call call = new Call(where ? SELECT : REJECT, sum.id, diagram);
    Sum known = calls.get(call);
    if (known == null) {
      enter();
      int top = Math.max(sum.variable, diagrams.top(diagram));
      if (diagrams.isFree(top)) {
        throw new BudgetExceeded();
      }
      Sum[] kids = new Sum[diagrams.values(top)];
      for (int i = 0; i < kids.length; i++) {
        int part = diagrams.top(diagram) == top ? diagrams.kid(diagram, i) : diagram;
        kids[i] = select(down(sum, top, i), part, where);
      }
      deep--;
      known = node(top, kids);
      calls.put(call, known);
    }
    return known;
  }

  public Sum plus(Sum one, Sum other) {
    if (one == none || other == none) {
      return one == none ? other : one;
    } else if (one.variable < 0 && other.variable < 0) {
      return leaf(add(one.value, other.value));
    }
    Call call = new Call(PLUS, Math.min(one.id, other.id), Math.max(one.id, other.id));
    Sum known = calls.get(call);
    if (known == null) {
      enter();
      int top = Math.max(one.variable, other.variable);
      Sum[] kids = new Sum[diagrams.values(top)];
      for (int i = 0; i < kids.length; i++) {
        kids[i] = plus(down(one, top, i), down(other, top, i));
      }
      deep--;
      known = node(top, kids);
      calls.put(call, known);
    }
    return known;
  }

  /** The numbers of all values of the variable as one. */
  public Sum without(Sum sum, int variable) {
    return out(sum, variable, OUT);
  }

  /** The numbers of the first value of the variable, which those have that did not ask it. */
  public Sum unasked(Sum sum, int variable) {
    return out(sum, variable, FIRST);
  }

  private Sum out(Sum sum, int variable, int op) {
    if (sum.variable < variable) {
      return op == OUT ? times(sum, BigInteger.valueOf(diagrams.values(variable))) : sum;
    }
    Call call = new Call(op, sum.id, variable);
    Sum known = calls.get(call);
    if (known == null) {
      enter();
      if (sum.variable == variable) {
        known = sum.kids.get(0);
        for (int i = 1; i < sum.kids.size() && op == OUT; i++) {
          known = plus(known, sum.kids.get(i));
        }
      } else {
        Sum[] kids = new Sum[sum.kids.size()];
        for (int i = 0; i < kids.length; i++) {
          kids[i] = out(sum.kids.get(i), variable, op);
        }
        known = node(sum.variable, kids);
      }
      deep--;
      calls.put(call, known);
    }
    return known;
  }

  /** A diagram and all below it, each once, those below first. */
  public List<Sum> upwards(Sum sum) {
    Set<Sum> seen = new HashSet<>(Set.of(sum));
    List<Sum> found = new ArrayList<>(seen);
    for (int i = 0; i < found.size(); i++) {
      for (Sum kid : found.get(i).kids) {
        if (seen.add(kid)) {
          found.add(kid);
        }
      }
    }
    found.sort(Comparator.comparingInt(one -> one.variable));
    return found;
  }

  private static Sum down(Sum sum, int top, int value) {
    return sum.variable == top ? sum.kids.get(value) : sum;
  }

  private Sum node(int variable, Sum[] kids) {
    List<Sum> list = Arrays.asList(kids);
    if (list.stream().allMatch(kid -> kid == kids[0])) {
      return kids[0];
    }
    return inner.computeIfAbsent(
        new Inner(variable, list), it -> new Sum(ids++, variable, it.kids(), null));
  }

  private void enter() {
    if (++work > budget || ++deep > MOST_DEEP) {
      throw new BudgetExceeded();
    }
  }
}
