package be.livc.playbook.internal.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words broken as the list of Dutch words breaks them. */
class HyphenationTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "sa-men-wer-kings-over-een-komst",
        "ver-trou-we-lijk-heids-ver-kla-ring",
        "bur-ge-mees-ter",
        "Ge-heim-hou-ding",
        "ge-ë-va-lu-eerd",
        "school",
        "au-to"
      })
  void a_word_is_broken_between_its_syllables(String broken) {
    assertThat(pieces(broken.replace("-", ""))).isEqualTo(broken);
  }

  @Test
  void no_piece_at_an_end_is_of_one_letter() {
    assertThat(pieces("oase")).isEqualTo("oa-se");
    assertThat(pieces("a")).isEqualTo("a");
    assertThat(pieces("")).isEmpty();
  }

  @Test
  void a_word_with_a_letter_that_is_two_when_small_stays_whole() {
    assertThat(pieces("\u0130samenwerkingsovereenkomst")).doesNotContain("-");
  }

  private static String pieces(String word) {
    boolean[] breaks = Hyphenation.dutch().breaks(word);
    List<String> pieces = new ArrayList<>();
    int from = 0;
    for (int i = 1; i < word.length(); i++) {
      if (breaks[i]) {
        pieces.add(word.substring(from, i));
        from = i;
      }
    }
    pieces.add(word.substring(from));
    return String.join("-", pieces);
  }
}
