package be.livc.playbook.check;

import be.livc.playbook.walk.Truth;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Reduced, shared, multi-valued decision diagrams over variables that are added one by one; a later
 * variable stands above an earlier one. A diagram is the number of its top node.
 *
 * <p>Work is counted: between two calls of {@link #fresh} an operation that needs too much of it
 * ends in {@link BudgetSpent}, and so does one that goes too deep for the stack. Diagrams made
 * until then stay sound.
 */
final class Diagrams {
  static final int NO = 0;
  static final int YES = 1;

  private static final int MOST_DEEP = 1_500;
  private static final List<Truth> TRUTHS = List.of(Truth.NO, Truth.UNKNOWN, Truth.YES);
  private static final int AND = 1;
  private static final int OR = 2;
  private static final int WITHOUT = 3;
  private static final int EXISTS = 4;
  private static final int COMMON = 5;

  private final NodeStore nodes = new NodeStore();
  private final BitSet free = new BitSet();
  private final long most;
  private long budget;
  private long total;
  private int[] values = new int[64];
  private int variables;
  private long[] keys = new long[1 << 12];
  private int[] results = new int[1 << 12];
  private long work;
  private int deep;

  /**
   * @param budget steps of work for each question
   * @param most steps of work for all questions that went over their budget, before the rest get a
   *     hundredth
   */
  Diagrams(long budget, long most) {
    this.budget = budget;
    this.most = most;
  }

  /** A new question with a budget of its own. */
  void fresh() {
    work = 0;
    deep = 0;
  }

  /** A variable above all others. */
  int variable(int count) {
    if (variables == values.length) {
      values = Arrays.copyOf(values, 2 * variables);
    }
    values[variables] = count;
    return variables++;
  }

  /** A diagram that nothing is known about: yes or no, not decided by any answer. */
  int unknown() {
    int variable = variable(2);
    free.set(variable);
    return nodes.of(variable, new int[] {NO, YES}, false);
  }

  int variables() {
    return variables;
  }

  int values(int variable) {
    return values[variable];
  }

  boolean isFree(int variable) {
    return free.get(variable);
  }

  /** Whether something was not decided by any answer. */
  boolean hasFree() {
    return !free.isEmpty();
  }

  /** The variable on top; -1 for {@link #NO} and {@link #YES}. */
  int top(int f) {
    return nodes.level(f);
  }

  int kid(int f, int value) {
    return nodes.kid(f, value);
  }

  int size() {
    return nodes.size();
  }

  /** Holds where the variable has one of these values. */
  int test(int variable, BitSet which) {
    int[] kids = new int[values[variable]];
    for (int i = 0; i < kids.length; i++) {
      kids[i] = which.get(i) ? YES : NO;
    }
    return node(variable, kids);
  }

  int and(int f, int g) {
    if (f == NO || g == NO) {
      return NO;
    } else if (f == YES || f == g) {
      return g;
    }
    return g == YES ? f : apply(AND, Math.min(f, g), Math.max(f, g));
  }

  int or(int f, int g) {
    if (f == YES || g == YES) {
      return YES;
    } else if (f == NO || f == g) {
      return g;
    }
    return g == NO ? f : apply(OR, Math.min(f, g), Math.max(f, g));
  }

  /** Holds where {@code f} does and {@code g} does not. */
  int without(int f, int g) {
    if (f == NO || g == YES || f == g) {
      return NO;
    }
    return g == NO ? f : apply(WITHOUT, f, g);
  }

  int not(int f) {
    return without(YES, f);
  }

  private int apply(int op, int f, int g) {
    int slot = slot(op, f, g);
    if (keys[slot] == key(op, f, g)) {
      return results[slot];
    }
    enter();
    int top = Math.max(top(f), top(g));
    int[] kids = new int[values[top]];
    for (int i = 0; i < kids.length; i++) {
      int left = top(f) == top ? kid(f, i) : f;
      int right = top(g) == top ? kid(g, i) : g;
      kids[i] = op == AND ? and(left, right) : op == OR ? or(left, right) : without(left, right);
    }
    deep--;
    return remember(op, f, g, node(top, kids));
  }

  /** Holds where {@code f} does for some value of the variable. */
  int exists(int f, int variable) {
    if (top(f) < variable) {
      return f;
    }
    int slot = slot(EXISTS, f, variable);
    if (keys[slot] == key(EXISTS, f, variable)) {
      return results[slot];
    }
    enter();
    int made = NO;
    if (top(f) == variable) {
      for (int i = 0; i < values[variable]; i++) {
        made = or(made, kid(f, i));
      }
    } else {
      int[] kids = new int[values[top(f)]];
      for (int i = 0; i < kids.length; i++) {
        kids[i] = exists(kid(f, i), variable);
      }
      made = node(top(f), kids);
    }
    deep--;
    return remember(EXISTS, f, variable, made);
  }

  /**
   * Whether both hold for some answers: yes when they do whatever the free variables are, not known
   * when it takes one of those.
   */
  Truth common(int f, int g) {
    if (f == NO || g == NO) {
      return Truth.NO;
    } else if ((f == YES || g == YES || f == g) && nodes.isClear(f == YES ? g : f)) {
      return Truth.YES;
    }
    int low = Math.min(f, g);
    int high = Math.max(f, g);
    int slot = slot(COMMON, low, high);
    if (keys[slot] == key(COMMON, low, high)) {
      return TRUTHS.get(results[slot]);
    }
    enter();
    int top = Math.max(top(f), top(g));
    Truth best = free.get(top) ? common(either(f, top), either(g, top)) : Truth.NO;
    for (int i = 0; i < values[top] && best != Truth.YES; i++) {
      Truth one = common(down(f, top, i), down(g, top, i));
      best = best.or(free.get(top) ? one.and(Truth.UNKNOWN) : one);
    }
    deep--;
    remember(COMMON, low, high, TRUTHS.indexOf(best));
    return best;
  }

  /** The diagram where this variable, which may be its top, has this value. */
  int down(int f, int variable, int value) {
    return top(f) == variable ? kid(f, value) : f;
  }

  /** Holds where {@code f} does whatever this free variable, which may be its top, is. */
  int either(int f, int variable) {
    return top(f) == variable ? and(kid(f, 0), kid(f, 1)) : f;
  }

  private int node(int variable, int[] kids) {
    for (int kid : kids) {
      if (kid != kids[0]) {
        return nodes.of(variable, kids, !free.get(variable));
      }
    }
    return kids[0];
  }

  private void enter() {
    if (++work > budget || ++deep > MOST_DEEP) {
      total += work;
      if (total > most) {
        budget = Math.min(budget, Math.max(1_000, budget / 100));
        total = Long.MIN_VALUE / 2;
      }
      throw new BudgetSpent();
    }
  }

  private static long key(int op, int f, int g) {
    return (long) op << 60 | (long) f << 30 | g;
  }

  private int slot(int op, int f, int g) {
    return slot(key(op, f, g));
  }

  private int slot(long key) {
    long mixed = (key ^ key >>> 29) * 0x9E3779B97F4A7C15L;
    return (int) (mixed ^ mixed >>> 32) >>> 4 & keys.length - 1;
  }

  /** Keeps what was found: to find it again may go too deep. */
  private void grow() {
    long[] oldKeys = keys;
    int[] oldResults = results;
    keys = new long[4 * oldKeys.length];
    results = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      int slot = slot(oldKeys[i]);
      keys[slot] = oldKeys[i];
      results[slot] = oldResults[i];
    }
  }

  private int remember(int op, int f, int g, int result) {
    if (8L * nodes.size() > keys.length && keys.length < 1 << 21) {
      grow();
    }
    int slot = slot(op, f, g);
    keys[slot] = key(op, f, g);
    results[slot] = result;
    return result;
  }
}
