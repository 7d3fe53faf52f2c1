package be.livc.playbook.proof.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.proof.diagram.DecisionDiagrams;
import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DigitsTest {
  private static final int SEEDS = Integer.getInteger("livc.seeds", 400);

  private final DecisionDiagrams diagrams =
      new DecisionDiagrams(Integer.MAX_VALUE, Integer.MAX_VALUE);

  @Test
  void a_set_holds_its_numbers_and_no_others() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      int bound = 1 + random.nextInt(seed % 2 == 0 ? 70 : 700);
      Digits digits = new Digits(diagrams, bound);
      BitSet set = random(random, bound);
      int where = digits.where(set.stream().toArray());
      int allowed = digits.allowed();
      for (int number = 0; number < bound; number++) {
        int[] assignment = assignment(digits, number);
        assertThat(holds(where, assignment))
            .as("%d of %d", number, bound)
            .isEqualTo(set.get(number));
        assertThat(holds(allowed, assignment)).isTrue();
        assertThat(digits.number(assignment)).isEqualTo(number);
      }
    }
  }

  @Test
  void sets_are_joined_and_turned_round_as_diagrams_are() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      int bound = 1 + random.nextInt(700);
      Digits digits = new Digits(diagrams, bound);
      BitSet one = random(random, bound);
      BitSet other = random(random, bound);
      int first = digits.where(one.stream().toArray());
      int second = digits.where(other.stream().toArray());
      BitSet both = (BitSet) one.clone();
      both.or(other);
      assertThat(diagrams.or(first, second)).isEqualTo(digits.where(both.stream().toArray()));
      BitSet rest = (BitSet) one.clone();
      rest.flip(0, bound);
      assertThat(diagrams.not(first)).isEqualTo(digits.where(rest.stream().toArray()));
    }
  }

  @Test
  void as_many_are_allowed_as_there_are_numbers() {
    for (int bound : new int[] {1, 2, 16, 63, 64, 65, 80, 256, 257, 300, 4_000, 4_096, 4_097}) {
      Digits digits = new Digits(diagrams, bound);
      int numbers = 1;
      for (int i = 0; i < digits.count(); i++) {
        numbers *= diagrams.values(digits.first() + i);
      }
      int below = digits.allowed();
      int allowed = 0;
      for (int code = 0; code < numbers; code++) {
        int rest = code;
        int[] assignment = new int[diagrams.variables()];
        for (int i = 0; i < digits.count(); i++) {
          assignment[digits.first() + i] = rest % diagrams.values(digits.first() + i);
          rest /= diagrams.values(digits.first() + i);
        }
        allowed += holds(below, assignment) ? 1 : 0;
        assertThat(digits.number(assignment)).isLessThan(bound);
      }
      assertThat(allowed).isEqualTo(bound);
    }
  }

  @Test
  void a_number_has_one_variable_up_to_a_bound_of_64_and_digits_of_sixteen_above() {
    assertThat(new Digits(diagrams, 1).count()).isZero();
    assertThat(new Digits(diagrams, 1).first()).isEqualTo(-1);
    Digits two = new Digits(diagrams, 2);
    assertThat(two.first()).isZero();
    assertThat(diagrams.values(0)).isEqualTo(2);
    assertThat(new Digits(diagrams, 64).count()).isEqualTo(1);
    assertThat(diagrams.values(1)).isEqualTo(64);
    Digits more = new Digits(diagrams, 65);
    assertThat(more.first()).isEqualTo(2);
    assertThat(more.count()).isEqualTo(2);
    assertThat(diagrams.values(2)).isEqualTo(16);
    assertThat(diagrams.values(3)).as("the highest digit is 0 to 4").isEqualTo(5);
    assertThat(new Digits(diagrams, 16 * 16 + 1).count()).isEqualTo(3);
    assertThat(Digits.areFew(64)).isTrue();
    assertThat(Digits.areFew(65)).isFalse();
  }

  @Test
  void where_any_value_will_do_a_number_is_the_lowest_and_never_above_the_bound() {
    Digits digits = new Digits(diagrams, 65);
    assertThat(digits.number(new int[] {-1, -1})).isZero();
    assertThat(digits.number(new int[] {5, -1})).isEqualTo(5);
    assertThat(digits.number(new int[] {-1, 4})).isEqualTo(64);
    assertThat(digits.number(new int[] {9, 4})).isEqualTo(64);
  }

  @Test
  void a_set_of_one_takes_little_room_however_many_numbers_there_are() {
    Digits digits = new Digits(diagrams, 100_000);
    int before = diagrams.size();
    digits.where(77_777);
    assertThat(diagrams.size() - before).isLessThanOrEqualTo(digits.count());
  }

  private static BitSet random(Random random, int bound) {
    BitSet set = new BitSet();
    int part = 1 + random.nextInt(9);
    for (int i = 0; i < bound; i++) {
      set.set(i, random.nextInt(10) < part);
    }
    return set;
  }

  /** The values of its variables that stand for a number, of which the lowest comes first. */
  private int[] assignment(Digits digits, int number) {
    int[] assignment = new int[diagrams.variables()];
    int rest = number;
    for (int i = 0; i < digits.count(); i++) {
      int base = digits.count() == 1 ? diagrams.values(digits.first()) : 16;
      assignment[digits.first() + i] = rest % base;
      rest /= base;
    }
    return assignment;
  }

  private boolean holds(int diagram, int[] values) {
    int at = diagram;
    while (diagrams.top(at) >= 0) {
      at = diagrams.kid(at, values[diagrams.top(at)]);
    }
    return at == DecisionDiagrams.YES;
  }
}
