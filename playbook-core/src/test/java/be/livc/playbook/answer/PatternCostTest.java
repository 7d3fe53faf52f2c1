package be.livc.playbook.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternCostTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "a 1",
        "abc 3",
        "a|bc 3",
        "(ab) 3",
        "a{3} 3",
        "a{2,5} 5",
        "a{3,} 4",
        "a{0} 1",
        "a+ 2",
        "a* 1",
        "a? 1",
        "a+?b 3",
        "a++b 3",
        "(ab){3} 9",
        "[a-z]{4} 4",
        "[^]a]b 2",
        "[]a]b 2",
        "[a[bc]d]e 2",
        "[\\]a]b 2",
        "\\d{3} 3",
        "\\Qab|c\\Ed 5",
        "\\Qabc 3",
        "\\p{L}a 2",
        "\\x{1F600}a 2",
        "(?:ab) 3",
        "(?i)ab 2",
        "(?i:ab) 3",
        "(?=ab)c 5",
        "(?<!ab)c 5",
        "(?<n>ab)\\k<n> 4",
        "^a$ 3",
        "a{12 3"
      })
  void a_pattern_is_as_large_as_its_repeats_written_out(String pattern, long size) {
    assertThat(PatternCost.size(pattern)).isEqualTo(size);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "(((a{1000}){1000}){1000}){1000} 1000000000",
        "a{99999999999} 1000000000",
      })
  void what_is_larger_than_anything_is_counted_no_further(String pattern, long size) {
    assertThat(PatternCost.size(pattern)).isEqualTo(size);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "a 1",
        "a? 2",
        "a* 2",
        "a+ 1",
        "^ 2",
        "^$ 3",
        "\\b 2",
        "\\B 2",
        "\\A 2",
        "\\G 2",
        "\\z 2",
        "\\Z 2",
        "\\0 1",
        "\\1 2",
        "\\9 2",
        "\\d 1",
        "\\Q\\E 2",
        "\\Qa\\E 1",
        "(?i) 2",
        "(?=a) 4",
        "(?<n>a)\\k<n> 3",
        "(|) 3",
        "(|){3} 56",
        "(|){0,3} 9",
        "(|){1,3} 18",
        "(a?)+ 8",
        "(a?){2} 7",
        "(|){40} 1000000000"
      })
  void what_is_gone_through_between_two_looks_at_a_character_is_counted_on_all_ways(
      String pattern, long idle) {
    assertThat(PatternCost.idle(pattern)).isEqualTo(idle);
  }
}
