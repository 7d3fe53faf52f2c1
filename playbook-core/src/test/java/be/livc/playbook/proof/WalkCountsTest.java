package be.livc.playbook.proof;

import static be.livc.playbook.walk.Sketch.is;
import static be.livc.playbook.walk.Sketch.option;
import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Comparison;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Text;
import be.livc.playbook.walk.Sketch;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How many walks there are, and how many questions they ask. */
class WalkCountsTest {
  private static final Condition ALWAYS = Condition.always();
  private final Sketch sketch = new Sketch();

  private static WalkCounts exactly(long walks, int shortest, int longest) {
    return new WalkCounts(BigInteger.valueOf(walks), true, shortest, longest, true);
  }

  private WalkCounts counts(Step... steps) {
    return Proofs.of(sketch.playbook(steps), Sketch.DATE).counts();
  }

  @Test
  void without_questions_there_is_one_walk() {
    assertThat(counts(sketch.tell("t"))).isEqualTo(exactly(1, 0, 0));
  }

  @Test
  void answers_to_questions_that_are_all_asked_multiply() {
    assertThat(counts(sketch.yesNo("a"), sketch.choice("b", option("x"), option("y"), option("z"))))
        .isEqualTo(exactly(6, 2, 2));
  }

  @Test
  void a_question_inside_an_option_counts_where_that_is_chosen() {
    assertThat(counts(sketch.yesNo("a", sketch.yesNo("b", sketch.yesNo("c")))))
        .isEqualTo(exactly(4, 1, 3));
  }

  @Test
  void options_count_each_also_where_nothing_tells_them_apart() {
    Option[] many = new Option[100];
    for (int i = 0; i < many.length; i++) {
      many[i] = option("o" + i);
    }
    assertThat(counts(sketch.choice("a", many), sketch.tell("t", is("a", "o7"))))
        .isEqualTo(exactly(100, 1, 1));
    assertThat(counts(sketch.choices("b", option("x"), option("y"), option("z"))))
        .isEqualTo(exactly(7, 1, 1));
    assertThat(counts(sketch.choices("c", option("x"), option("y"), alone("z"), alone("w"))))
        .as("x, y, both, or one that stands alone")
        .isEqualTo(exactly(5, 1, 1));
  }

  private static Option alone(String key) {
    return option(key, Set.of(), true);
  }

  @Test
  void an_answer_left_empty_is_one_more() {
    AnswerType type = new AnswerType.Choice(List.of(option("x"), option("y")));
    assertThat(counts(sketch.ask("a", type, ALWAYS, true))).isEqualTo(exactly(3, 1, 1));
    AnswerType words = new AnswerType.Words(false, null, null);
    assertThat(counts(sketch.ask("b", words, ALWAYS, true))).isEqualTo(exactly(2, 1, 1));
    assertThat(counts(sketch.ask("c", words, ALWAYS, false))).isEqualTo(exactly(1, 1, 1));
  }

  @Test
  void numbers_count_once_for_each_stretch_that_conditions_cut() {
    Step ask = sketch.ask("n", Sketch.amount());
    Condition ten = new Condition.AmountIs("n", Comparison.IS, BigDecimal.TEN, null);
    assertThat(counts(ask)).isEqualTo(exactly(1, 1, 1));
    assertThat(counts(ask, sketch.tell("t", ten))).isEqualTo(exactly(3, 1, 1));
  }

  @Test
  void a_conclusion_ends_a_walk() {
    assertThat(
            counts(
                sketch.yesNo("a", sketch.conclude("c", ALWAYS)),
                sketch.choice("b", option("x"), option("y"), option("z"))))
        .isEqualTo(exactly(4, 1, 2));
  }

  @Test
  void a_refused_answer_is_no_walk() {
    AnswerType type = new AnswerType.Choice(List.of(option("x"), option("y"), option("z")));
    Step.Refusal refusal = new Step.Refusal(is("a", "x"), new Text("Niet x."));
    assertThat(counts(sketch.ask("a", type, ALWAYS, false, List.of(refusal)), sketch.yesNo("b")))
        .isEqualTo(exactly(4, 2, 2));
  }

  @Test
  void where_every_answer_is_refused_there_is_no_walk() {
    AnswerType type = new AnswerType.Choice(List.of(option("x")));
    Step.Refusal refusal = new Step.Refusal(ALWAYS, new Text("Niets."));
    WalkCounts counts = counts(sketch.ask("a", type, ALWAYS, false, List.of(refusal)));
    assertThat(counts.walks()).isZero();
    assertThat(counts.exact()).isTrue();
  }

  @Test
  void a_question_asked_at_two_places_counts_once() {
    Step.Ask ask = sketch.yesNo("q", is("a", "ja"));
    Step[] steps = {
      sketch.yesNo("a"), ask, sketch.yesNo("b"), sketch.again(ask, is("b", "ja"), Map.of())
    };
    // a and b both yes: q is asked once
    assertThat(counts(steps)).isEqualTo(exactly(2 * 2 + 2 + 1, 2, 3));
  }

  @Test
  void of_a_question_asked_anew_with_fewer_options_those_alone_are_left() {
    Step.Ask ask = sketch.choice("q", option("x"), option("y"), option("z"));
    Step anew = new Step.AskAgain(sketch.header("", ALWAYS), ask, Map.of(), Set.of("x", "y"));
    assertThat(counts(ask, anew, sketch.tell("t", is("q", "x")))).isEqualTo(exactly(2, 1, 1));
  }

  @Test
  void options_that_are_offered_under_a_condition_count_where_it_holds() {
    Option under = option("z").withWhen(is("a", "ja"));
    assertThat(counts(sketch.yesNo("a"), sketch.choice("q", option("x"), option("y"), under)))
        .isEqualTo(exactly(3 + 2, 2, 2));
  }

  @Test
  void tables_and_lists_count_once_for_each_way_in_which_conditions_tell_them_apart() {
    AnswerType list = new AnswerType.Entries(0, 9);
    Condition two = new Condition.Count("l", Comparison.AT_LEAST, 2);
    assertThat(counts(sketch.ask("l", list), sketch.yesNo("a", two))).isEqualTo(exactly(3, 1, 2));
  }

  @Test
  void an_end_of_what_is_included_ends_that_alone() {
    Sketch inner = new Sketch();
    for (int i = 0; i < 10; i++) {
      inner.tell("");
    }
    Playbook part =
        inner.playbook(
            "deel",
            List.of(
                Sketch.phase(
                    "",
                    ALWAYS,
                    inner.yesNo("deel.a", inner.conclude("", ALWAYS)),
                    inner.yesNo("deel.b"))));
    assertThat(counts(sketch.include("deel", part), sketch.yesNo("c"))).isEqualTo(exactly(6, 2, 3));
  }

  @Test
  void what_is_not_decided_makes_a_count_a_least_and_lengths_those_that_fit() {
    Condition more = new Condition.AmountIs("n", Comparison.MORE_THAN, null, "m");
    Step[] steps = {
      sketch.yesNo("a"),
      sketch.ask("n", Sketch.amount()),
      sketch.ask("m", Sketch.amount()),
      sketch.yesNo("b", more),
      sketch.yesNo("c")
    };
    WalkCounts counts = counts(steps);
    assertThat(counts.exact()).isFalse();
    assertThat(counts.walks()).isEqualTo(2);
    assertThat(counts.exactLengths()).isFalse();
    assertThat(counts.shortest()).isEqualTo(4);
    assertThat(counts.longest()).isEqualTo(5);
  }

  @Test
  void days_after_the_first_are_not_counted() {
    Playbook playbook = sketch.playbook(sketch.yesNo("a"));
    assertThat(Proofs.from(playbook, Sketch.DATE, Map.of()).counts()).isEqualTo(exactly(2, 1, 1));
    assertThat(Proofs.proofs(playbook, Sketch.DATE, null, 0, (step, where, way) -> {}).counts())
        .isEqualTo(new WalkCounts(BigInteger.ZERO, false, 0, Integer.MAX_VALUE, false));
  }
}
