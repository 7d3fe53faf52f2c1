package be.livc.playbook.answer;

import static be.livc.playbook.walk.Sketch.list;
import static be.livc.playbook.walk.Sketch.one;
import static be.livc.playbook.walk.Sketch.option;
import static be.livc.playbook.walk.Sketch.some;
import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.answer.Rejection.Kind;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Text;
import be.livc.playbook.model.Value;
import be.livc.playbook.walk.RandomAnswers;
import be.livc.playbook.walk.Sketch;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class AnswerValidatorTest {
  private final Sketch sketch = new Sketch();
  private final AnswerType choice = new AnswerType.Choice(List.of(option("a"), option("b")));
  private final AnswerType choices =
      new AnswerType.Choices(List.of(option("a"), option("b"), option("geen", Set.of(), true)));
  private final AnswerType amount =
      new AnswerType.Amount(1, BigDecimal.ONE, BigDecimal.TEN, "", false);

  private Rejection rejection(AnswerType type, boolean optional, Value value) {
    Step.Ask ask = sketch.ask("q", type, Condition.always(), optional);
    return AnswerValidator.of(ask, value);
  }

  private Kind kind(AnswerType type, Value value) {
    Rejection rejection = rejection(type, false, value);
    return rejection == null ? null : rejection.kind();
  }

  private static Value number(String number) {
    return new Value.Amount(new BigDecimal(number));
  }

  private static Value rows(Map<String, Value> cells) {
    return new Value.Rows(List.of(new Value.Row("r", cells)));
  }

  @Test
  void a_value_of_another_sort_is_not_accepted() {
    assertThat(kind(choice, number("1"))).isEqualTo(Kind.WRONG_SORT);
    assertThat(kind(amount, one("a"))).isEqualTo(Kind.WRONG_SORT);
    assertThat(kind(new AnswerType.Day(), new Value.Words("x"))).isEqualTo(Kind.WRONG_SORT);
    assertThat(kind(choices, one("a"))).isEqualTo(Kind.WRONG_SORT);
  }

  @Test
  void an_unknown_option_is_refused_with_those_that_exist() {
    Rejection rejection = rejection(choice, false, one("c"));
    assertThat(rejection.kind()).isEqualTo(Kind.NO_SUCH_OPTION);
    assertThat(rejection.accepted()).containsExactly("a", "b");
    assertThat(kind(choice, one("a"))).isNull();
  }

  @Test
  void only_an_optional_question_may_be_left_empty() {
    assertThat(kind(choice, Value.NOTHING)).isEqualTo(Kind.EMPTY);
    assertThat(rejection(choice, true, Value.NOTHING)).isNull();
    assertThat(kind(choices, some())).isEqualTo(Kind.EMPTY);
    assertThat(rejection(choices, true, some())).isNull();
    assertThat(kind(new AnswerType.Words(false, null, null), new Value.Words(" ")))
        .isEqualTo(Kind.EMPTY);
  }

  @Test
  void an_option_that_stands_alone_is_not_chosen_with_others() {
    assertThat(kind(choices, some("a", "geen"))).isEqualTo(Kind.NOT_ALONE);
    assertThat(kind(choices, some("geen"))).isNull();
    assertThat(kind(choices, some("a", "a"))).isEqualTo(Kind.TWICE);
    assertThat(kind(choices, some("a", "z"))).isEqualTo(Kind.NO_SUCH_OPTION);
  }

  @Test
  void a_text_has_one_line_unless_it_may_have_more() {
    Value two = new Value.Words("een\ntwee");
    assertThat(kind(new AnswerType.Words(false, null, null), two)).isEqualTo(Kind.MANY_LINES);
    assertThat(kind(new AnswerType.Words(true, null, null), two)).isNull();
  }

  @Test
  void a_text_matches_the_whole_pattern() {
    Text message = new Text("vier cijfers");
    AnswerType code = new AnswerType.Words(false, Pattern.compile("\\d{4}"), message);
    assertThat(kind(code, new Value.Words("9000"))).isNull();
    Rejection rejection = rejection(code, false, new Value.Words("90000"));
    assertThat(rejection.kind()).isEqualTo(Kind.PATTERN);
    assertThat(rejection.message()).isEqualTo(message);
  }

  @Test
  void a_pattern_that_needs_endless_work_refuses_soon() {
    AnswerType slow = new AnswerType.Words(false, Pattern.compile("(a+)+b"), null);
    AnswerType deep = new AnswerType.Words(false, Pattern.compile("(a|b)*c"), null);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          assertThat(kind(slow, new Value.Words("a".repeat(5_000)))).isEqualTo(Kind.PATTERN);
          assertThat(kind(deep, new Value.Words("a".repeat(50_000)))).isEqualTo(Kind.PATTERN);
        });
  }

  @Test
  void a_text_longer_than_is_kept_is_not_accepted() {
    Value most = new Value.Words("x".repeat(ValueLimits.MOST_TEXT));
    Value more = new Value.Words("x".repeat(ValueLimits.MOST_TEXT + 1));
    assertThat(kind(new AnswerType.Words(false, null, null), most)).isNull();
    assertThat(kind(new AnswerType.Words(false, null, null), more)).isEqualTo(Kind.TOO_LONG);
  }

  @Test
  void a_number_lies_within_its_limits_and_has_few_enough_decimals() {
    assertThat(kind(amount, number("0.9"))).isEqualTo(Kind.TOO_SMALL);
    assertThat(kind(amount, number("10.1"))).isEqualTo(Kind.TOO_LARGE);
    assertThat(kind(amount, number("1.25"))).isEqualTo(Kind.TOO_PRECISE);
    assertThat(kind(amount, number("1.50"))).isNull();
    assertThat(kind(amount, number("1"))).isNull();
    assertThat(kind(amount, number("1E+1"))).isNull();
    assertThat(rejection(amount, false, number("11")).accepted()).containsExactly("10");
  }

  @Test
  void a_list_has_enough_entries_and_not_too_many() {
    AnswerType type = new AnswerType.Entries(1, 2);
    assertThat(kind(type, list())).isEqualTo(Kind.TOO_FEW);
    assertThat(kind(type, list("a", "b", "c"))).isEqualTo(Kind.TOO_MANY);
    assertThat(kind(type, list("a", " "))).isEqualTo(Kind.EMPTY);
    assertThat(kind(type, list("a"))).isNull();
    assertThat(kind(type, list("a", "b"))).isNull();
    assertThat(rejection(type, false, list("a", "b", "c")))
        .extracting(Rejection::given, Rejection::accepted)
        .containsExactly("3", List.of("2"));
  }

  @Test
  void a_value_is_held_against_a_type_as_against_a_question_that_asks_for_it() {
    Sketch all = new Sketch();
    List<AnswerType> types = List.of(choice, choices, amount, new AnswerType.Day());
    List<Value> values = List.of(one("a"), one("z"), some(), some("a"), number("5"), number("11"));
    for (AnswerType type : types) {
      for (Value value : values) {
        for (boolean optional : List.of(true, false)) {
          Step.Ask ask = all.ask("q", type, Condition.always(), optional);
          assertThat(AnswerValidator.of(type, optional, value))
              .isEqualTo(AnswerValidator.of(ask, value));
        }
      }
    }
    assertThat(AnswerValidator.of(new AnswerType.YesNo(List.of(option("ja"))), false, one("ja")))
        .isNull();
    Value tooLong = new Value.Words("x".repeat(ValueLimits.MOST_TEXT + 1));
    assertThat(AnswerValidator.of(new AnswerType.Words(false, null, null), true, tooLong))
        .extracting(Rejection::kind)
        .isEqualTo(Kind.TOO_LONG);
  }

  @Test
  void a_set_of_options_may_be_all_but_the_one_that_stands_alone() {
    assertThat(kind(choices, some("a", "b"))).isNull();
    assertThat(kind(choices, some("geen", "a"))).isEqualTo(Kind.NOT_ALONE);
  }

  @Test
  void a_table_has_the_cells_of_its_columns() {
    AnswerType type = RandomAnswers.table();
    assertThat(kind(type, rows(Map.of("grond", one("x"))))).isNull();
    assertThat(kind(type, rows(Map.of("naam", new Value.Words("n"))))).isEqualTo(Kind.WRONG_CELL);
    assertThat(kind(type, rows(Map.of("grond", one("z"))))).isEqualTo(Kind.WRONG_CELL);
    assertThat(kind(type, rows(Map.of("grond", one("x"), "extra", one("x")))))
        .isEqualTo(Kind.WRONG_CELL);
    Value.Row row = new Value.Row("r", Map.of("grond", one("x")));
    assertThat(kind(type, new Value.Rows(List.of(row, row, row)))).isEqualTo(Kind.TOO_MANY);
  }

  @Test
  void what_was_given_at_a_sensitive_question_is_not_repeated() {
    Step.Ask open = sketch.ask("q", choice);
    Step.Ask sensitive = open.withSensitive(true);
    assertThat(AnswerValidator.of(open, one("geheim")))
        .extracting(Rejection::given)
        .isEqualTo("geheim");
    assertThat(AnswerValidator.of(sensitive, one("geheim")))
        .isEqualTo(new Rejection(Kind.NO_SUCH_OPTION, "", List.of("a", "b"), List.of(), null));
  }
}
