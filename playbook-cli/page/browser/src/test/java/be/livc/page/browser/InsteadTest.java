package be.livc.page.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in the browser for methods of the JDK gives what the JDK gives. */
class InsteadTest {
  private static final List<String> PIECES =
      List.of(
          "a",
          "B",
          " ",
          "\u00a0",
          "\u2003",
          "\u202f",
          "\t",
          "\r",
          "\n",
          "\r\n",
          "é",
          "\u0085",
          "1",
          "\ud83d\ude00");

  @Test
  void a_text_is_stripped_and_cut_into_lines_as_by_the_jdk() {
    Random random = new Random(7);
    for (int i = 0; i < 3000; i++) {
      String text = text(random);
      assertThat(TextInstead.strip(text)).isEqualTo(text.strip());
      assertThat(TextInstead.stripLeading(text)).isEqualTo(text.stripLeading());
      assertThat(TextInstead.stripTrailing(text)).isEqualTo(text.stripTrailing());
      assertThat(TextInstead.isBlank(text)).isEqualTo(text.isBlank());
      assertThat(TextInstead.lines(text).toList()).isEqualTo(text.lines().toList());
      String cut = text.isEmpty() ? "" : text.substring(random.nextInt(2));
      for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.US_ASCII)) {
        assertThat(TextInstead.getBytes(cut, charset)).isEqualTo(cut.getBytes(charset));
      }
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(9); i > 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  @Test
  void a_character_beyond_the_first_plane_becomes_a_text() {
    assertThat(TextInstead.toString(0x1f600)).isEqualTo(Character.toString(0x1f600));
    assertThat(TextInstead.sum(2, 3)).isEqualTo(5);
  }

  @Test
  void a_copy_beyond_the_end_is_padded() {
    byte[] bytes = {1, 2, 3};
    int[] numbers = {1, 2, 3};
    char[] letters = {'a', 'b', 'c'};
    assertThat(ArraysInstead.copyOfRange(bytes, 1, 6)).isEqualTo(Arrays.copyOfRange(bytes, 1, 6));
    assertThat(ArraysInstead.copyOfRange(numbers, 0, 2))
        .isEqualTo(Arrays.copyOfRange(numbers, 0, 2));
    assertThat(ArraysInstead.copyOfRange(letters, 3, 5))
        .isEqualTo(Arrays.copyOfRange(letters, 3, 5));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(?<day>\\d+)[-/](?<month>\\d+)",
        "(?:a|(b))(?<c>c)?",
        "[(?<x>]+",
        "\\((?<in>[^)]*)\\)",
        "(?<=a)(?<b>b)(?!c)",
        "\\Q(?<no>\\E(?<yes>x*)",
        "[\\p{N}a]+|\\p{N}",
        "a\\R\\h*b"
      })
  void a_pattern_without_names_finds_what_the_named_one_does(String regex) {
    Map<String, Integer> names = new HashMap<>();
    Pattern plain = Pattern.compile(PatternInstead.plain(regex, names));
    assertThat(PatternInstead.plain(regex, new HashMap<>())).doesNotContain("\\p{N}", "\\R", "\\h");
    for (String text :
        List.of(
            "12-11 3/4",
            "abc bc ac",
            "(?<x>",
            "(in) ()",
            "xabd",
            "(?<no>xx",
            "²a1Ⅷ",
            "a\r\n\u00a0 b")) {
      Matcher named = Pattern.compile(regex).matcher(text);
      Matcher numbered = plain.matcher(text);
      while (named.find()) {
        assertThat(numbered.find()).isTrue();
        assertThat(numbered.group()).isEqualTo(named.group());
        assertThat(numbered.groupCount()).isEqualTo(named.groupCount());
        names.forEach(
            (name, number) -> assertThat(numbered.group(number)).isEqualTo(named.group(name)));
      }
      assertThat(numbered.find()).isFalse();
    }
  }

  @Test
  void a_group_is_found_by_its_name() {
    Matcher matcher = PatternInstead.compile("x(?<n>\\d+)y").matcher("ax12y");
    assertThat(matcher.find()).isTrue();
    assertThat(MatcherInstead.group(matcher, "n")).isEqualTo("12");
    assertThat(MatcherInstead.start(matcher, "n")).isEqualTo(2);
    assertThat(MatcherInstead.end(matcher, "n")).isEqualTo(4);
  }

  @Test
  void what_is_found_is_replaced_and_listed_as_by_the_jdk() {
    Pattern pattern = Pattern.compile("b+");
    String text = "abbcab";
    assertThat(
            MatcherInstead.replaceAll(
                pattern.matcher(text), it -> it.group().toUpperCase(Locale.ROOT)))
        .isEqualTo(pattern.matcher(text).replaceAll(it -> it.group().toUpperCase(Locale.ROOT)));
    List<String> results = new ArrayList<>();
    MatcherInstead.results(pattern.matcher(text)).map(MatchResult::group).forEach(results::add);
    assertThat(results).containsExactly("bb", "b");
    Matcher matcher = pattern.matcher(text);
    StringBuilder to = new StringBuilder();
    while (matcher.find()) {
      MatcherInstead.appendReplacement(matcher, to, "<$0>");
    }
    assertThat(MatcherInstead.appendTail(matcher, to)).hasToString("a<bb>ca<b>");
  }
}
