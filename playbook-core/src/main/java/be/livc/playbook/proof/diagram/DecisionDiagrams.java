package be.livc.playbook.proof.diagram;

import be.livc.playbook.walk.Truth;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Reduced, shared, multi-valued decision diagrams over variables that are added one by one; a later
 * variable stands above an earlier one. A diagram is the number of its top node.
 *
 * <p>Work is counted: between two calls of {@link #fresh} an operation that needs too much of it
 * ends in {@link BudgetExceeded}, and so does one that goes too deep for the stack. Diagrams made
 * until then stay sound.
 */
public final class DecisionDiagrams {
  public static final int NO = 0;
  public static final int YES = 1;

  /** Calls inside each other: deeper diagrams are given up before they overflow the stack. */
  private static final int MOST_DEEP = 1_500;

  private static final List<Truth> TRUTHS = List.of(Truth.NO, Truth.UNKNOWN, Truth.YES);
  private static final BitSet BIT_ONE = BitSet.valueOf(new long[] {2});
  private static final int AND = 1;
  private static final int OR = 2;
  private static final int WITHOUT = 3;
  private static final int EXISTS = 4;
  private static final int COMMON = 5;

  private final UniqueTable nodes = new UniqueTable();
  private final BitSet free = new BitSet();
  private final long most;
  private long budget;
  private long total;
  private int[] values = new int[64];
  private int variables;
  private final ComputedTable known = new ComputedTable();
  private long work;
  private int deep;

  /** Kids of nodes that are being made, those of the deepest last. */
  private int[] kids = new int[64];

  private int kidsEnd;
  private int passes;

  /**
   * @param budget steps of work for each question
   * @param most steps of work for all questions that went over their budget, before the rest get a
   *     hundredth
   */
  public DecisionDiagrams(long budget, long most) {
    this.budget = budget;
    this.most = most;
  }

  /** A new question with a budget of its own. */
  public void fresh() {
    work = 0;
    deep = 0;
    kidsEnd = 0;
  }

  /** A variable above all others. */
  public int variable(int count) {
    if (variables == values.length) {
      values = Arrays.copyOf(values, 2 * variables);
    }
    values[variables] = count;
    return variables++;
  }

  /** A diagram that nothing is known about: yes or no, not decided by any answer. */
  public int unknown() {
    int variable = variable(2);
    free.set(variable);
    return test(variable, BIT_ONE);
  }

  public int variables() {
    return variables;
  }

  public int values(int variable) {
    return values[variable];
  }

  public boolean isFree(int variable) {
    return free.get(variable);
  }

  /** Whether something was not decided by any answer. */
  public boolean hasFree() {
    return !free.isEmpty();
  }

  /** The variable on top; -1 for {@link #NO} and {@link #YES}. */
  public int top(int f) {
    return nodes.level(f);
  }

  /** How many nodes there are. */
  public int size() {
    return nodes.count();
  }

  public int kid(int f, int value) {
    return nodes.kid(f, value);
  }

  /** Holds where the variable has one of these values. */
  public int test(int variable, BitSet which) {
    int from = reserve(variable);
    for (int i = 0; i < values[variable]; i++) {
      kids[from + i] = which.get(i) ? YES : NO;
    }
    return node(variable, from);
  }

  /** Holds where the diagram does that stands here for the value of the variable. */
  public int node(int variable, int[] below) {
    int from = reserve(variable);
    System.arraycopy(below, 0, kids, from, below.length);
    return node(variable, from);
  }

  public int and(int f, int g) {
    if (f == NO || g == NO) {
      return NO;
    } else if (f == YES || f == g) {
      return g;
    }
    return g == YES ? f : apply(AND, Math.min(f, g), Math.max(f, g));
  }

  public int or(int f, int g) {
    if (f == YES || g == YES) {
      return YES;
    } else if (f == NO || f == g) {
      return g;
    }
    return g == NO ? f : apply(OR, Math.min(f, g), Math.max(f, g));
  }

  /** Holds where {@code f} does and {@code g} does not. */
  public int without(int f, int g) {
    if (f == NO || g == YES || f == g) {
      return NO;
    }
    return g == NO ? f : apply(WITHOUT, f, g);
  }

  public int not(int f) {
    return without(YES, f);
  }

  private int apply(int op, int f, int g) {
    int result = known.of(op, f, g);
    if (result >= 0) {
      return result;
    }
    enter();
    int top = Math.max(top(f), top(g));
    int from = reserve(top);
    for (int i = 0; i < values[top]; i++) {
      int left = down(f, top, i);
      int right = down(g, top, i);
      int kid = op == AND ? and(left, right) : op == OR ? or(left, right) : without(left, right);
      kids[from + i] = kid;
    }
    deep--;
    return known.keep(op, f, g, node(top, from));
  }

  /**
   * Holds where {@code f} does for some values of these variables.
   *
   * @param alive the lowest variable that is not among them nor was before: what stands below it is
   *     not looked at any more
   */
  public int exists(int f, BitSet variables, int alive) {
    passes++;
    return exists(f, variables, variables.nextSetBit(0), alive);
  }

  private int exists(int f, BitSet variables, int lowest, int alive) {
    int top = top(f);
    if (top < alive) {
      return f == NO ? NO : YES;
    } else if (top < lowest) {
      return f;
    }
    int result = known.of(EXISTS, f, passes);
    if (result >= 0) {
      return result;
    }
    enter();
    int made = NO;
    if (variables.get(top)) {
      for (int i = 0; i < values[top] && made != YES; i++) {
        made = or(made, exists(kid(f, i), variables, lowest, alive));
      }
    } else {
      int from = reserve(top);
      for (int i = 0; i < values[top]; i++) {
        int kid = exists(kid(f, i), variables, lowest, alive);
        kids[from + i] = kid;
      }
      made = node(top, from);
    }
    deep--;
    return known.keep(EXISTS, f, passes, made);
  }

  /**
   * Whether both hold for some answers: yes when they do whatever the free variables are, not known
   * when it takes one of those.
   */
  public Truth common(int f, int g) {
    if (f == NO || g == NO) {
      return Truth.NO;
    } else if ((f == YES || g == YES || f == g) && nodes.isClear(f == YES ? g : f)) {
      return Truth.YES;
    }
    int low = Math.min(f, g);
    int high = Math.max(f, g);
    int result = known.of(COMMON, low, high);
    if (result >= 0) {
      return TRUTHS.get(result);
    }
    enter();
    int top = Math.max(top(f), top(g));
    Truth best = free.get(top) ? common(either(f, top), either(g, top)) : Truth.NO;
    for (int i = 0; i < values[top] && best != Truth.YES; i++) {
      Truth one = common(down(f, top, i), down(g, top, i));
      best = best.or(free.get(top) ? one.and(Truth.UNKNOWN) : one);
    }
    deep--;
    known.keep(COMMON, low, high, TRUTHS.indexOf(best));
    return best;
  }

  /** The diagram where this variable, which may be its top, has this value. */
  public int down(int f, int variable, int value) {
    return top(f) == variable ? kid(f, value) : f;
  }

  /** Holds where {@code f} does whatever this free variable, which may be its top, is. */
  public int either(int f, int variable) {
    return top(f) == variable ? and(kid(f, 0), kid(f, 1)) : f;
  }

  /** A place for the kids of a node to make. */
  private int reserve(int variable) {
    int from = kidsEnd;
    kidsEnd += values[variable];
    if (kidsEnd > kids.length) {
      kids = Arrays.copyOf(kids, Math.max(2 * kids.length, kidsEnd));
    }
    return from;
  }

  /** The node with the kids that were put there, which are the last. */
  private int node(int variable, int from) {
    int size = kidsEnd - from;
    kidsEnd = from;
    for (int i = 1; i < size; i++) {
      if (kids[from + i] != kids[from]) {
        return nodes.of(variable, kids, from, size, !free.get(variable));
      }
    }
    return kids[from];
  }

  private void enter() {
    if (++work > budget || ++deep > MOST_DEEP) {
      total += work;
      if (total > most) {
        budget = Math.min(budget, Math.max(1_000, budget / 100));
        total = Long.MIN_VALUE / 2;
      }
      throw new BudgetExceeded();
    }
  }
}
