package be.livc.playbook.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The quick ones; {@link SlowPatternsTest} has those that would take long. */
class BoundedRegexTest {
  private static boolean matches(String pattern, String text) {
    return BoundedRegex.matches(Pattern.compile(pattern), text);
  }

  @Test
  void the_whole_text_has_to_match() {
    assertThat(matches("[a-z]+", "abc")).isTrue();
    assertThat(matches("[a-z]+", "abc1")).isFalse();
    assertThat(matches("", "")).isTrue();
    assertThat(matches("(a+)b\\1", "aabaa")).isTrue();
  }

  @Test
  void what_is_too_large_written_out_matches_nothing_and_is_slow() {
    assertThat(matches("a{100000}", "a".repeat(100_000))).isTrue();
    assertThat(matches("a{100001}", "a".repeat(100_001))).isFalse();
    assertThat(BoundedRegex.isSlow("a{100001}")).isTrue();
    assertThat(matches("(|){14}", "")).isFalse();
    assertThat(BoundedRegex.isSlow("(|){14}")).isTrue();
    assertThat(matches("(|){8}", "")).isTrue();
  }

  @Test
  void what_goes_back_over_and_over_is_slow_on_signs_of_its_own() {
    assertThat(BoundedRegex.isSlow("(.*7){20}8")).isTrue();
    assertThat(BoundedRegex.isSlow("[a-z]+[0-9]*")).isFalse();
    Pattern pattern = Pattern.compile("(.*7){20}8");
    assertThat(BoundedRegex.isTooMuch(pattern, "7".repeat(60))).isTrue();
    assertThat(BoundedRegex.isTooMuch(pattern, "8")).isFalse();
    assertThat(matches("(.*7){20}8", "7".repeat(60))).isFalse();
  }
}
