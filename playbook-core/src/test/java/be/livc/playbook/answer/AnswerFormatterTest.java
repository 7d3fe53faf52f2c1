package be.livc.playbook.answer;

import static be.livc.playbook.walk.Sketch.list;
import static be.livc.playbook.walk.Sketch.one;
import static be.livc.playbook.walk.Sketch.some;
import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Text;
import be.livc.playbook.model.Value;
import be.livc.playbook.walk.RandomAnswers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswerFormatterTest {
  private static final Option ALONE = Option.of("alleen", new Text("Een eigen LIVC R"));
  private static final Option TOGETHER = Option.of("samen", new Text("Met andere"));
  private static final AnswerType CHOICE = new AnswerType.Choice(List.of(ALONE, TOGETHER));

  private static String nl(AnswerType type, Value value) {
    return AnswerFormatter.of(type, value, Language.NL);
  }

  @Test
  void an_option_is_written_by_its_label() {
    assertThat(nl(CHOICE, one("alleen"))).isEqualTo("Een eigen LIVC R");
    AnswerType several = new AnswerType.Choices(List.of(ALONE, TOGETHER));
    assertThat(nl(several, some("alleen", "samen"))).isEqualTo("Een eigen LIVC R, Met andere");
  }

  @Test
  void an_option_that_no_longer_exists_is_written_by_its_key() {
    assertThat(nl(CHOICE, one("weg"))).isEqualTo("weg");
  }

  @Test
  void a_number_has_its_unit_and_is_grouped_unless_it_is_plain() {
    Value value = new Value.Amount(new BigDecimal("12500"));
    assertThat(nl(new AnswerType.Amount(0, null, null, "inwoners", false), value))
        .isEqualTo("12.500 inwoners");
    assertThat(nl(new AnswerType.Amount(0, null, null, "", true), value)).isEqualTo("12500");
  }

  @Test
  void one_of_a_unit_has_its_own_word_where_that_is_certain() {
    assertThat(nl(counted("signalen"), number("1"))).isEqualTo("1 signaal");
    assertThat(nl(counted("uren"), number("1.0"))).isEqualTo("1 uur");
    assertThat(nl(counted("inwoners"), number("1"))).isEqualTo("1 inwoner");
    assertThat(nl(counted("signalen"), number("2"))).isEqualTo("2 signalen");
    assertThat(nl(counted("signalen"), number("0"))).isEqualTo("0 signalen");
    assertThat(nl(counted("km"), number("1"))).isEqualTo("1 km");
    assertThat(nl(counted("euro per jaar"), number("1"))).isEqualTo("1 euro per jaar");
  }

  private static AnswerType counted(String unit) {
    return new AnswerType.Amount(1, null, null, unit, false);
  }

  private static Value number(String number) {
    return new Value.Amount(new BigDecimal(number));
  }

  @Test
  void a_day_is_written_out() {
    assertThat(nl(new AnswerType.Day(), new Value.Day(LocalDate.of(2026, 11, 24))))
        .isEqualTo("24 november 2026");
  }

  @Test
  void a_list_is_written_as_its_entries_and_a_table_as_its_first_cells() {
    assertThat(nl(new AnswerType.Entries(0, 9), list("politie", "parket")))
        .isEqualTo("politie, parket");
    Value rows =
        new Value.Rows(
            List.of(
                new Value.Row("1", Map.of("grond", one("x"))),
                new Value.Row("2", Map.of("grond", one("y")))));
    assertThat(nl(RandomAnswers.table(), rows)).isEqualTo("x, y");
  }

  @Test
  void nothing_is_written_as_nothing() {
    assertThat(nl(CHOICE, Value.NOTHING)).isEmpty();
    assertThat(nl(RandomAnswers.table(), new Value.Rows(List.of(new Value.Row("1", Map.of())))))
        .isEmpty();
  }
}
