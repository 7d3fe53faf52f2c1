package be.livc.playbook.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class DiacriticsTest {
  @Test
  void marks_go_whether_they_are_part_of_a_letter_or_stand_behind_it() {
    assertThat(Diacritics.removed("Crème brûlée, coördinator"))
        .isEqualTo("Creme brulee, coordinator");
    assertThat(Diacritics.removed("e\u0301e\u0301n")).isEqualTo("een");
  }

  @Test
  void what_is_looked_up_is_what_the_normal_form_gives() {
    for (char sign = 0; sign < '\u3000'; sign++) {
      String text = "x" + sign + "y";
      String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
      assertThat(Diacritics.removed(text)).as("%04x", (int) sign).isEqualTo(plain);
    }
  }

  @Test
  void other_letters_stay() {
    assertThat(Diacritics.removed("Ørsted ß 12")).isEqualTo("Ørsted ß 12");
  }
}
