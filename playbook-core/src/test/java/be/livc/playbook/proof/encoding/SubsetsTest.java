package be.livc.playbook.proof.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.model.Comparison;
import be.livc.playbook.model.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which lists and tables are made to try conditions on: kinds of entries, and how many. */
class SubsetsTest {
  private static final int ALL = 1_000;

  private static List<String> made(Subsets subsets) {
    List<String> made = new ArrayList<>();
    subsets.forEach((some, size) -> made.add(some + " " + size));
    return made;
  }

  private static Condition count(int operand) {
    return new Condition.Count("q", Comparison.AT_LEAST, operand);
  }

  @Test
  void each_set_of_kinds_is_made_with_nothing_else_and_with_one_entry_more() {
    assertThat(made(new Subsets(Set.of(), 2, 1, 0, 3)))
        .containsExactly(
            "[] 0",
            "[] 1",
            "[] 3",
            "[0] 1",
            "[0] 2",
            "[0] 3",
            "[1] 1",
            "[1] 2",
            "[1] 3",
            "[0, 1] 2",
            "[0, 1] 3");
  }

  @Test
  void none_is_smaller_than_the_fewest_or_larger_than_the_most_entries() {
    assertThat(made(new Subsets(Set.of(), 1, 1, 2, 2))).containsExactly("[] 2", "[0] 2");
    assertThat(made(new Subsets(Set.of(), 2, 1, 0, 1)))
        .containsExactly("[] 0", "[] 1", "[0] 1", "[1] 1");
  }

  @Test
  void a_condition_on_the_number_of_entries_is_tried_on_both_sides_of_it() {
    assertThat(made(new Subsets(Set.of(count(5)), 0, 1, 0, ALL)))
        .containsExactly("[] 0", "[] 1", "[] 4", "[] 5", "[] 6", "[] 1000");
  }

  @Test
  void up_to_six_kinds_are_few_and_of_more_the_first_six_are_made() {
    assertThat(new Subsets(Set.of(), 6, 1, 0, 3).areFew()).isTrue();
    Subsets more = new Subsets(Set.of(), 7, 1, 0, 1);
    assertThat(more.areFew()).isFalse();
    assertThat(made(more)).hasSize(2 + 6);
  }

  @Test
  void a_number_of_entries_that_is_too_large_to_make_is_not_decided() {
    assertThat(new Subsets(Set.of(count(999)), 0, 1, 0, ALL).areFew()).isTrue();
    assertThat(new Subsets(Set.of(count(1_000)), 0, 1, 0, ALL).areFew()).isFalse();
    assertThat(new Subsets(Set.of(count(3), count(1_000), count(4)), 0, 1, 0, ALL).areFew())
        .isFalse();
    assertThat(new Subsets(Set.of(), 0, 1, 1_000, 2_000).areFew()).isTrue();
    assertThat(new Subsets(Set.of(), 0, 1, 1_001, 2_000).areFew()).isFalse();
  }

  @Test
  void a_table_of_many_columns_gets_few_rows_and_never_fewer_than_seven() {
    assertThat(made(new Subsets(Set.of(), 0, 1_000, 0, ALL))).containsExactly("[] 0", "[] 1");
    assertThat(new Subsets(Set.of(count(99)), 0, 1_000, 0, ALL).areFew()).isTrue();
    assertThat(new Subsets(Set.of(count(100)), 0, 1_000, 0, ALL).areFew()).isFalse();
    assertThat(new Subsets(Set.of(count(6)), 0, 100_000, 0, ALL).areFew()).isTrue();
    assertThat(new Subsets(Set.of(count(7)), 0, 100_000, 0, ALL).areFew()).isFalse();
  }
}
