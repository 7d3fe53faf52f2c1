package be.livc.playbook.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CommonMarkTextTest {
  @Test
  void ordinary_words_stay_as_they_are() {
    for (String words :
        new String[] {
          "An Voorbeeld, burgemeester (waarnemend) & co.", "12.500 inwoners", "50 %", "a - b", "'s"
        }) {
      assertThat(CommonMarkText.escape(words)).isEqualTo(words);
    }
  }

  @Test
  void what_would_be_markup_is_escaped() {
    assertThat(CommonMarkText.escape("*vet* [a](b) `c` <i> {d} |"))
        .isEqualTo("\\*vet\\* \\[a\\](b) \\`c\\` \\<i\\> \\{d\\} \\|");
    assertThat(CommonMarkText.escape("# kop\n- punt\n1. een\n2) twee\n=== "))
        .isEqualTo("\\# kop\n\\- punt\n1\\. een\n2\\) twee\n\\=== ");
    assertThat(CommonMarkText.escape("&lt; & co")).isEqualTo("\\&lt; & co");
  }

  @Test
  void what_no_document_can_show_is_left_out() {
    assertThat(CommonMarkText.escape("a\u0000b\u0007c\u202Ed\ud800e\ue000f\r\ng"))
        .isEqualTo("abcdef\ng");
  }

  @Test
  void marks_that_turn_the_direction_are_left_out_and_those_beside_them_are_not() {
    assertThat(CommonMarkText.escape("\u2029\u202a\u202b\u202e\u202f\u2065\u2066\u2069\u206a|"))
        .isEqualTo("\u202f\u206a\\|");
    assertThat(CommonMarkText.escape("a\tb\n\t c")).isEqualTo("a b\nc");
  }

  @Test
  void a_number_begins_a_list_only_at_the_beginning_of_a_line_and_before_a_blank() {
    assertThat(CommonMarkText.escape("1.")).isEqualTo("1\\.");
    assertThat(CommonMarkText.escape("a 1. b\n12) c")).isEqualTo("a 1. b\n12\\) c");
    assertThat(CommonMarkText.escape("1.5 en 2.\n. x")).isEqualTo("1.5 en 2.\n. x");
    assertThat(CommonMarkText.escape(". x")).isEqualTo(". x");
  }

  @Test
  void an_entity_begins_with_a_letter_or_a_hash_behind_its_sign() {
    assertThat(CommonMarkText.escape("&#38; &é & &a &1 &")).isEqualTo("\\&#38; &é & \\&a &1 &");
    assertThat(CommonMarkText.escape("https://a.be en a: b")).isEqualTo("https\\://a.be en a: b");
  }

  @Test
  void escaped_words_read_back_as_typed() {
    Random random = new Random(20261124);
    String signs = "ab1 .)*_`[](){}<>#+-=|~&;:!\\/\"'é";
    for (int i = 0; i < Integer.getInteger("livc.seeds", 5_000); i++) {
      StringBuilder typed = new StringBuilder("x");
      for (int j = random.nextInt(12); j >= 0; j--) {
        typed.append(signs.charAt(random.nextInt(signs.length())));
      }
      assertThat(CommonMarkText.plain(CommonMarkText.escapeInline(typed.toString())))
          .isEqualTo(typed.toString().strip());
    }
  }

  @Test
  void commonmark_reads_as_plain_words() {
    assertThat(
            CommonMarkText.plain(
                "Lees **dit** en _dat_ op\nde [site](https://a.be), `nu`.\n\n- een\n- twee"))
        .isEqualTo("Lees dit en dat op de site (https://a.be), nu.\n- een\n- twee");
    assertThat(CommonMarkText.plain("snake_case en 2 * 3")).isEqualTo("snake_case en 2 * 3");
  }
}
