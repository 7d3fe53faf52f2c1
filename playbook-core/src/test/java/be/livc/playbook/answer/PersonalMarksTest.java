package be.livc.playbook.answer;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.model.Value;
import be.livc.playbook.walk.Sketch;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PersonalMarksTest {
  private static List<PersonalMarks> in(String text) {
    return PersonalMarks.in(text).stream().map(PersonalMarks.Found::mark).toList();
  }

  @Test
  void a_register_number_is_known_by_its_check_digits() {
    assertThat(in("nr. 85.07.30-033.28 dus")).containsExactly(PersonalMarks.REGISTER_NUMBER);
    assertThat(in("85073003328")).containsExactly(PersonalMarks.REGISTER_NUMBER);
    assertThat(in("85073003329")).isEmpty();
    assertThat(in("01.02.03-004.67"))
        .as("of this century")
        .containsExactly(PersonalMarks.REGISTER_NUMBER);
  }

  @Test
  void addresses_telephones_accounts_and_dates_in_full_are_seen() {
    assertThat(in("mail an.voorbeeld@voorbeeld.be")).containsExactly(PersonalMarks.EMAIL);
    assertThat(in("geboren 30/07/1985")).containsExactly(PersonalMarks.BIRTH_DATE);
    for (String number :
        List.of(
            "0470 12 34 56", "0470/12.34.56", "+32 470 12 34 56", "02 123 45 67", "0470123456")) {
      assertThat(in("bel " + number)).as(number).containsExactly(PersonalMarks.TELEPHONE);
    }
    assertThat(in("BE68 5390 0754 7034")).containsExactly(PersonalMarks.ACCOUNT);
  }

  @Test
  void all_of_a_text_are_seen_each_once_in_their_order() {
    String text =
        "An, 30/07/1985, an@voorbeeld.be of bo@voorbeeld.be, 0470 12 34 56, an@voorbeeld.be";
    assertThat(PersonalMarks.in(text))
        .extracting(PersonalMarks.Found::words)
        .containsExactly("30/07/1985", "an@voorbeeld.be", "bo@voorbeeld.be", "0470 12 34 56");
  }

  @Test
  void numbers_of_files_and_of_inhabitants_are_nothing_personal() {
    assertThat(in("Casus 2026-03, 12.500 inwoners, art. 3 § 1")).isEmpty();
    assertThat(in("vergadering op 3 12 en 10 000 euro, 1.234.567,89")).isEmpty();
  }

  @Test
  void an_answer_is_looked_through_wherever_someone_wrote_freely() {
    String mail = "an@voorbeeld.be";
    Value words = new Value.Words("mail " + mail);
    Value cells = new Value.Rows(List.of(new Value.Row("1", Map.of("wie", words))));
    for (Value value : List.of(words, Sketch.list("geen", mail, mail), cells)) {
      assertThat(PersonalMarks.in(value))
          .containsExactly(new PersonalMarks.Found(PersonalMarks.EMAIL, mail));
    }
    assertThat(PersonalMarks.in(Sketch.one(mail))).isEmpty();
    assertThat(PersonalMarks.EMAIL.key()).isEqualTo("email");
  }
}
