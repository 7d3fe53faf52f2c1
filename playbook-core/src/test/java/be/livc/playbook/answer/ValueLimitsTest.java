package be.livc.playbook.answer;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.answer.Rejection.Kind;
import be.livc.playbook.model.Value;
import be.livc.playbook.walk.Sketch;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueLimitsTest {
  private static Kind kind(Value value) {
    Rejection rejection = ValueLimits.of(value);
    return rejection == null ? null : rejection.kind();
  }

  @ParameterizedTest
  @CsvSource({
    "999999999999999999,",
    "-999999999999999999,",
    "0.000000000000000001,",
    "1E+17,",
    "1000000000000000000,TOO_LARGE",
    "-1000000000000000000,TOO_SMALL",
    "1E+18,TOO_LARGE",
    "1E+1000000000,TOO_LARGE",
    "0.0000000000000000001,TOO_PRECISE",
    "-1E-1000000000,TOO_PRECISE"
  })
  void a_number_has_few_enough_digits_on_either_side(BigDecimal number, Kind kind) {
    assertThat(kind(new Value.Amount(number))).isEqualTo(kind);
  }

  @Test
  void a_day_lies_in_the_years_that_can_be_written() {
    assertThat(kind(new Value.Day(LocalDate.of(1, 1, 1)))).isNull();
    assertThat(kind(new Value.Day(LocalDate.of(9999, 12, 31)))).isNull();
    assertThat(kind(new Value.Day(LocalDate.of(0, 12, 31)))).isEqualTo(Kind.WRONG_SORT);
    assertThat(kind(new Value.Day(LocalDate.of(10_000, 1, 1)))).isEqualTo(Kind.WRONG_SORT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a\tb\nc", "a\r\nb", "\ud83d\ude00", "\u00a0\u2028é"})
  void a_text_may_hold_what_people_write(String text) {
    assertThat(kind(new Value.Words(text))).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0000",
        "a\rb",
        "a\r",
        "\u001b[A",
        "\u0085",
        "\ud83d",
        "\ude00\ud83d",
        "x\ud83dx"
      })
  void a_text_holds_no_control_character_and_no_half_of_a_pair(String text) {
    assertThat(kind(new Value.Words(text))).isEqualTo(Kind.NOT_TEXT);
    assertThat(kind(Sketch.one(text))).isEqualTo(Kind.NOT_TEXT);
    assertThat(kind(Sketch.some("a", text))).isEqualTo(Kind.NOT_TEXT);
    assertThat(kind(Sketch.list("a", text))).isEqualTo(Kind.NOT_TEXT);
    assertThat(kind(row("naam", new Value.Words(text)))).isEqualTo(Kind.NOT_TEXT);
    assertThat(kind(row(text, Value.NOTHING))).isEqualTo(Kind.NOT_TEXT);
  }

  private static Value row(String column, Value cell) {
    return new Value.Rows(List.of(new Value.Row("r", Map.of(column, cell))));
  }

  @Test
  void a_list_has_as_many_parts_as_can_be_worked_with() {
    List<String> most = Collections.nCopies(ValueLimits.MOST_PARTS, "x");
    List<String> more = Collections.nCopies(ValueLimits.MOST_PARTS + 1, "x");
    assertThat(kind(Sketch.list(most.toArray(String[]::new)))).isNull();
    assertThat(kind(new Value.SomeOptions(most))).isNull();
    for (Value value :
        List.of(Sketch.list(more.toArray(String[]::new)), new Value.SomeOptions(more))) {
      assertThat(ValueLimits.of(value))
          .extracting(Rejection::kind, Rejection::given, Rejection::accepted)
          .containsExactly(Kind.TOO_MANY, "1001", List.of("1000"));
    }
    Value.Row row = new Value.Row("r", Map.of());
    assertThat(kind(new Value.Rows(Collections.nCopies(ValueLimits.MOST_PARTS, row)))).isNull();
    assertThat(kind(new Value.Rows(Collections.nCopies(ValueLimits.MOST_PARTS + 1, row))))
        .isEqualTo(Kind.TOO_MANY);
  }

  @Test
  void all_texts_of_a_value_together_are_no_longer_than_is_kept() {
    String text = "x".repeat(ValueLimits.MOST_TEXT);
    List<Value.Entry> entries = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      entries.add(new Value.Entry("", text));
    }
    assertThat(kind(new Value.Entries(entries))).isNull();
    entries.add(new Value.Entry("", "x"));
    assertThat(ValueLimits.of(new Value.Entries(entries)))
        .extracting(Rejection::kind, Rejection::accepted)
        .containsExactly(Kind.TOO_LONG, List.of("1000000"));
    assertThat(ValueLimits.of(new Value.Words(text + "x")))
        .extracting(Rejection::kind, Rejection::accepted)
        .containsExactly(Kind.TOO_LONG, List.of("100000"));
  }

  @Test
  void a_cell_holds_no_list() {
    assertThat(kind(row("naam", Sketch.list("a")))).isEqualTo(Kind.WRONG_SORT);
    assertThat(kind(row("naam", row("naam", Value.NOTHING)))).isEqualTo(Kind.WRONG_SORT);
    assertThat(kind(row("naam", Sketch.some("a")))).isNull();
    assertThat(ValueLimits.of(null)).extracting(Rejection::kind).isEqualTo(Kind.WRONG_SORT);
  }
}
