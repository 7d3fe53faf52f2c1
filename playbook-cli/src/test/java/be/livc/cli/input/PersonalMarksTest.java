package be.livc.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonalMarksTest {
  @Test
  void a_register_number_with_the_right_check_digits_is_noticed() {
    assertThat(PersonalMarks.in("nr. 85.07.30-033.28 dus")).contains(PersonalMarks.REGISTER_NUMBER);
    assertThat(PersonalMarks.in("85073003328")).contains(PersonalMarks.REGISTER_NUMBER);
    assertThat(PersonalMarks.in("85073003329")).isEmpty();
  }

  @Test
  void an_address_and_a_date_are_noticed() {
    assertThat(PersonalMarks.in("mail an.voorbeeld@voorbeeld.be")).contains(PersonalMarks.EMAIL);
    assertThat(PersonalMarks.in("geboren 30/07/1985")).contains(PersonalMarks.BIRTH_DATE);
  }

  @Test
  void an_ordinary_text_is_left_alone() {
    assertThat(PersonalMarks.in("Casus 2026-03, 12.500 inwoners, art. 3 § 1")).isEmpty();
  }
}
