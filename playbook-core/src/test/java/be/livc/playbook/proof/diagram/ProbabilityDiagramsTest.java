package be.livc.playbook.proof.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.livc.playbook.proof.diagram.ProbabilityDiagrams.Weight;
import be.livc.playbook.walk.Probability;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Chances over diagrams agree with tables of all values of three variables. */
class ProbabilityDiagramsTest {
  private static final List<List<Probability>> CHANCES =
      List.of(
          List.of(of(1, 4), of(3, 4)),
          List.of(of(1, 2), of(1, 3), of(1, 6)),
          List.of(of(2, 5), of(3, 5)));

  private final DecisionDiagrams diagrams = new DecisionDiagrams(1_000_000, 1_000_000);

  private record Pair(Weight weight, Probability[] table) {}

  private static Probability of(long part, long whole) {
    return new Probability(BigInteger.valueOf(part), BigInteger.valueOf(whole));
  }

  private ProbabilityDiagrams weights() {
    ProbabilityDiagrams weights = new ProbabilityDiagrams(diagrams, 400_000);
    for (int i = 0; i < Ways.VALUES.length; i++) {
      weights.variable(diagrams.variable(Ways.VALUES[i]), CHANCES.get(i));
    }
    return weights;
  }

  private static Probability[] table(IntFunction<Probability> chance) {
    Probability[] table = new Probability[Ways.ALL];
    for (int way = 0; way < Ways.ALL; way++) {
      table[way] = chance.apply(way);
    }
    return table;
  }

  private static Probability at(Weight weight, int way) {
    Weight at = weight;
    while (at.variable >= 0) {
      at = at.kids.get(Ways.value(way, at.variable));
    }
    return at.value;
  }

  private static void assertIs(Weight weight, Probability[] table) {
    assertThat(table(way -> at(weight, way))).containsExactly(table);
  }

  private int test(Random random) {
    int variable = random.nextInt(Ways.VALUES.length);
    BitSet which = BitSet.valueOf(new long[] {random.nextInt(1 << Ways.VALUES[variable])});
    return diagrams.test(variable, which);
  }

  private Probability truth(int diagram, int way) {
    int at = diagram;
    while (diagrams.top(at) >= 0) {
      at = diagrams.kid(at, Ways.value(way, diagrams.top(at)));
    }
    return at == DecisionDiagrams.YES ? Probability.ALWAYS : Probability.NEVER;
  }

  /** Where some answers are so: diagrams, always or never everywhere. */
  private List<Pair> truths(ProbabilityDiagrams weights, Random random) {
    List<Pair> truths = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      int diagram = diagrams.or(diagrams.and(test(random), test(random)), test(random));
      truths.add(new Pair(weights.of(diagram), table(way -> truth(diagram, way))));
    }
    truths.add(new Pair(weights.of(DecisionDiagrams.YES), table(way -> Probability.ALWAYS)));
    truths.add(new Pair(weights.of(DecisionDiagrams.NO), table(way -> Probability.NEVER)));
    return truths;
  }

  private List<Pair> pairs(ProbabilityDiagrams weights, Random random) {
    List<Pair> truths = truths(weights, random);
    List<Pair> pairs = new ArrayList<>(truths);
    for (int i = 1; i < 4; i++) {
      Probability part = of(i, 7);
      pairs.add(new Pair(weights.leaf(part), table(way -> part)));
    }
    for (int i = 0; i < 25; i++) {
      Pair one = pairs.get(random.nextInt(pairs.size()));
      Pair other = pairs.get(random.nextInt(pairs.size()));
      Pair truth = truths.get(random.nextInt(truths.size()));
      pairs.add(
          new Pair(
              weights.times(one.weight, other.weight),
              table(way -> one.table[way].times(other.table[way]))));
      pairs.add(
          new Pair(
              weights.plus(one.weight, other.weight),
              table(way -> one.table[way].plus(other.table[way]))));
      pairs.add(
          new Pair(
              weights.without(one.weight, truth.weight),
              table(way -> one.table[way].times(truth.table[way].not()))));
      pairs.add(
          new Pair(
              weights.over(one.weight, other.weight),
              table(way -> one.table[way].over(other.table[way]))));
    }
    return pairs;
  }

  @Test
  void what_is_worked_out_of_chances_is_what_the_tables_say() {
    for (Pair pair : pairs(weights(), new Random(1))) {
      assertIs(pair.weight, pair.table);
    }
  }

  @Test
  void the_same_chances_are_the_same_weight() {
    List<Pair> pairs = pairs(weights(), new Random(2));
    for (Pair one : pairs) {
      for (Pair other : pairs) {
        assertThat(one.weight == other.weight).isEqualTo(Arrays.equals(one.table, other.table));
      }
    }
  }

  @Test
  void a_variable_is_left_out_by_weighing_its_values() {
    ProbabilityDiagrams weights = weights();
    for (Pair pair : pairs(weights, new Random(3))) {
      for (int i = 0; i < Ways.VALUES.length; i++) {
        int variable = i;
        assertIs(
            weights.out(pair.weight, variable),
            table(
                way -> {
                  Probability all = Probability.NEVER;
                  for (int value = 0; value < Ways.VALUES[variable]; value++) {
                    Probability own = CHANCES.get(variable).get(value);
                    all = all.plus(own.times(pair.table[Ways.with(way, variable, value)]));
                  }
                  return all;
                }));
      }
    }
  }

  @Test
  void the_total_weighs_all_ways_by_the_chances_of_their_values() {
    ProbabilityDiagrams weights = weights();
    for (Pair pair : pairs(weights, new Random(4))) {
      Probability total = Probability.NEVER;
      for (int way = 0; way < Ways.ALL; way++) {
        Probability each = pair.table[way];
        for (int i = 0; i < Ways.VALUES.length; i++) {
          each = each.times(CHANCES.get(i).get(Ways.value(way, i)));
        }
        total = total.plus(each);
      }
      assertThat(weights.total(pair.weight)).isEqualTo(total);
    }
  }

  @Test
  void what_hangs_on_something_undecided_is_marked() {
    ProbabilityDiagrams weights = weights();
    Weight free = weights.of(diagrams.unknown());
    Weight known = weights.of(diagrams.test(1, BitSet.valueOf(new long[] {1})));
    assertThat(free.free).isTrue();
    assertThat(known.free).isFalse();
    assertThat(weights.leaf(of(1, 2)).free).isFalse();
    assertThat(weights.times(free, known).free).isTrue();
    assertThat(weights.times(known, weights.of(DecisionDiagrams.NO)).free).isFalse();
    int above = diagrams.variable(2);
    weights.variable(above, List.of(of(1, 2), of(1, 2)));
    Weight top = weights.of(diagrams.test(above, BitSet.valueOf(new long[] {1})));
    assertThat(weights.times(top, free).free).as("below a variable that is decided").isTrue();
    assertThatThrownBy(() -> weights.total(free)).isInstanceOf(BudgetExceeded.class);
  }

  @Test
  void without_a_budget_only_chances_that_hang_on_nothing_are_worked_out() {
    diagrams.variable(2);
    ProbabilityDiagrams weights = new ProbabilityDiagrams(diagrams, 0);
    assertThat(weights.plus(weights.leaf(of(1, 3)), weights.leaf(of(1, 3))).value)
        .isEqualTo(of(2, 3));
    int is = diagrams.test(0, BitSet.valueOf(new long[] {1}));
    assertThatThrownBy(() -> weights.of(is)).isInstanceOf(BudgetExceeded.class);
  }

  @Test
  void each_question_has_a_budget_of_its_own() {
    ProbabilityDiagrams weights = new ProbabilityDiagrams(diagrams, 3);
    int[] tests = new int[4];
    for (int i = 0; i < tests.length; i++) {
      tests[i] = diagrams.test(diagrams.variable(2), BitSet.valueOf(new long[] {1}));
    }
    for (int test : tests) {
      weights.fresh();
      assertThat(weights.of(test).kids).hasSize(2);
    }
    ProbabilityDiagrams spent = new ProbabilityDiagrams(diagrams, 3);
    for (int i = 0; i < 3; i++) {
      spent.of(tests[i]);
    }
    assertThatThrownBy(() -> spent.of(tests[3])).isInstanceOf(BudgetExceeded.class);
  }

  @Test
  void fractions_of_more_than_a_thousand_bits_are_given_up() {
    ProbabilityDiagrams weights = weights();
    BigInteger large = BigInteger.TWO.pow(999);
    assertThat(weights.leaf(new Probability(BigInteger.ONE, large)).value.whole()).isEqualTo(large);
    Probability larger = new Probability(BigInteger.ONE, large.multiply(BigInteger.TWO));
    assertThatThrownBy(() -> weights.leaf(larger)).isInstanceOf(BudgetExceeded.class);
  }

  @Test
  void what_goes_too_deep_is_given_up_and_many_steps_that_do_not_are_taken() {
    ProbabilityDiagrams weights = new ProbabilityDiagrams(diagrams, 400_000);
    int deep = DecisionDiagrams.YES;
    for (int i = 0; i < 1_501; i++) {
      int variable = diagrams.variable(2);
      weights.variable(variable, List.of(of(1, 2), of(1, 2)));
      deep = diagrams.node(variable, new int[] {i % 2, deep});
    }
    int all = deep;
    assertThatThrownBy(() -> weights.of(all)).isInstanceOf(BudgetExceeded.class);
    ProbabilityDiagrams fresh = weights();
    Weight top = fresh.of(diagrams.test(diagrams.variables() - 1, BitSet.valueOf(new long[] {1})));
    Weight under =
        fresh.of(diagrams.test(diagrams.variables() - 2, BitSet.valueOf(new long[] {1})));
    Weight both = fresh.times(top, under);
    for (int i = 1; i < 800; i++) {
      Weight part = fresh.times(both, fresh.leaf(of(1, i)));
      assertThat(fresh.total(part).part()).isPositive();
      assertThat(fresh.out(part, diagrams.variables() - 1).variable)
          .isEqualTo(diagrams.variables() - 2);
      assertThat(fresh.out(part, diagrams.variables() - 2).variable)
          .isEqualTo(diagrams.variables() - 1);
    }
  }

  @Test
  void many_truths_are_read_off_diagrams_one_after_the_other() {
    ProbabilityDiagrams weights = new ProbabilityDiagrams(diagrams, 400_000);
    int wide = diagrams.variable(11);
    for (long which = 1; which <= 1_600; which++) {
      int diagram = diagrams.test(wide, BitSet.valueOf(new long[] {which}));
      assertThat(weights.of(diagram).kids).hasSize(11);
    }
  }
}
