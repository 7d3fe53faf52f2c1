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
