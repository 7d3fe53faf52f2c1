package be.livc.playbook.proof.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.livc.playbook.walk.Truth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Diagrams agree with tables of all values of five variables. */
class DecisionDiagramsTest {
  private static final int[] VALUES = {2, 3, 2, 4, 3};
  private static final int ALL = 2 * 3 * 2 * 4 * 3;

  private final DecisionDiagrams diagrams = new DecisionDiagrams(1_000_000, 1_000_000);

  /** A diagram, and where it should hold: a bit for each way to give all variables a value. */
  private record Pair(int diagram, BitSet table) {}

  private static int value(int way, int variable) {
    int rest = way;
    for (int i = 0; i < variable; i++) {
      rest /= VALUES[i];
    }
    return rest % VALUES[variable];
  }

  private static BitSet table(IntPredicate holds) {
    BitSet table = new BitSet();
    for (int way = 0; way < ALL; way++) {
      table.set(way, holds.test(way));
    }
    return table;
  }

  private boolean holds(int diagram, int way) {
    int at = diagram;
    while (diagrams.top(at) >= 0) {
      at = diagrams.kid(at, value(way, diagrams.top(at)));
    }
    return at == DecisionDiagrams.YES;
  }

  private List<Pair> pairs(Random random) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < VALUES.length; i++) {
      int variable = diagrams.variable(VALUES[i]);
      for (int k = 0; k < 2; k++) {
        BitSet which = BitSet.valueOf(new long[] {random.nextInt(1 << VALUES[i])});
        pairs.add(
            new Pair(
                diagrams.test(variable, which), table(way -> which.get(value(way, variable)))));
      }
    }
    for (int i = 0; i < 40; i++) {
      Pair one = pairs.get(random.nextInt(pairs.size()));
      Pair other = pairs.get(random.nextInt(pairs.size()));
      BitSet table = (BitSet) one.table.clone();
      int diagram =
          switch (random.nextInt(4)) {
            case 0 -> {
              table.and(other.table);
              yield diagrams.and(one.diagram, other.diagram);
            }
            case 1 -> {
              table.or(other.table);
              yield diagrams.or(one.diagram, other.diagram);
            }
            case 2 -> {
              table.andNot(other.table);
              yield diagrams.without(one.diagram, other.diagram);
            }
            default -> {
              table.flip(0, ALL);
              yield diagrams.not(one.diagram);
            }
          };
      pairs.add(new Pair(diagram, table));
    }
    return pairs;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void what_is_made_of_diagrams_holds_where_the_tables_say(long seed) {
    for (Pair pair : pairs(new Random(seed))) {
      assertThat(table(way -> holds(pair.diagram, way))).isEqualTo(pair.table);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void two_diagrams_are_the_same_where_their_tables_are(long seed) {
    List<Pair> pairs = pairs(new Random(seed));
    for (Pair one : pairs) {
      for (Pair other : pairs) {
        assertThat(one.diagram == other.diagram).isEqualTo(one.table.equals(other.table));
        assertThat(diagrams.common(one.diagram, other.diagram))
            .isEqualTo(Truth.of(one.table.intersects(other.table)));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void variables_are_left_out_together_as_one_by_one(long seed) {
    Random random = new Random(seed);
    for (Pair pair : pairs(random)) {
      BitSet gone = BitSet.valueOf(new long[] {1 + random.nextInt((1 << VALUES.length) - 1)});
      int without = diagrams.exists(pair.diagram, gone, gone.nextClearBit(0));
      BitSet some =
          table(
              way ->
                  pair.table.stream()
                      .anyMatch(
                          other ->
                              IntStream.range(0, VALUES.length)
                                  .allMatch(i -> gone.get(i) || value(way, i) == value(other, i))));
      assertThat(table(way -> holds(without, way))).isEqualTo(some);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void what_takes_a_free_variable_is_not_known(long seed) {
    List<Pair> pairs = pairs(new Random(seed));
    int free = diagrams.unknown();
    for (Pair one : pairs) {
      Truth either = Truth.of(!one.table.isEmpty());
      assertThat(diagrams.common(one.diagram, free)).isEqualTo(either.and(Truth.UNKNOWN));
      assertThat(diagrams.common(diagrams.or(one.diagram, free), DecisionDiagrams.YES))
          .isEqualTo(either.or(Truth.UNKNOWN));
    }
  }

  private static BitSet bits(long bits) {
    return BitSet.valueOf(new long[] {bits});
  }

  /** Holds where two neighbours of so many variables have their second value both. */
  private static int pairs(DecisionDiagrams in, int first, int pairs) {
    int any = DecisionDiagrams.NO;
    for (int i = 0; i < pairs; i++) {
      any = in.or(any, in.and(in.test(first + i, bits(2)), in.test(first + pairs + i, bits(2))));
    }
    return any;
  }

  @Test
  void each_question_has_a_budget_of_its_own_and_one_that_spends_it_is_given_up() {
    DecisionDiagrams small = new DecisionDiagrams(100, Long.MAX_VALUE);
    for (int i = 0; i < 40; i++) {
      small.variable(2);
    }
    assertThatThrownBy(() -> pairs(small, 0, 20)).isInstanceOf(BudgetExceeded.class);
    assertThatThrownBy(() -> pairs(small, 0, 3)).isInstanceOf(BudgetExceeded.class);
    small.fresh();
    assertThat(pairs(small, 0, 3)).isEqualTo(pairs(small, 0, 3)).isGreaterThan(1);
  }

  @Test
  void when_all_questions_that_were_given_up_took_too_much_the_rest_get_a_hundredth() {
    DecisionDiagrams small = new DecisionDiagrams(20_000, 50_000);
    for (int i = 0; i < 60; i++) {
      small.variable(2);
    }
    int spent = 0;
    for (int i = 0; i < 3; i++) {
      small.fresh();
      try {
        pairs(small, i, 26);
      } catch (BudgetExceeded over) {
        spent++;
      }
    }
    assertThat(spent).isEqualTo(3);
    small.fresh();
    assertThat(pairs(small, 40, 4)).as("what takes little is still decided").isGreaterThan(1);
    small.fresh();
    int before = small.size();
    assertThatThrownBy(() -> pairs(small, 4, 16)).isInstanceOf(BudgetExceeded.class);
    assertThat(small.size() - before).isLessThan(3_000);
  }

  @Test
  void a_question_that_goes_too_deep_is_given_up_and_many_that_do_not_are_answered() {
    int all = DecisionDiagrams.YES;
    int other = DecisionDiagrams.YES;
    for (int i = 0; i < 1_502; i++) {
      int variable = diagrams.variable(2);
      all = diagrams.node(variable, new int[] {DecisionDiagrams.NO, all});
      other = i % 2 == 0 ? diagrams.node(variable, new int[] {DecisionDiagrams.NO, other}) : other;
    }
    int one = all;
    int two = other;
    assertThatThrownBy(() -> diagrams.and(one, two)).isInstanceOf(BudgetExceeded.class);
    diagrams.fresh();
    assertThatThrownBy(() -> diagrams.common(one, two)).isInstanceOf(BudgetExceeded.class);
    diagrams.fresh();
    assertThatThrownBy(() -> diagrams.exists(one, bits(1), 0)).isInstanceOf(BudgetExceeded.class);
    diagrams.fresh();
    int low = diagrams.test(0, bits(2));
    for (int i = 1; i < 1_501; i++) {
      int test = diagrams.test(i, bits(2));
      assertThat(diagrams.common(test, low)).isEqualTo(Truth.YES);
      assertThat(diagrams.exists(diagrams.and(test, low), bits(1), 0)).isEqualTo(test);
    }
  }

  @Test
  void there_may_be_many_variables_and_each_keeps_its_values() {
    for (int i = 0; i < 200; i++) {
      assertThat(diagrams.variable(2 + i % 7)).isEqualTo(i);
    }
    assertThat(diagrams.variables()).isEqualTo(200);
    for (int i = 0; i < 200; i++) {
      assertThat(diagrams.values(i)).isEqualTo(2 + i % 7);
    }
    int wide = diagrams.variable(500);
    int[] kids = new int[500];
    kids[499] = DecisionDiagrams.YES;
    int last = diagrams.node(wide, kids);
    assertThat(diagrams.top(last)).isEqualTo(wide);
    assertThat(diagrams.kid(last, 499)).isEqualTo(DecisionDiagrams.YES);
    assertThat(diagrams.kid(last, 498)).isEqualTo(DecisionDiagrams.NO);
    assertThat(diagrams.size()).isEqualTo(1);
  }

  @Test
  void what_is_unknown_is_free_and_either_of_it_is_what_holds_whatever_it_is() {
    int first = diagrams.variable(2);
    assertThat(diagrams.hasFree()).isFalse();
    int free = diagrams.unknown();
    int top = diagrams.top(free);
    assertThat(diagrams.hasFree()).isTrue();
    assertThat(diagrams.isFree(top)).isTrue();
    assertThat(diagrams.isFree(first)).isFalse();
    int is = diagrams.test(first, bits(2));
    assertThat(diagrams.either(diagrams.or(is, free), top)).isEqualTo(is);
    assertThat(diagrams.either(diagrams.and(is, free), top)).isEqualTo(DecisionDiagrams.NO);
    assertThat(diagrams.either(is, top)).isEqualTo(is);
    assertThat(diagrams.down(free, top, 1)).isEqualTo(DecisionDiagrams.YES);
    assertThat(diagrams.down(free, top, 0)).isEqualTo(DecisionDiagrams.NO);
    assertThat(diagrams.down(is, top, 0)).isEqualTo(is);
    assertThat(diagrams.unknown()).isNotEqualTo(free);
  }

  @Test
  void what_two_share_beside_something_free_is_known_only_without_it() {
    int is = diagrams.test(diagrams.variable(2), bits(2));
    int free = diagrams.unknown();
    int above = diagrams.test(diagrams.variable(2), bits(2));
    int hinges = diagrams.and(above, free);
    assertThat(diagrams.common(hinges, hinges)).isEqualTo(Truth.UNKNOWN);
    assertThat(diagrams.common(hinges, is)).isEqualTo(Truth.UNKNOWN);
    assertThat(diagrams.common(hinges, diagrams.not(free))).isEqualTo(Truth.NO);
    assertThat(diagrams.common(hinges, diagrams.not(above))).isEqualTo(Truth.NO);
    int either = diagrams.or(diagrams.and(is, free), diagrams.without(is, free));
    assertThat(either).isEqualTo(is);
    assertThat(diagrams.common(diagrams.or(hinges, is), above)).isEqualTo(Truth.YES);
  }
}
