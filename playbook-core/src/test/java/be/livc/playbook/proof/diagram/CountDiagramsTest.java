package be.livc.playbook.proof.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.livc.playbook.proof.diagram.CountDiagrams.Sort;
import be.livc.playbook.proof.diagram.CountDiagrams.Sum;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Numbers over diagrams agree with tables of all values of three variables. */
class CountDiagramsTest {
  private static final int BUDGET = 1_000_000;

  private final DecisionDiagrams diagrams = new DecisionDiagrams(1_000_000, 1_000_000);

  /** A sum, and what it should be for each way to give all variables a value; null for no walk. */
  private record Pair(Sum sum, BigInteger[] table) {}

  private CountDiagrams counts(Sort sort) {
    for (int count : Ways.VALUES) {
      diagrams.variable(count);
    }
    return new CountDiagrams(sort, diagrams, BUDGET);
  }

  private static BigInteger[] table(IntFunction<BigInteger> number) {
    BigInteger[] table = new BigInteger[Ways.ALL];
    for (int way = 0; way < Ways.ALL; way++) {
      table[way] = number.apply(way);
    }
    return table;
  }

  private static BigInteger at(Sum sum, int way) {
    Sum at = sum;
    while (at.variable >= 0) {
      at = at.kids.get(Ways.value(way, at.variable));
    }
    return at.value;
  }

  private static void assertIs(Sum sum, BigInteger[] table) {
    assertThat(table(way -> at(sum, way))).containsExactly(table);
  }

  private boolean holds(int diagram, int way) {
    int at = diagram;
    while (diagrams.top(at) >= 0) {
      at = diagrams.kid(at, Ways.value(way, diagrams.top(at)));
    }
    return at == DecisionDiagrams.YES;
  }

  private static BigInteger add(Sort sort, BigInteger one, BigInteger other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return switch (sort) {
      case WALKS -> one.add(other);
      case SHORTEST -> one.min(other);
      case LONGEST -> one.max(other);
    };
  }

  /** Sums of all sorts: numbers, and what others give where some values are so. */
  private List<Pair> pairs(Sort sort, CountDiagrams counts, Random random) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      BigInteger number = BigInteger.valueOf(random.nextInt(5));
      pairs.add(new Pair(counts.leaf(number), table(way -> number)));
    }
    pairs.add(new Pair(counts.leaf(null), table(way -> null)));
    for (int i = 0; i < 25; i++) {
      Pair one = pairs.get(random.nextInt(pairs.size()));
      Pair other = pairs.get(random.nextInt(pairs.size()));
      int variable = random.nextInt(Ways.VALUES.length);
      int is = counts.is(variable, random.nextInt(Ways.VALUES[variable]));
      boolean where = random.nextBoolean();
      pairs.add(
          new Pair(
              counts.select(one.sum, is, where),
              table(way -> holds(is, way) == where ? one.table[way] : null)));
      pairs.add(
          new Pair(
              counts.plus(one.sum, other.sum),
              table(way -> add(sort, one.table[way], other.table[way]))));
    }
    return pairs;
  }

  @ParameterizedTest
  @EnumSource(Sort.class)
  void what_is_selected_and_added_up_is_what_the_tables_say(Sort sort) {
    CountDiagrams counts = counts(sort);
    for (Pair pair : pairs(sort, counts, new Random(1))) {
      assertIs(pair.sum, pair.table);
    }
  }

  @ParameterizedTest
  @EnumSource(Sort.class)
  void the_same_numbers_are_the_same_sum(Sort sort) {
    List<Pair> pairs = pairs(sort, counts(sort), new Random(2));
    for (Pair one : pairs) {
      for (Pair other : pairs) {
        assertThat(one.sum == other.sum).isEqualTo(Arrays.equals(one.table, other.table));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Sort.class)
  void a_variable_is_left_out_by_adding_up_all_its_values(Sort sort) {
    CountDiagrams counts = counts(sort);
    for (Pair pair : pairs(sort, counts, new Random(3))) {
      for (int i = 0; i < Ways.VALUES.length; i++) {
        int variable = i;
        assertIs(
            counts.without(pair.sum, variable),
            table(
                way -> {
                  BigInteger all = null;
                  for (int value = 0; value < Ways.VALUES[variable]; value++) {
                    all = add(sort, all, pair.table[Ways.with(way, variable, value)]);
                  }
                  return all;
                }));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Sort.class)
  void a_question_that_is_not_asked_has_the_first_of_its_values(Sort sort) {
    CountDiagrams counts = counts(sort);
    for (Pair pair : pairs(sort, counts, new Random(4))) {
      for (int i = 0; i < Ways.VALUES.length; i++) {
        int variable = i;
        assertIs(
            counts.unasked(pair.sum, variable),
            table(way -> pair.table[Ways.with(way, variable, 0)]));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Sort.class)
  void a_question_more_makes_walks_longer_and_so_many_answers_make_more_walks(Sort sort) {
    CountDiagrams counts = counts(sort);
    boolean walks = sort == Sort.WALKS;
    BigInteger three = BigInteger.valueOf(3);
    for (Pair pair : pairs(sort, counts, new Random(5))) {
      assertIs(
          counts.step(pair.sum),
          table(
              way ->
                  walks || pair.table[way] == null
                      ? pair.table[way]
                      : pair.table[way].add(BigInteger.ONE)));
      assertIs(
          counts.times(pair.sum, three),
          table(
              way ->
                  walks && pair.table[way] != null
                      ? pair.table[way].multiply(three)
                      : pair.table[way]));
      assertThat(counts.times(pair.sum, BigInteger.ONE)).isSameAs(pair.sum);
    }
  }

  @ParameterizedTest
  @EnumSource(Sort.class)
  void a_sum_and_all_below_it_are_given_once_from_below(Sort sort) {
    CountDiagrams counts = counts(sort);
    for (Pair pair : pairs(sort, counts, new Random(6))) {
      List<Sum> upwards = counts.upwards(pair.sum);
      assertThat(upwards).doesNotHaveDuplicates().last().isSameAs(pair.sum);
      for (Sum sum : upwards) {
        assertThat(sum.kids).allMatch(kid -> upwards.contains(kid) && kid.variable < sum.variable);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Sort.class)
  void what_is_not_decided_is_not_counted(Sort sort) {
    CountDiagrams counts = counts(sort);
    int free = diagrams.unknown();
    Sum one = counts.leaf(BigInteger.ONE);
    assertThatThrownBy(() -> counts.select(one, free, true)).isInstanceOf(BudgetExceeded.class);
    assertThat(counts.select(one, DecisionDiagrams.YES, true)).isSameAs(one);
    assertThat(counts.select(one, DecisionDiagrams.NO, false)).isSameAs(one);
    assertThat(counts.select(one, DecisionDiagrams.NO, true).value).isNull();
    assertThat(counts.select(one, DecisionDiagrams.YES, false).value).isNull();
  }

  /** As many variables of two values, with a number that hangs on all of them. */
  private Sum chain(CountDiagrams counts, int length) {
    Sum sum = counts.leaf(BigInteger.ZERO);
    for (int i = 0; i < length; i++) {
      int variable = diagrams.variable(2);
      Sum more = counts.leaf(BigInteger.valueOf(i + 1));
      sum =
          counts.plus(
              counts.select(sum, counts.is(variable, 0), true),
              counts.select(more, counts.is(variable, 1), true));
    }
    return sum;
  }

  @ParameterizedTest
  @EnumSource(Sort.class)
  void counting_gives_up_when_its_budget_is_spent_and_goes_on_when_it_is_refilled(Sort sort) {
    CountDiagrams counts = new CountDiagrams(sort, diagrams, 150);
    Sum sum = chain(counts, 40);
    counts.refill();
    int bottom = 0;
    Sum once = counts.without(sum, bottom);
    assertThatThrownBy(
            () -> {
              for (int variable = 1; variable < 40; variable++) {
                counts.without(sum, variable);
              }
            })
        .isInstanceOf(BudgetExceeded.class);
    counts.refill();
    assertThat(counts.without(sum, bottom)).isSameAs(once);
    assertThatThrownBy(
            () -> new CountDiagrams(sort, diagrams, 0).select(sum, counts.is(39, 1), true))
        .isInstanceOf(BudgetExceeded.class);
  }

  @ParameterizedTest
  @EnumSource(Sort.class)
  void what_goes_too_deep_is_given_up_and_many_steps_that_do_not_are_taken(Sort sort) {
    CountDiagrams counts = new CountDiagrams(sort, diagrams, BUDGET);
    Sum deep = chain(counts, 1_501);
    assertThatThrownBy(() -> counts.without(deep, 0)).isInstanceOf(BudgetExceeded.class);
    CountDiagrams fresh = new CountDiagrams(sort, diagrams, BUDGET);
    Sum flat = chain(fresh, 3);
    for (int i = 2; i < 700; i++) {
      Sum more = fresh.step(fresh.times(flat, BigInteger.valueOf(i)));
      Sum both = fresh.plus(flat, fresh.select(more, fresh.is(flat.variable, 1), true));
      assertThat(fresh.without(both, flat.variable)).isNotNull();
      assertThat(fresh.unasked(both, flat.variable - 1)).isNotNull();
      flat = fresh.plus(flat, fresh.select(fresh.leaf(BigInteger.valueOf(i)), both(i), true));
    }
  }

  private int both(int bits) {
    BitSet which = new BitSet();
    which.set(bits & 1);
    return diagrams.test(diagrams.variables() - 1 - bits % 3, which);
  }
}
