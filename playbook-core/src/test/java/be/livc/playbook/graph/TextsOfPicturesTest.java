package be.livc.playbook.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** How texts are cut and laid in lines for a picture, and how wide they are. */
class TextsOfPicturesTest {
  @Test
  void letters_are_as_wide_as_in_the_font_and_unknown_ones_rather_wide() {
    assertThat(CharacterWidths.width("", 10)).isZero();
    assertThat(CharacterWidths.width(" ~", 10)).isEqualTo(2.78 + 5.84);
    assertThat(CharacterWidths.width("Wi", 20)).isEqualTo(2 * (9.44 + 2.22));
    assertThat(CharacterWidths.width("é", 10)).isEqualTo(6);
    assertThat(CharacterWidths.width("\t", 10)).isEqualTo(6);
    assertThat(CharacterWidths.width("\u007f", 10)).isEqualTo(6);
    assertThat(CharacterWidths.width("\u10ff", 10)).isEqualTo(6);
    assertThat(CharacterWidths.width("\u1100", 10)).isEqualTo(10);
    assertThat(CharacterWidths.width("😀", 10)).as("one character").isEqualTo(10);
  }

  @Test
  void a_text_that_fits_is_not_cut() {
    assertThat(VisibleSteps.cut("", 4)).isEmpty();
    assertThat(VisibleSteps.cut("abcd", 4)).isEqualTo("abcd");
    assertThat(VisibleSteps.cut("😀😀😀😀", 4)).isEqualTo("😀😀😀😀");
  }

  @Test
  void a_longer_text_is_cut_between_words_where_half_of_it_is_kept() {
    assertThat(VisibleSteps.cut("abcde", 4)).isEqualTo("abc…");
    assertThat(VisibleSteps.cut("eerst dan later", 12)).isEqualTo("eerst dan…");
    assertThat(VisibleSteps.cut("eerst, dan", 8)).isEqualTo("eerst…");
    assertThat(VisibleSteps.cut("in onderhandeling", 8)).isEqualTo("in onde…");
    assertThat(VisibleSteps.cut("abcd efghij", 9)).as("just half").isEqualTo("abcd efg…");
    assertThat(VisibleSteps.cut("abcde fghij", 9)).as("over half").isEqualTo("abcde…");
    assertThat(VisibleSteps.cut("😀😀😀😀😀", 4)).isEqualTo("😀😀😀…");
  }

  @Test
  void words_fill_lines_and_one_that_is_too_long_is_parted() {
    assertThat(VisibleSteps.wrap("", 5)).isEmpty();
    assertThat(VisibleSteps.wrap("a bc de", 4)).containsExactly("a bc", "de");
    assertThat(VisibleSteps.wrap("abcde", 5)).containsExactly("abcde");
    assertThat(VisibleSteps.wrap("abcdefgh ij", 3)).containsExactly("abc", "def", "gh", "ij");
    assertThat(VisibleSteps.wrap("abcdef gh", 3)).containsExactly("abc", "def", "gh");
    assertThat(VisibleSteps.wrap("😀😀 😀", 4)).containsExactly("😀😀 😀");
  }

  @Test
  void a_line_holds_one_blank_between_words_and_nothing_that_is_hidden() {
    assertThat(VisibleSteps.line("  a\n\t b\u00a0\u00a0c \n")).isEqualTo("a b c");
    assertThat(VisibleSteps.line("a\u202eb\u0007c\ue000d")).isEqualTo("abcd");
    assertThat(VisibleSteps.line("\n\n")).isEmpty();
  }

  @Test
  void an_id_of_a_graph_has_letters_and_digits_only() {
    assertThat(VisibleSteps.id("s12")).isEqualTo("s12");
    assertThatThrownBy(() -> VisibleSteps.id("s 1")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> VisibleSteps.id("1s")).hasMessageContaining("1s");
  }

  @Test
  void a_number_has_one_decimal_at_most() {
    assertThat(SvgText.number(2)).isEqualTo("2");
    assertThat(SvgText.number(2.04)).isEqualTo("2");
    assertThat(SvgText.number(2.06)).isEqualTo("2.1");
    assertThat(SvgText.escaped("<a & \"b\">")).isEqualTo("&lt;a &amp; &quot;b&quot;&gt;");
  }
}
