package be.livc.playbook.walk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DependenciesTest {
  private static final Dependencies A = Dependencies.of("a", false, null);
  private static final Dependencies B = Dependencies.of("b", false, null);
  private static final Dependencies LATER = Dependencies.of("later", true, null);

  @Test
  void questions_are_told_each_once_in_the_order_in_which_they_were_met() {
    Dependencies both = Dependencies.join(A, B);
    Dependencies more = Dependencies.of("c", false, Dependencies.join(both, B));
    assertThat(Dependencies.questions(both)).containsExactly("a", "b");
    assertThat(Dependencies.questions(Dependencies.join(B, both))).containsExactly("b", "a");
    assertThat(Dependencies.questions(more)).containsExactly("c", "a", "b");
    assertThat(Dependencies.questions(null)).isEmpty();
  }

  @Test
  void joined_with_nothing_or_itself_something_stays_what_it_is() {
    assertThat(Dependencies.join(A, null)).isSameAs(A);
    assertThat(Dependencies.join(null, A)).isSameAs(A);
    assertThat(Dependencies.join(A, A)).isSameAs(A);
    assertThat(Dependencies.join(null, null)).isNull();
  }

  @Test
  void what_hangs_on_a_question_that_was_put_off_waits() {
    assertThat(Dependencies.waits(null)).isFalse();
    assertThat(Dependencies.waits(A)).isFalse();
    assertThat(Dependencies.waits(Dependencies.join(A, B))).isFalse();
    assertThat(Dependencies.waits(LATER)).isTrue();
    assertThat(Dependencies.waits(Dependencies.join(A, LATER))).isTrue();
    assertThat(Dependencies.waits(Dependencies.join(LATER, A))).isTrue();
    assertThat(Dependencies.waits(Dependencies.of("c", false, LATER))).isTrue();
    assertThat(Dependencies.waits(Dependencies.of("c", false, A))).isFalse();
  }
}
