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

  @Test
  void the_highest_weight_at_a_place_says_whether_a_word_is_broken_there() {
    Hyphenation few =
        new Hyphenation("% niets\n\\patterns{\n1a\n .b2a \nx9y8z\n4a.\nef3\n0g\nlange1r}\nz1z\n");
    assertThat(pieces(few, "ccacc")).isEqualTo("cc-acc");
    assertThat(pieces(few, "bacacc")).isEqualTo("bac-acc");
    assertThat(pieces(few, "ccaca")).isEqualTo("cc-aca");
    assertThat(pieces(few, "cxyzc")).isEqualTo("cx-yzc");
    assertThat(pieces(few, "cefgg")).isEqualTo("cef-gg");
    assertThat(pieces(few, "clangerr")).isEqualTo("cl-ange-rr");
    assertThat(pieces(few, "cczzcc")).isEqualTo("cczzcc");
    assertThat(pieces(few, "aacc")).isEqualTo("aacc");
    assertThat(pieces(few, "ccba")).isEqualTo("ccba");
  }

  private static String pieces(String word) {
    return pieces(Hyphenation.dutch(), word);
  }

  private static String pieces(Hyphenation patterns, String word) {
    boolean[] breaks = patterns.breaks(word);
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
