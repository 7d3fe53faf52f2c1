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
}
