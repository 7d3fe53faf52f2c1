package be.livc.playbook.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlowPatternsTest {
  /** For one text on a machine that is busy: without a bound these take years. */
  private static final Duration BOUND = Duration.ofSeconds(10);

  private static final List<String> TEXTS =
      List.of(
          "",
          "b",
          "a".repeat(40) + "!",
          "a".repeat(20_000) + "!",
          "ab".repeat(5_000) + "c",
          "0".repeat(5_000) + "x",
          " ".repeat(5_000) + "!",
          "aaaa, ".repeat(2_000) + ";",
          "a@".repeat(3_000),
          "\ud83d\ude00".repeat(3_000));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "((((){2000}){2000}){2000}){2000}",
        "((((a){2000}){2000}){2000}){2000}",
        "((((a?){2000}){2000}){2000}){2000}",
        "(((a{1,1000}){1,1000}){1,1000}){1,1000}b",
        "((){30000}){30000}",
        "(a?){30000}{30000}",
        "(|){40}b",
        "(|||){30}b",
        "(a|b?|c?){40}d",
        "(a?|b?){50}!",
        "(()|()|()){30}x",
        "((a|)(b|)){40}c",
        "(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)b",
        "(?=(|){40}b).*",
        "(?:(?:(?:){999}){999}){999}",
        "(\\b{1000}){1000}{1000}",
        "((^){2000}){2000}{2000}a",
        "(?<n>(|){50}b)",
        "(?i:(|){50}b)",
        "(?>((){3000}){3000}){3000}",
        "(a*){40000}{3}b",
        "x{2147483647}{2}",
        "(x{0,30000}){0,30000}y"
      })
  void what_is_too_large_is_told_and_never_tried(String pattern) {
    ends_in_time(pattern);
    assertThat(BoundedRegex.isSlow(pattern)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(a+)+",
        "(|a){60}b",
        "(a*)*b",
        "(a|a)*b",
        "(a|aa)+b",
        "(a|a?)+b",
        "(.*)*x",
        "(.*a){20}b",
        "(a+){10}b",
        "([a-z]+)*1",
        "([a-zA-Z]+,?)+;",
        "(\\w+\\s?)+$",
        "(\\d+)+x",
        "(0|00|000)+x",
        "^(([a-z])+.)+[A-Z]([a-z])+$",
        "(a+)*\\1b",
        "(a*)\\1*\\1*\\1*\\1*b",
        "(?:a+)+?b",
        "((a+)+)+b",
        "(a+|b+)*c",
        "(?=(a+)+b).*",
        "(?!(a+)+b)a",
        "(ab|a|b)*c",
        "([ab]+[ba]+)+c",
        "(\\s*\\S*)*x",
        ".*.*.*.*.*.*b",
        "(-+)+\\.",
        "a*a*a*a*a*a*a*a*b",
        "(a?b?c?){30}"
      })
  void what_needs_too_much_work_on_some_text_is_told_and_ends(String pattern) {
    ends_in_time(pattern);
    Pattern compiled = Pattern.compile(pattern);
    boolean slow = BoundedRegex.isSlow(pattern);
    for (String text : TEXTS) {
      String answer = text.substring(0, Math.min(100, text.length())) + "!";
      assertThat(slow || !BoundedRegex.isTooMuch(compiled, answer)).as(answer).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[1-9][0-9]{3}",
        "[a-z]+(,[a-z]+)*",
        "(\\d{2}/){2}\\d{4}",
        "[A-Z]{2}\\d{2}( \\d{4}){3}",
        "BE ?0?\\d{3}\\.?\\d{3}\\.?\\d{3}",
        "[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+",
        "(\\+32|0)\\d{1,3}([ ./-]?\\d{2,3}){2,4}",
        "https?://\\S+",
        ".{1,5000}",
        "(?i)(ja|nee|misschien)",
        "[^\\]\\[]*",
        "(?<jaar>\\d{4})-\\k<jaar>",
        ".*, .*",
        "\\p{Lu}\\p{L}*([ '-]\\p{Lu}\\p{L}*)*",
        "\\QA.B\\E\\d",
        "(a?b?c?){3}",
        ""
      })
  void what_people_write_is_left_alone(String pattern) {
    ends_in_time(pattern);
    assertThat(BoundedRegex.isSlow(pattern)).isFalse();
  }

  private static void ends_in_time(String pattern) {
    Pattern compiled = Pattern.compile(pattern);
    for (String text : TEXTS) {
      assertTimeout(BOUND, () -> BoundedRegex.matches(compiled, text), pattern);
    }
  }
}
