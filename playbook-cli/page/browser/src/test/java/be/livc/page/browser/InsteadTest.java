package be.livc.page.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

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

  @Test
  void what_streams_hold_twice_is_there_once_in_its_order() {
    List<List<String>> lists = List.of(List.of("b", "a"), List.of("a", "c"), List.of("b"));
    assertThat(StreamInstead.distinct(lists.stream().flatMap(List::stream)))
        .containsExactlyElementsOf(lists.stream().flatMap(List::stream).distinct().toList());
  }
}
