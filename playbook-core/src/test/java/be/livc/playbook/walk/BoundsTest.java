package be.livc.playbook.walk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BoundsTest {
  private static final Bounds TWO = Bounds.QUESTION.then(Bounds.QUESTION);

  private static void span(Bounds bounds, int least, int most) {
    assertThat(bounds.least()).isEqualTo(least);
    assertThat(bounds.most()).isEqualTo(most);
  }

  @Test
  void stretches_behind_each_other_add_up() {
    span(TWO, 2, 2);
    span(TWO.then(Bounds.NOTHING), 2, 2);
    span(TWO.then(Bounds.PERHAPS_QUESTION), 2, 3);
  }

  @Test
  void of_two_branches_the_least_and_the_most_count() {
    span(TWO.or(Bounds.QUESTION), 1, 2);
    span(TWO.or(Bounds.NOTHING), 0, 2);
  }

  @Test
  void nothing_counts_behind_an_end() {
    span(Bounds.QUESTION.then(Bounds.END).then(TWO), 1, 1);
    span(Bounds.QUESTION.or(Bounds.END).then(TWO), 0, 3);
  }

  @Test
  void an_included_playbook_that_ends_goes_on_behind_it() {
    span(Bounds.QUESTION.then(Bounds.END).contained().then(TWO), 3, 3);
  }

  @Test
  void a_set_of_options_brings_at_least_the_least_of_one_and_at_most_all() {
    Bounds one = Bounds.QUESTION.or(TWO);
    Bounds all = Bounds.QUESTION.or(Bounds.NOTHING).then(TWO.or(Bounds.NOTHING));
    span(one.orMostOf(all), 1, 3);
  }

  @Test
  void what_may_stay_put_off_before_an_end_may_leave_the_rest_unasked() {
    span(Bounds.QUESTION.then(Bounds.END).or(Bounds.NOTHING).orLeftOpen().then(TWO), 0, 2);
    span(Bounds.QUESTION.orLeftOpen().then(TWO), 3, 3);
  }

  @Test
  void very_many_questions_do_not_overflow() {
    Bounds bounds = Bounds.QUESTION.then(Bounds.END);
    for (int i = 0; i < 40; i++) {
      bounds = bounds.then(bounds.or(Bounds.QUESTION)).or(bounds);
    }
    assertThat(bounds.least()).isBetween(0, 1);
    assertThat(bounds.most()).isGreaterThanOrEqualTo(bounds.least());
  }
}
