package be.livc.playbook.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDistanceTest {
  @ParameterizedTest
  @CsvSource({
    "geheim,geheim,0",
    "geheim,gehiem,1",
    "geheim,geheem,1",
    "geheim,gehem,1",
    "geheim,gheeim,1",
    "geheim,geheimen,2",
    "geheim,beheer,3",
    "abc,ca,3",
    "'',abc,3",
    "abc,'',3"
  })
  void a_letter_too_many_too_few_wrong_or_swapped_is_one(String one, String other, int far) {
    assertThat(WordDistance.between(one, other, 9)).isEqualTo(far);
  }

  @Test
  void it_is_the_least_there_is_and_looked_for_no_further_than_wanted() {
    Random random = new Random(5);
    for (int i = 0; i < 300; i++) {
      String one = word(random);
      String other = word(random);
      int far = slow(one, other);
      for (int most = 0; most < 8; most++) {
        assertThat(WordDistance.between(one, other, most))
            .as("%s %s %s", one, other, most)
            .isEqualTo(Math.min(far, most));
      }
    }
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int n = random.nextInt(6); n > 0; n--) {
      word.append("abc".charAt(random.nextInt(3)));
    }
    return word.toString();
  }

  /** By its definition, from the end. */
  private static int slow(String one, String other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.length() + other.length();
    }
    String less = one.substring(1);
    String fewer = other.substring(1);
    int same = one.charAt(0) == other.charAt(0) ? 0 : 1;
    int least =
        Math.min(slow(less, fewer) + same, Math.min(slow(less, other), slow(one, fewer)) + 1);
    boolean swapped =
        one.length() > 1
            && other.length() > 1
            && one.charAt(0) == other.charAt(1)
            && one.charAt(1) == other.charAt(0);
    return swapped ? Math.min(least, slow(one.substring(2), other.substring(2)) + 1) : least;
  }
}
