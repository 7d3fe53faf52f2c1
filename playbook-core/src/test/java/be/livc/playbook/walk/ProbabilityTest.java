package be.livc.playbook.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

/** A chance as a number. */
class ProbabilityTest {
  private static final Probability NEVER = Probability.NEVER;
  private static final Probability ALWAYS = Probability.ALWAYS;

  private static Probability of(long part, long whole) {
    return new Probability(BigInteger.valueOf(part), BigInteger.valueOf(whole));
  }

  @Test
  void a_chance_is_a_part_of_a_whole() {
    assertThat(of(0, 5)).isEqualTo(NEVER);
    assertThat(of(7, 7)).isEqualTo(ALWAYS);
    assertThatThrownBy(() -> of(-1, 2)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> of(1, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> of(1, -2)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void chances_are_added_multiplied_and_divided_exactly() {
    assertThat(of(1, 3).plus(of(1, 6))).isEqualTo(of(1, 2));
    assertThat(of(2, 3).times(of(1, 4))).isEqualTo(of(1, 6));
    assertThat(of(1, 6).over(of(2, 3))).isEqualTo(of(1, 4));
    assertThat(of(1, 6).over(NEVER)).isEqualTo(NEVER);
    assertThat(of(1, 6).not()).isEqualTo(of(5, 6));
    assertThat(NEVER.not()).isEqualTo(ALWAYS);
  }

  @Test
  void chances_have_an_order() {
    assertThat(of(1, 3)).isLessThan(of(1, 2)).isGreaterThan(of(33, 100));
    assertThat(of(2, 6)).isEqualTo(of(1, 3)).isEqualByComparingTo(of(1, 3));
  }

  @Test
  void there_are_as_many_decimals_as_tell_two_chances_apart() {
    assertThat(of(1, 3).decimals(of(2, 3), 12)).isZero();
    assertThat(of(101, 10_000).decimals(of(1, 100), 12)).isEqualTo(2);
    assertThat(of(1, 1_000).decimals(of(1, 1_000), 12)).isEqualTo(1);
    assertThat(of(999, 1_000).decimals(of(999, 1_000), 12)).isEqualTo(1);
    assertThat(NEVER.decimals(ALWAYS, 12)).isZero();
    assertThat(of(1, 1_000_000).decimals(of(1, 1_000_000), 2)).isEqualTo(2);
    assertThat(of(1, 3).decimals(of(1, 3), 0)).isZero();
  }

  @Test
  void what_is_shown_is_a_tenth_off_at_most() {
    // 1.1 % for 1.1 %; 1 % is just a tenth of it off where it is 10 / 9 %
    assertThat(of(11, 1_000).decimals(of(11, 1_000), 12)).isZero();
    assertThat(of(1, 90).decimals(of(1, 90), 12)).isZero();
    assertThat(of(112, 10_000).decimals(of(112, 10_000), 12)).isEqualTo(1);
    assertThat(of(89, 90).decimals(of(89, 90), 12)).isZero();
  }

  @Test
  void a_chance_is_said_in_percent_and_from_nothing_to_one() {
    assertThat(of(1, 3).percent(0)).isEqualByComparingTo("33");
    assertThat(of(1, 1_000).percent(1)).isEqualByComparingTo("0.1");
    assertThat(of(1, 200).percent(0)).isEqualByComparingTo("1");
    assertThat(of(2, 3).rounded()).isEqualByComparingTo("0.6666666666666667");
    assertThat(of(1, 2).rounded()).hasToString("0.5");
  }
}
