package be.livc.playbook.proof.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The tables under diagrams, with more in them than they begin with. */
class TablesTest {
  private static final int MANY = 20_000;

  @Test
  void a_node_is_kept_once_and_whole_however_many_there_are() {
    UniqueTable nodes = new UniqueTable();
    int[] first = new int[MANY];
    for (int i = 0; i < MANY; i++) {
      first[i] = nodes.of(i / 100, kids(i), 1, 3, i % 2 == 0);
      assertThat(nodes.count()).isEqualTo(i + 1);
    }
    for (int i = 0; i < MANY; i++) {
      assertThat(nodes.of(i / 100, kids(i), 1, 3, i % 2 == 0)).isEqualTo(first[i]);
      assertThat(nodes.level(first[i])).isEqualTo(i / 100);
      assertThat(nodes.kid(first[i], 0)).isZero();
      assertThat(nodes.kid(first[i], 1)).isEqualTo(i % 100);
      assertThat(nodes.kid(first[i], 2)).isOne();
      assertThat(nodes.isClear(first[i])).isEqualTo(i % 2 == 0);
    }
    assertThat(nodes.count()).isEqualTo(MANY);
  }

  /** Three kids from the second place on: no, a number, yes. */
  private static int[] kids(int i) {
    return new int[] {7, 0, i % 100, 1};
  }

  @Test
  void nodes_differ_by_their_level_and_by_each_kid() {
    UniqueTable nodes = new UniqueTable();
    int node = nodes.of(3, new int[] {0, 1}, 0, 2, true);
    assertThat(nodes.of(4, new int[] {0, 1}, 0, 2, true)).isNotEqualTo(node);
    assertThat(nodes.of(3, new int[] {1, 0}, 0, 2, true)).isNotEqualTo(node);
    assertThat(nodes.of(3, new int[] {0, 0}, 0, 2, true)).isNotEqualTo(node);
    assertThat(nodes.of(3, new int[] {9, 0, 1, 9}, 1, 2, true)).isEqualTo(node);
  }

  @Test
  void yes_can_be_reached_clearly_where_no_free_variable_stands_on_every_way() {
    UniqueTable nodes = new UniqueTable();
    assertThat(nodes.isClear(DecisionDiagrams.YES)).isTrue();
    assertThat(nodes.isClear(DecisionDiagrams.NO)).isFalse();
    int free = nodes.of(0, new int[] {0, 1}, 0, 2, false);
    int under = nodes.of(1, new int[] {0, free}, 0, 2, true);
    int beside = nodes.of(2, new int[] {1, free}, 0, 2, true);
    assertThat(nodes.isClear(free)).isFalse();
    assertThat(nodes.isClear(under)).isFalse();
    assertThat(nodes.isClear(beside)).isTrue();
    assertThat(nodes.level(DecisionDiagrams.YES)).isNegative();
    assertThat(nodes.level(DecisionDiagrams.NO)).isNegative();
  }

  @Test
  void a_result_is_known_until_another_takes_its_place_and_is_never_that_of_something_else() {
    ComputedTable results = new ComputedTable();
    assertThat(results.of(1, 2, 3)).isNegative();
    assertThat(results.keep(1, 2, 3, 4)).isEqualTo(4);
    assertThat(results.of(1, 2, 3)).isEqualTo(4);
    assertThat(results.of(1, 3, 2)).isNegative();
    assertThat(results.of(2, 2, 3)).isNegative();
    assertThat(results.of(1, 2, 4)).isNegative();
    results.keep(1, 2, 3, 5);
    assertThat(results.of(1, 2, 3)).isEqualTo(5);
  }

  @Test
  void most_of_many_results_are_still_known_as_the_table_grows_with_them() {
    ComputedTable results = new ComputedTable();
    int large = (1 << 30) - MANY;
    for (int i = 0; i < MANY; i++) {
      results.keep(1 + i % 5, large + i, i, i);
    }
    int known = 0;
    for (int i = 0; i < MANY; i++) {
      int result = results.of(1 + i % 5, large + i, i);
      assertThat(result).isIn(-1, i);
      known += result == i ? 1 : 0;
    }
    assertThat(known).isGreaterThan(MANY * 2 / 3);
  }
}
