package be.livc.playbook.diff;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.model.AnswerKind;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.AnswerType.Column;
import be.livc.playbook.model.Ground;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Text;
import be.livc.playbook.walk.Sketch;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Which answers that could be given to a question are still accepted by another text of it. */
class KeptAnswersTest {
  private static final List<Option> TWO = List.of(Sketch.option("ja"), Sketch.option("nee"));
  private static final AnswerType WORDS = new AnswerType.Words(false, null, null);

  private static Option alone(String key) {
    return Sketch.option(key, Set.of(), true);
  }

  private static AnswerType choice(Option... options) {
    return new AnswerType.Choice(Arrays.asList(options));
  }

  private static AnswerType choices(Option... options) {
    return new AnswerType.Choices(Arrays.asList(options));
  }

  private static AnswerType words(boolean lines, String pattern, int flags) {
    return new AnswerType.Words(
        lines, pattern == null ? null : Pattern.compile(pattern, flags), null);
  }

  private static AnswerType number(int decimals, Integer min, Integer max) {
    return new AnswerType.Amount(
        decimals,
        min == null ? null : BigDecimal.valueOf(min),
        max == null ? null : BigDecimal.valueOf(max),
        "",
        false);
  }

  private static Column column(String key, AnswerType type, boolean optional) {
    return new Column(key, new Text(key), type, optional, null, Ground.NONE);
  }

  private static AnswerType table(int min, int max, Column... columns) {
    return new AnswerType.Table(Arrays.asList(columns), min, max);
  }

  private static void kept(AnswerType before, AnswerType after) {
    assertThat(KeptAnswers.all(before, after)).as("%s to %s", before, after).isTrue();
  }

  private static void lost(AnswerType before, AnswerType after) {
    assertThat(KeptAnswers.all(before, after)).as("%s to %s", before, after).isFalse();
  }

  @Test
  void each_sort_takes_its_own_answers_and_a_choice_those_of_yes_and_no() {
    List<AnswerType> sorts =
        List.of(
            new AnswerType.YesNo(TWO),
            new AnswerType.Choice(TWO),
            new AnswerType.Choices(TWO),
            WORDS,
            Sketch.amount(),
            new AnswerType.Day(),
            new AnswerType.Entries(0, 10),
            table(0, 10));
    Set<AnswerKind> one = Set.of(AnswerKind.YES_NO, AnswerKind.CHOICE);
    for (AnswerType before : sorts) {
      for (AnswerType after : sorts) {
        boolean alike =
            before.equals(after) || one.contains(before.kind()) && one.contains(after.kind());
        assertThat(KeptAnswers.all(before, after))
            .as("%s to %s", before.kind(), after.kind())
            .isEqualTo(alike);
      }
    }
  }

  @Test
  void an_option_that_is_gone_or_must_stand_alone_now_loses_answers() {
    Option a = Sketch.option("a");
    Option b = Sketch.option("b");
    kept(choice(a), choice(b, a));
    lost(choice(a, b), choice(a));
    kept(choices(a), choices(a, b));
    lost(choices(a, b), choices(b));
    lost(choices(a, b), choices(a, alone("b")));
    kept(choices(a, alone("b")), choices(a, b));
    kept(choices(a, alone("b")), choices(a, alone("b")));
  }

  @Test
  void a_text_is_kept_where_lines_and_pattern_ask_no_more() {
    kept(words(false, null, 0), words(true, null, 0));
    lost(words(true, null, 0), words(false, null, 0));
    kept(words(true, null, 0), words(true, null, 0));
    kept(words(false, "a+", 0), words(false, null, 0));
    kept(words(false, "a+", 0), words(false, "a+", 0));
    lost(words(false, null, 0), words(false, "a+", 0));
    lost(words(false, "a+", 0), words(false, "a*", 0));
    lost(words(false, "a+", 0), words(false, "a+", Pattern.CASE_INSENSITIVE));
  }

  @Test
  void a_number_is_kept_within_limits_that_are_as_wide() {
    kept(number(1, 1, 9), number(1, 1, 9));
    kept(number(1, 1, 9), number(2, 0, 10));
    kept(number(1, 1, 9), number(1, null, null));
    lost(number(1, 1, 9), number(0, 1, 9));
    lost(number(1, 1, 9), number(1, 2, 9));
    lost(number(1, 1, 9), number(1, 1, 8));
    lost(number(1, null, 9), number(1, 1, 9));
    lost(number(1, 1, null), number(1, 1, 9));
  }

  @Test
  void a_list_is_kept_where_as_few_and_as_many_entries_will_do() {
    AnswerType list = new AnswerType.Entries(2, 4);
    kept(list, new AnswerType.Entries(2, 4));
    kept(list, new AnswerType.Entries(1, 5));
    lost(list, new AnswerType.Entries(3, 4));
    lost(list, new AnswerType.Entries(2, 3));
  }

  @Test
  void a_table_is_kept_where_as_few_and_as_many_rows_will_do() {
    Column name = column("naam", WORDS, false);
    kept(table(2, 4, name), table(2, 4, name));
    kept(table(2, 4, name), table(1, 5, name));
    lost(table(2, 4, name), table(3, 4, name));
    lost(table(2, 4, name), table(2, 3, name));
  }

  @Test
  void rows_are_kept_where_no_column_is_gone_and_no_cell_is_asked_that_they_lack() {
    Column name = column("naam", WORDS, false);
    Column day = column("dag", new AnswerType.Day(), false);
    Column maybe = column("dag", new AnswerType.Day(), true);
    lost(table(0, 9, name, day), table(0, 9, name));
    lost(table(0, 9, name), table(0, 9, name, day));
    kept(table(0, 9, name), table(0, 9, name, maybe));
    kept(table(0, 9, name, day), table(0, 9, maybe, name));
    lost(table(0, 9, maybe), table(0, 9, day));
    lost(table(0, 9, day), table(0, 9, column("dag", WORDS, false)));
  }
}
