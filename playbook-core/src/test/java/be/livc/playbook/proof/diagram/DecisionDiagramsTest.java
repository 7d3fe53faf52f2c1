package be.livc.playbook.proof.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.walk.Truth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
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
}
