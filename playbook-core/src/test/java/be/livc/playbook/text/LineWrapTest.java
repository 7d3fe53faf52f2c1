package be.livc.playbook.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineWrapTest {
  @Test
  void lines_are_as_full_as_they_can_be_and_words_stay_whole() {
    assertThat(LineWrap.lines("een twee drie vier vijf zes", 20, "", ""))
        .containsExactly("een twee drie vier", "vijf zes");
    assertThat(LineWrap.lines("een twee drie vierrr vijf", 20, "", ""))
        .containsExactly("een twee drie vierrr", "vijf");
    assertThat(LineWrap.lines("een twee drie vierrrr vijf", 20, "", ""))
        .containsExactly("een twee drie", "vierrrr vijf");
    assertThat(LineWrap.lines("kort " + "x".repeat(30) + " kort", 20, "", ""))
        .containsExactly("kort", "x".repeat(30), "kort");
  }

  @Test
  void the_first_line_and_the_others_have_their_own_beginning() {
    assertThat(LineWrap.lines("een twee drie vier", 20, "1. ", "   "))
        .containsExactly("1. een twee drie", "   vier");
    assertThat(LineWrap.lines("een\n\ntwee", 20, "- ", "  "))
        .containsExactly("- een", "", "  twee");
  }

  @Test
  void a_width_below_twenty_is_twenty_and_signs_count_as_one_column() {
    assertThat(LineWrap.lines("een twee drie vierrr vijf", 3, "", ""))
        .containsExactly("een twee drie vierrr", "vijf");
    String sign = "\ud83d\ude00";
    assertThat(LineWrap.lines(sign.repeat(10) + " " + sign.repeat(9), 20, "", "")).hasSize(1);
    assertThat(LineWrap.lines(sign.repeat(10) + " " + sign.repeat(10), 20, "", "")).hasSize(2);
  }

  @Test
  void no_word_is_lost_and_no_line_is_too_long() {
    Random random = new Random(3);
    for (int i = 0; i < 100; i++) {
      StringBuilder text = new StringBuilder("w");
      for (int n = random.nextInt(60); n > 0; n--) {
        text.append(random.nextInt(4) == 0 ? " \t" : "abc".substring(random.nextInt(3)));
      }
      List<String> lines = LineWrap.lines(text.toString(), 24, "* ", "  ");
      assertThat(String.join(" ", lines).substring(2).strip().split("\\s+"))
          .containsExactly(text.toString().strip().split("\\s+"));
      assertThat(lines).allMatch(line -> line.length() <= 24 || line.strip().indexOf(' ') <= 1);
    }
  }
}
