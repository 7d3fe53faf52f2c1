package be.livc.playbook.proof.encoding;

import static be.livc.playbook.walk.Sketch.all;
import static be.livc.playbook.walk.Sketch.any;
import static be.livc.playbook.walk.Sketch.is;
import static be.livc.playbook.walk.Sketch.option;
import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.answer.AnswerValidator;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Comparison;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Ground;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Term;
import be.livc.playbook.model.Text;
import be.livc.playbook.model.Value;
import be.livc.playbook.proof.diagram.DecisionDiagrams;
import be.livc.playbook.walk.AnswerTest;
import be.livc.playbook.walk.Sketch;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Variables that stand for answers: each of their values is an answer that is accepted, and for
 * which conditions read as the diagrams say.
 */
class EncodingTest {
  private final DecisionDiagrams diagrams = new DecisionDiagrams(1_000_000, 1_000_000);
  private final Sketch sketch = new Sketch();

  private static Usage usage(Condition... tests) {
    Usage usage = new Usage();
    usage.tests.addAll(Arrays.asList(tests));
    return usage;
  }

  private static Usage nested(String... keys) {
    Usage usage = new Usage();
    usage.nested.addAll(Arrays.asList(keys));
    return usage;
  }

  private Ask ask(AnswerType type, boolean optional) {
    return sketch.ask("q", type, Condition.always(), optional);
  }

  private Encoding shape(AnswerType type, boolean optional, Usage usage) {
    diagrams.variable(5);
    return Encoding.of(diagrams, ask(type, optional), usage, Sketch.DATE);
  }

  private boolean holds(int diagram, int[] values) {
    int at = diagram;
    while (diagrams.top(at) >= 0) {
      at = diagrams.kid(at, values[diagrams.top(at)]);
    }
    return at == DecisionDiagrams.YES;
  }

  /** All values of its variables together that are allowed. */
  private List<int[]> allowed(Encoding shape) {
    List<int[]> all = new ArrayList<>(List.of(new int[diagrams.variables()]));
    for (int i = 0; i < shape.count(); i++) {
      List<int[]> more = new ArrayList<>();
      for (int[] values : all) {
        for (int value = 0; value < diagrams.values(shape.first() + i); value++) {
          int[] longer = values.clone();
          longer[shape.first() + i] = value;
          more.add(longer);
        }
      }
      all = more;
    }
    all.removeIf(values -> !holds(shape.allowed(), values));
    return all;
  }

  /** The answers that the shape stands for, each read by all that is asked of it. */
  private List<Value> answers(Encoding shape, Usage usage) {
    List<Value> answers = new ArrayList<>();
    for (int[] values : allowed(shape)) {
      Value value = shape.value(values);
      answers.add(value);
      assertThat(AnswerValidator.of(shape.ask(), value)).as("%s", value).isNull();
      for (Condition test : usage.tests) {
        assertThat(holds(shape.test(test), values))
            .as("%s of %s", test, value)
            .isEqualTo(AnswerTest.of("q", shape.ask().type(), value, Sketch.DATE).test(test));
      }
      assertThat(holds(shape.empty(), values)).isEqualTo(value.equals(Value.NOTHING));
      for (String key : usage.nested) {
        assertThat(holds(shape.chosen(key), values)).isEqualTo(value.chosen().contains(key));
      }
    }
    assertThat(answers).doesNotHaveDuplicates();
    return answers;
  }

  /** How many answers these stand for together. */
  private long weight(Encoding shape) {
    if (shape.count() == 0) {
      return shape.answers().longValueExact();
    }
    BigInteger all = BigInteger.ZERO;
    for (int[] values : allowed(shape)) {
      BigInteger each = BigInteger.ONE;
      for (int i = 0; i < shape.count(); i++) {
        int variable = shape.first() + i;
        each = each.multiply(shape.weight(variable, values[variable]));
      }
      all = all.add(each);
    }
    return all.longValueExact();
  }

  private static Condition answered(boolean given) {
    return new Condition.Answered("q", given);
  }

  private static Condition tagged(String tag) {
    return new Condition.Tagged("q", tag);
  }

  private static AnswerType choice(int options) {
    List<Option> all = new ArrayList<>();
    for (int i = 0; i < options; i++) {
      all.add(option("o" + i, Set.of(i % 2 == 0 ? "even" : "odd"), false));
    }
    return new AnswerType.Choice(all);
  }

  @Test
  void options_of_which_one_is_taken_are_told_apart_as_far_as_conditions_and_steps_do() {
    Usage none = usage();
    Encoding whole = shape(choice(5), false, none);
    assertThat(whole.count()).isZero();
    assertThat(answers(whole, none)).hasSize(1);
    assertThat(weight(whole)).isEqualTo(5);

    Usage one = usage(is("q", "o1", "o2"));
    Encoding two = shape(choice(5), false, one);
    assertThat(answers(two, one))
        .containsExactly(new Value.OneOption("o0"), new Value.OneOption("o1"));
    assertThat(weight(two)).isEqualTo(5);

    Usage steps = nested("o1", "o2");
    Encoding three = shape(choice(5), false, steps);
    assertThat(answers(three, steps)).hasSize(3);
    assertThat(weight(three)).isEqualTo(5);
  }

  @Test
  void a_choice_that_may_be_left_empty_has_an_answer_more() {
    Usage empty = usage(answered(false), answered(true), tagged("odd"), tagged("none"));
    Encoding shape = shape(choice(4), true, empty);
    assertThat(answers(shape, empty)).hasSize(3).contains(Value.NOTHING);
    assertThat(weight(shape)).isEqualTo(5);
    assertThat(shape.test(tagged("even"))).isEqualTo(Encoding.UNDECIDED);
    assertThat(shape.test(tagged("none"))).isEqualTo(DecisionDiagrams.NO);
  }

  @Test
  void of_many_options_that_are_told_apart_each_has_a_number_of_its_own() {
    Usage many = new Usage();
    for (int i = 0; i < 70; i++) {
      many.tests.add(is("q", "o" + i));
    }
    Encoding shape = shape(choice(80), false, many);
    assertThat(shape.count()).isEqualTo(2);
    assertThat(answers(shape, many)).hasSize(80);
    assertThat(weight(shape)).isEqualTo(80);
    assertThat(shape.chosen("none")).isEqualTo(DecisionDiagrams.NO);
    Usage few = new Usage();
    for (int i = 0; i < 40; i++) {
      few.tests.add(is("q", "o" + i));
    }
    Encoding whole = shape(choice(80), false, few);
    assertThat(whole.count()).isEqualTo(1);
    assertThat(answers(whole, few)).hasSize(41);
    assertThat(weight(whole)).isEqualTo(80);
  }

  private static final AnswerType CHOICES =
      new AnswerType.Choices(
          List.of(
              option("a", Set.of("x"), false),
              option("b", Set.of("x", "y"), false),
              option("c", Set.of("y"), false),
              option("d", Set.of(), false),
              option("alone", Set.of(), true),
              option("other", Set.of("z"), true)));

  /** Some of four that go together, or one of two that stand alone. */
  private static final long ALL_CHOICES = 15 + 2;

  private static Condition has(boolean all, String... keys) {
    return new Condition.Has("q", all, new LinkedHashSet<>(Arrays.asList(keys)));
  }

  @Test
  void several_options_are_some_that_go_together_or_one_that_stands_alone() {
    for (Usage usage :
        List.of(
            usage(),
            usage(has(false, "a", "alone")),
            usage(has(true, "a", "b"), has(false, "c", "none")),
            usage(tagged("x"), tagged("none"), answered(true)),
            usage(tagged("z"), has(true, "a", "c"), has(true, "a", "other")),
            nested("b", "other"),
            nested("a", "b", "c", "d", "alone", "other"))) {
      Encoding shape = shape(CHOICES, false, usage);
      assertThat(answers(shape, usage)).doesNotContain(Value.NOTHING);
      assertThat(weight(shape)).as("%s", usage.tests).isEqualTo(ALL_CHOICES);
      usage.tests.add(answered(false));
      Encoding optional = shape(CHOICES, true, usage);
      assertThat(answers(optional, usage)).contains(Value.NOTHING);
      assertThat(weight(optional)).as("%s", usage.tests).isEqualTo(ALL_CHOICES + 1);
      assertThat(optional.answers()).isEqualTo(1);
    }
  }

  @Test
  void options_that_nobody_asks_for_share_one_variable_which_stands_above_the_others() {
    Encoding shape = shape(CHOICES, false, nested("b", "other"));
    assertThat(shape.count()).isEqualTo(3);
    int others = shape.first() + 2;
    assertThat(diagrams.values(others)).isEqualTo(3);
    assertThat(shape.weight(others, 0)).isEqualTo(1);
    assertThat(shape.weight(others, 1)).isEqualTo(7);
    assertThat(shape.weight(others, 2)).isEqualTo(1);
    assertThat(shape.weight(shape.first(), 1)).isEqualTo(1);
    assertThat(shape.chosen("a")).as("nobody asks for it").isEqualTo(DecisionDiagrams.NO);
    assertThat(shape.test(is("q", "b"))).isEqualTo(DecisionDiagrams.NO);
  }

  private static Condition amount(Comparison comparison, String operand) {
    return new Condition.AmountIs("q", comparison, new BigDecimal(operand), null);
  }

  private List<String> numbers(AnswerType.Amount type, boolean optional, Condition... tests) {
    Usage usage = usage(tests);
    return answers(shape(type, optional, usage), usage).stream()
        .map(value -> value instanceof Value.Amount it ? it.number().toPlainString() : "nothing")
        .toList();
  }

  private static AnswerType.Amount between(int decimals, String min, String max) {
    return new AnswerType.Amount(
        decimals,
        min == null ? null : new BigDecimal(min),
        max == null ? null : new BigDecimal(max),
        "",
        false);
  }

  @Test
  void a_number_is_one_of_each_stretch_that_comparisons_cut_out() {
    AnswerType.Amount any = between(0, null, null);
    assertThat(numbers(any, false)).hasSize(1);
    assertThat(numbers(any, false, amount(Comparison.IS, "5"))).hasSize(3).contains("5");
    assertThat(numbers(any, false, amount(Comparison.AT_LEAST, "5"))).hasSize(2).contains("5");
    assertThat(numbers(any, false, amount(Comparison.MORE_THAN, "5"))).hasSize(2).contains("6");
    assertThat(
            numbers(
                any, false, amount(Comparison.LESS_THAN, "-3"), amount(Comparison.AT_MOST, "7")))
        .hasSize(3)
        .contains("8");
    assertThat(numbers(any, true, amount(Comparison.IS, "5"), answered(false)))
        .hasSize(4)
        .contains("nothing");
  }

  @Test
  void a_number_keeps_within_its_limits_and_decimals() {
    assertThat(numbers(between(0, "1", "10"), false, amount(Comparison.MORE_THAN, "10")))
        .containsExactly("1");
    assertThat(numbers(between(0, "1", "10"), false, amount(Comparison.AT_LEAST, "10")))
        .containsExactly("1", "10");
    assertThat(numbers(between(0, null, "-4"), false, amount(Comparison.LESS_THAN, "-4")))
        .hasSize(2)
        .contains("-4");
    assertThat(numbers(between(2, "0", null), false, amount(Comparison.MORE_THAN, "1.5")))
        .containsExactly("0", "1.51");
    assertThat(numbers(between(0, null, null), false, amount(Comparison.MORE_THAN, "1.5")))
        .as("between two whole numbers")
        .hasSize(2)
        .contains("2");
  }

  @Test
  void the_simplest_number_is_the_fewest_or_zero_or_the_most_where_that_is_less() {
    assertThat(ValueClasses.simplest(between(0, "2.5", null))).isEqualByComparingTo("3");
    assertThat(ValueClasses.simplest(between(0, null, "9"))).isEqualByComparingTo("0");
    assertThat(ValueClasses.simplest(between(0, null, "-9"))).isEqualByComparingTo("-9");
    assertThat(ValueClasses.simplest(between(0, null, null))).isEqualByComparingTo("0");
  }

  @Test
  void a_day_is_one_of_each_stretch_that_comparisons_and_ages_cut_out() {
    AnswerType day = new AnswerType.Day();
    LocalDate border = LocalDate.of(2026, 6, 1);
    Usage on = usage(new Condition.DayIs("q", Comparison.IS, border, null, null));
    assertThat(answers(shape(day, false, on), on)).hasSize(3).contains(new Value.Day(border));
    Usage before = usage(new Condition.DayIs("q", Comparison.LESS_THAN, border, null, null));
    assertThat(answers(shape(day, false, before), before)).hasSize(2);
    Term year = new Term(1, 0, 0, 0, 0);
    Usage age = usage(new Condition.Age("q", true, year), new Condition.Age("q", false, year));
    assertThat(answers(shape(day, false, age), age)).hasSizeGreaterThanOrEqualTo(2);
    assertThat(answers(shape(day, false, usage()), usage()))
        .containsExactly(new Value.Day(Sketch.DATE));
  }

  @Test
  void words_count_once_and_once_more_where_they_may_be_left_empty() {
    AnswerType words = new AnswerType.Words(false, null, null);
    assertThat(answers(shape(words, false, usage()), usage())).hasSize(1);
    Usage given = usage(answered(true), answered(false));
    assertThat(answers(shape(words, true, given), given)).hasSize(2).contains(Value.NOTHING);
    Encoding shape = shape(words, false, usage());
    assertThat(shape.empty()).isEqualTo(DecisionDiagrams.NO);
    assertThat(shape.chosen("a")).isEqualTo(DecisionDiagrams.NO);
    assertThat(shape.test(answered(true))).isEqualTo(Encoding.UNDECIDED);
    assertThat(shape.first()).isEqualTo(-1);
    assertThat(shape.allowed()).isEqualTo(DecisionDiagrams.YES);
  }

  private static Condition count(Comparison comparison, int operand) {
    return new Condition.Count("q", comparison, operand);
  }

  @Test
  void a_list_is_told_apart_by_what_it_holds_and_by_how_much() {
    AnswerType list = new AnswerType.Entries(0, 20);
    Usage two = usage(has(false, "Aalst"), has(true, "Aalst", "gent"));
    assertThat(answers(shape(list, false, two), two)).hasSize(3);
    Usage many = usage(count(Comparison.AT_LEAST, 3), count(Comparison.IS, 10));
    assertThat(answers(shape(list, false, many), many)).as("less, ten, or another").hasSize(3);
    Usage both = usage(has(false, "Aalst"), count(Comparison.AT_LEAST, 2));
    assertThat(answers(shape(list, false, both), both)).hasSize(4);
    Usage tooMany = usage(count(Comparison.AT_LEAST, 5_000));
    Encoding shape = shape(new AnswerType.Entries(0, 9_000), false, tooMany);
    assertThat(shape.test(count(Comparison.AT_LEAST, 5_000))).isEqualTo(Encoding.UNDECIDED);
  }

  private static AnswerType.Column column(String key, AnswerType type, boolean optional) {
    return new AnswerType.Column(key, new Text(key), type, optional, null, Ground.NONE);
  }

  private static AnswerType two() {
    return new AnswerType.Choice(List.of(option("x"), option("y")));
  }

  private static Condition row(Condition row) {
    return new Condition.HasRow("q", row);
  }

  private static Condition cell(Comparison comparison, int operand) {
    return new Condition.AmountIs("aantal", comparison, BigDecimal.valueOf(operand), null);
  }

  @Test
  void a_table_is_told_apart_by_the_rows_that_conditions_look_for_and_by_how_many() {
    AnswerType table =
        new AnswerType.Table(
            List.of(
                column("grond", two(), false),
                column("aantal", Sketch.amount(), true),
                column("naam", new AnswerType.Words(false, null, null), false)),
            0,
            9);
    Usage one = usage(row(is("grond", "x")));
    assertThat(answers(shape(table, false, one), one)).hasSize(2);
    Usage two = usage(row(is("grond", "x")), row(cell(Comparison.MORE_THAN, 5)));
    assertThat(answers(shape(table, false, two), two)).as("none, either, or both").hasSize(4);
    Usage together = usage(row(all(is("grond", "x"), cell(Comparison.MORE_THAN, 5))));
    assertThat(answers(shape(table, false, together), together)).hasSize(2);
    Usage empty = usage(row(new Condition.Answered("aantal", false)), count(Comparison.IS, 2));
    assertThat(answers(shape(table, false, empty), empty)).hasSize(4);
    Usage each = usage(row(any(is("grond", "x"), is("grond", "y"))));
    assertThat(answers(shape(table, false, each), each)).as("without rows, and with").hasSize(2);
  }

  @Test
  void where_every_row_is_looked_for_a_table_that_must_have_rows_always_has_one() {
    AnswerType table = new AnswerType.Table(List.of(column("grond", two(), false)), 1, 1);
    Usage both = usage(row(is("grond", "x")), row(is("grond", "y")));
    assertThat(answers(shape(table, false, both), both)).hasSize(2);
    AnswerType more = new AnswerType.Table(List.of(column("grond", two(), false)), 1, 3);
    assertThat(answers(shape(more, false, both), both)).hasSize(3);
  }

  @Test
  void rows_of_too_many_kinds_are_not_decided_and_the_rest_of_the_table_is_filled_in() {
    List<AnswerType.Column> columns = new ArrayList<>();
    Usage usage = new Usage();
    for (int i = 0; i < 10; i++) {
      columns.add(column("k" + i, two(), false));
      usage.tests.add(row(is("k" + i, "x")));
    }
    columns.add(column("last", Sketch.amount(), false));
    AnswerType.Table table = new AnswerType.Table(columns, 0, 9);
    Encoding shape = shape(table, false, usage);
    assertThat(shape.test(row(is("k0", "x")))).isEqualTo(Encoding.UNDECIDED);
    RowClasses rows = new RowClasses(table, usage.tests, Sketch.DATE);
    assertThat(rows.areFew()).isFalse();
    assertThat(rows.kinds()).hasSize(1);
    assertThat(rows.neutral()).isEqualTo(rows.kinds().get(0)).hasSize(11);
  }

  @Test
  void as_many_rows_as_four_hundred_are_tried_and_no_more() {
    AnswerType.Table twenty =
        new AnswerType.Table(
            List.of(column("a", choice(20), false), column("b", choice(20), false)), 0, 9);
    Set<Condition> tests = Set.of(row(all(is("a", "o1"), is("b", "o2"))));
    RowClasses few = new RowClasses(twenty, tests, Sketch.DATE);
    assertThat(few.areFew()).isTrue();
    assertThat(few.kinds())
        .containsExactly(Map.of("a", new Value.OneOption("o1"), "b", new Value.OneOption("o2")));
    assertThat(few.neutral()).containsEntry("a", new Value.OneOption("o0"));
    AnswerType.Table more =
        new AnswerType.Table(
            List.of(column("a", choice(20), false), column("b", choice(20), true)), 0, 9);
    assertThat(new RowClasses(more, tests, Sketch.DATE).areFew())
        .as("a cell left empty is one more")
        .isFalse();
  }

  @Test
  void questions_with_the_same_answers_share_their_variables_whatever_they_are_called() {
    VariableTable variables = new VariableTable(diagrams, Sketch.DATE);
    Usage usage = nested("x");
    Encoding first = variables.shape(ask(two(), false), usage);
    AnswerType renamed =
        new AnswerType.Choice(
            List.of(Option.of("x", new Text("Anders")), Option.of("y", new Text("Nog"))));
    assertThat(variables.shape(ask(renamed, false), usage)).isSameAs(first);
    assertThat(variables.twins()).isEmpty();
    AnswerType tagged =
        new AnswerType.Choice(List.of(option("x", Set.of("t"), false), option("y")));
    AnswerType alone = new AnswerType.Choice(List.of(option("x", Set.of(), true), option("y")));
    AnswerType other = new AnswerType.Choice(List.of(option("y"), option("x")));
    for (Ask different :
        List.of(
            ask(two(), true),
            ask(tagged, false),
            ask(alone, false),
            ask(other, false),
            ask(new AnswerType.YesNo(two().options()), false),
            ask(Sketch.amount(), false))) {
      VariableTable both = new VariableTable(diagrams, Sketch.DATE);
      Encoding one = both.shape(ask(two(), false), usage);
      Encoding two = both.shape(different, usage);
      assertThat(two).isNotSameAs(one);
      assertThat(both.twins()).containsOnlyKeys("q");
      assertThat(both.twins().get("q")).containsExactly(one, two);
      assertThat(both.shape(ask(two(), false), usage)).isSameAs(one);
      assertThat(both.shape(different, usage)).isSameAs(two);
    }
    assertThat(variables.shape(ask(Sketch.amount(), false), usage))
        .isSameAs(variables.shape(ask(Sketch.amount(), false), usage));
  }

  @Test
  void the_same_comparison_that_is_not_decided_is_the_same_unknown() {
    VariableTable variables = new VariableTable(diagrams, Sketch.DATE);
    int one = variables.free(answered(true));
    assertThat(variables.free(answered(true))).isEqualTo(one);
    assertThat(variables.free(answered(false))).isNotEqualTo(one);
    assertThat(diagrams.isFree(diagrams.top(one))).isTrue();
    assertThat(variables.diagrams()).isSameAs(diagrams);
    assertThat(variables.date()).isEqualTo(Sketch.DATE);
  }

  @Test
  void an_answer_steers_where_it_is_compared_tested_or_holds_steps() {
    assertThat(usage().steers()).isFalse();
    assertThat(usage(answered(true)).steers()).isTrue();
    assertThat(nested("a").steers()).isTrue();
    Usage compared = usage();
    compared.compared = true;
    assertThat(compared.steers()).isTrue();
  }
}
