package be.livc.playbook.proof;

import static be.livc.playbook.walk.Sketch.all;
import static be.livc.playbook.walk.Sketch.any;
import static be.livc.playbook.walk.Sketch.is;
import static be.livc.playbook.walk.Sketch.not;
import static be.livc.playbook.walk.Sketch.option;
import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Comparison;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Text;
import be.livc.playbook.model.Validity;
import be.livc.playbook.walk.Sketch;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each rule about steps and their conditions, where it must speak and where it must be silent. */
class RulesTest {
  private static final Condition ALWAYS = Condition.always();
  private final Sketch sketch = new Sketch();

  private List<String> found(RuleId rule, Step... steps) {
    return Found.in(sketch.playbook(steps), rule);
  }

  private static Condition fact(String id, boolean holds) {
    return new Condition.IsFact(id, holds);
  }

  @Test
  void a_step_behind_a_conclusion_is_never_come_to_and_only_the_first_is_told() {
    assertThat(
            found(
                RuleId.PROOF_UNREACHABLE_STEP,
                sketch.yesNo("q", sketch.conclude("c", ALWAYS), sketch.tell("behind")),
                sketch.tell("other")))
        .containsExactly("behind");
    assertThat(
            found(
                RuleId.PROOF_UNREACHABLE_STEP,
                sketch.conclude("c", ALWAYS),
                sketch.tell("one"),
                sketch.tell("two")))
        .containsExactly("one");
  }

  @Test
  void a_step_behind_conclusions_that_leave_an_answer_is_come_to() {
    Step.Ask ask = sketch.choice("q", option("a"), option("b"), option("c"));
    assertThat(
            found(
                RuleId.PROOF_UNREACHABLE_STEP,
                ask,
                sketch.conclude("x", is("q", "a")),
                sketch.conclude("y", is("q", "b")),
                sketch.tell("left")))
        .isEmpty();
    assertThat(
            found(
                RuleId.PROOF_UNREACHABLE_STEP,
                ask,
                sketch.conclude("x", is("q", "a")),
                sketch.conclude("y", is("q", "b", "c")),
                sketch.tell("none left")))
        .containsExactly("none left");
  }

  @Test
  void a_step_that_is_not_valid_on_the_day_is_no_finding() {
    Validity past = new Validity(null, Sketch.DATE.minusDays(1));
    Step.Tell tell = new Step.Tell(sketch.header("t", ALWAYS, past), new Text("t"));
    assertThat(Proofs.of(sketch.playbook(tell), Sketch.DATE).findings()).isEmpty();
  }

  @Test
  void a_phase_behind_the_end_is_never_come_to_and_its_steps_are_not_told_again() {
    Playbook playbook =
        sketch.playbook(
            "p",
            List.of(
                Sketch.phase("een", ALWAYS, sketch.conclude("c", ALWAYS)),
                Sketch.phase("twee", ALWAYS, sketch.tell("t"))));
    assertThat(Found.in(playbook, RuleId.PROOF_UNREACHABLE_PHASE)).containsExactly("twee");
    assertThat(Found.in(playbook, RuleId.PROOF_UNREACHABLE_STEP)).isEmpty();
  }

  @Test
  void where_every_walk_has_ended_only_the_first_that_stands_behind_is_told() {
    Playbook playbook =
        sketch.playbook(
            "p",
            List.of(
                Sketch.phase("een", ALWAYS, sketch.conclude("c", ALWAYS), sketch.tell("t")),
                Sketch.phase("twee", ALWAYS, sketch.tell("u")),
                Sketch.phase("drie", ALWAYS, sketch.tell("v"))));
    assertThat(Found.in(playbook, RuleId.PROOF_UNREACHABLE_STEP)).containsExactly("t");
    assertThat(Found.in(playbook, RuleId.PROOF_UNREACHABLE_PHASE)).isEmpty();
  }

  @Test
  void a_condition_that_no_walk_meets_never_holds() {
    assertThat(
            found(
                RuleId.PROOF_CONDITION_NEVER, sketch.yesNo("q", sketch.tell("t", is("q", "nee")))))
        .containsExactly("t");
    assertThat(
            found(
                RuleId.PROOF_CONDITION_NEVER,
                sketch.ask("n", Sketch.amount()),
                sketch.tell(
                    "t", all(number(Comparison.AT_LEAST, 5), number(Comparison.LESS_THAN, 5))),
                sketch.tell(
                    "u", all(number(Comparison.AT_LEAST, 5), number(Comparison.AT_MOST, 5)))))
        .containsExactly("t");
  }

  @Test
  void the_condition_of_an_option_is_looked_at_where_its_question_stands() {
    Step.Ask first = sketch.yesNo("q");
    assertThat(
            found(
                RuleId.PROOF_CONDITION_NEVER,
                first,
                sketch.choice(
                    "keuze",
                    option("a"),
                    option("b").withWhen(all(is("q", "ja"), is("q", "nee"))),
                    option("c").withWhen(is("q", "ja")))))
        .containsExactly("b");
    assertThat(
            found(
                RuleId.PROOF_CONDITION_ALWAYS,
                first,
                sketch.choice(
                    "keuze",
                    option("a"),
                    option("b").withWhen(is("q", "ja", "nee")),
                    option("c").withWhen(is("q", "ja")))))
        .containsExactly("b");
  }

  private static Condition number(Comparison comparison, int operand) {
    return new Condition.AmountIs("n", comparison, BigDecimal.valueOf(operand), null);
  }

  @Test
  void what_limits_a_number_decides_too() {
    AnswerType type = new AnswerType.Amount(0, BigDecimal.ONE, BigDecimal.TEN, "", false);
    assertThat(
            found(
                RuleId.PROOF_CONDITION_NEVER,
                sketch.ask("n", type),
                sketch.tell("t", number(Comparison.MORE_THAN, 10)),
                sketch.tell("u", number(Comparison.MORE_THAN, 9))))
        .containsExactly("t");
  }

  @Test
  void a_condition_that_every_walk_meets_always_holds() {
    assertThat(
            found(
                RuleId.PROOF_CONDITION_ALWAYS,
                sketch.yesNo("q", sketch.tell("t", is("q", "ja"))),
                sketch.tell("u", is("q", "ja"))))
        .containsExactly("t");
    assertThat(
            found(
                RuleId.PROOF_CONDITION_ALWAYS,
                sketch.yesNo("a", sketch.conclude("c", ALWAYS)),
                sketch.tell("v", is("a", "nee"))))
        .containsExactly("v");
  }

  @Test
  void a_question_that_was_not_asked_may_make_a_denial_hold() {
    Step.Ask outer = sketch.yesNo("outer", sketch.yesNo("inner"));
    assertThat(
            found(
                RuleId.PROOF_ABSENT_ANSWER,
                outer,
                sketch.tell("t", not(is("inner", "ja"))),
                sketch.tell("u", is("inner", "nee"))))
        .containsExactly("t inner");
  }

  @Test
  void a_denial_beside_what_holds_there_anyway_is_no_finding() {
    assertThat(
            found(
                RuleId.PROOF_ABSENT_ANSWER,
                sketch.yesNo("outer", sketch.yesNo("inner")),
                sketch.tell("t", any(not(is("inner", "ja")), is("outer", "nee")))))
        .isEmpty();
  }

  @Test
  void where_a_condition_says_something_twice_nothing_is_said_of_what_it_denies() {
    Step outer = sketch.yesNo("outer", sketch.yesNo("inner"));
    Condition denial = not(is("inner", "ja"));
    Step.Tell twice = sketch.tell("t", any(denial, denial));
    assertThat(found(RuleId.PROOF_DUPLICATE_CONDITION, outer, twice)).containsExactly("t");
    assertThat(found(RuleId.PROOF_ABSENT_ANSWER, outer, twice)).isEmpty();
    Step.Tell once = sketch.tell("u", any(denial, is("b", "ja")));
    assertThat(found(RuleId.PROOF_ABSENT_ANSWER, outer, sketch.yesNo("b"), once))
        .containsExactly("u inner");
    Step.Tell both = sketch.tell("v", all(denial, is("b", "ja")));
    assertThat(found(RuleId.PROOF_ABSENT_ANSWER, outer, sketch.yesNo("b"), both))
        .containsExactly("v inner");
  }

  @Test
  void a_fact_is_read_anew_where_its_question_was_asked_at_another_place_since() {
    sketch.fact("f", is("q", "ja"));
    Step.Ask ask = sketch.yesNo("q", is("a", "ja"));
    assertThat(
            found(
                RuleId.PROOF_CONDITION_NEVER,
                sketch.yesNo("a"),
                ask,
                sketch.tell("u", fact("f", true)),
                sketch.again(ask, is("a", "nee"), Map.of()),
                sketch.group(is("a", "nee"), sketch.tell("t", fact("f", true)))))
        .isEmpty();
  }

  @Test
  void a_fact_about_how_something_included_ended_is_read_anew_behind_it() {
    Sketch inner = new Sketch();
    for (int i = 0; i < 20; i++) {
      inner.tell("");
    }
    Playbook part =
        inner.playbook(inner.yesNo("deel.a"), inner.conclude("klaar", is("deel.a", "ja")));
    sketch.fact("f", new Condition.Concluded("deel", "klaar"));
    Step[] steps = {
      sketch.yesNo("a"),
      sketch.tell("u", any(fact("f", true), is("a", "ja"))),
      sketch.include("deel", part),
      sketch.tell("t", fact("f", true)),
      sketch.tell("v", all(fact("f", true), is("deel.a", "nee")))
    };
    assertThat(found(RuleId.PROOF_CONDITION_NEVER, steps)).containsExactly("v");
  }

  @Test
  void a_fact_in_a_part_that_is_held_against_others_reads_as_it_stands_elsewhere() {
    sketch.fact("f", is("inner", "ja"));
    assertThat(
            found(
                RuleId.PROOF_CONDITION_NEVER,
                sketch.yesNo("outer", sketch.yesNo("inner")),
                sketch.yesNo("b"),
                sketch.tell("t", any(fact("f", true), is("b", "ja"))),
                sketch.group(is("outer", "nee"), sketch.tell("u", fact("f", true)))))
        .containsExactly("u");
  }

  @Test
  void of_more_than_twenty_parts_none_is_held_against_the_others() {
    Option[] options = new Option[21];
    Condition[] parts = new Condition[21];
    for (int i = 0; i < parts.length; i++) {
      options[i] = option("o" + i);
      parts[i] = is("q", "o" + Math.min(i, 19));
    }
    Step.Ask ask = sketch.choice("q", options);
    assertThat(found(RuleId.PROOF_DUPLICATE_CONDITION, ask, sketch.tell("t", any(parts))))
        .isEmpty();
    Condition[] twenty = Arrays.copyOfRange(parts, 1, 21);
    assertThat(found(RuleId.PROOF_DUPLICATE_CONDITION, ask, sketch.tell("u", any(twenty))))
        .containsExactly("u");
  }

  @Test
  void what_a_refusal_says_is_looked_at_where_it_refuses() {
    AnswerType type = new AnswerType.YesNo(List.of(option("ja"), option("nee")));
    Text message = new Text("Niet met {r} of {q}.");
    Step.Refusal refusal = new Step.Refusal(all(is("q", "nee"), is("a", "nee")), message);
    assertThat(
            found(
                RuleId.PROOF_TEXT_ANSWER,
                sketch.yesNo("a", sketch.yesNo("r")),
                sketch.ask("q", type, ALWAYS, false, List.of(refusal))))
        .containsExactly("q r");
    Step.Refusal sound = new Step.Refusal(all(is("q", "nee"), is("a", "ja")), message);
    assertThat(
            found(
                RuleId.PROOF_TEXT_ANSWER,
                sketch.yesNo("a", sketch.yesNo("r")),
                sketch.ask("q", type, ALWAYS, false, List.of(sound))))
        .isEmpty();
  }

  @Test
  void a_text_that_names_an_answer_may_hinge_on_a_comparison() {
    Condition more = new Condition.AmountIs("n", Comparison.MORE_THAN, null, "m");
    Step.Tell tell = new Step.Tell(sketch.header("t", ALWAYS), new Text("Je koos {r}."));
    Step[] steps = {
      sketch.ask("n", Sketch.amount()),
      sketch.ask("m", Sketch.amount()),
      sketch.yesNo("r", more),
      tell
    };
    assertThat(found(RuleId.PROOF_TEXT_NOT_DECIDED, steps)).containsExactly("t r");
    assertThat(found(RuleId.PROOF_TEXT_ANSWER, steps)).isEmpty();
  }

  @Test
  void a_fact_that_must_be_false_may_hold_by_absence_too() {
    sketch.fact("f", is("inner", "ja"));
    assertThat(
            found(
                RuleId.PROOF_ABSENT_ANSWER,
                sketch.yesNo("outer", sketch.yesNo("inner")),
                sketch.tell("t", fact("f", false)),
                sketch.tell("u", fact("f", true))))
        .containsExactly("t inner");
  }

  @Test
  void a_denial_of_what_was_asked_on_every_walk_that_comes_here_is_no_finding() {
    assertThat(
            found(
                RuleId.PROOF_ABSENT_ANSWER,
                sketch.yesNo(
                    "outer", sketch.yesNo("inner"), sketch.tell("t", not(is("inner", "ja")))),
                sketch.tell("u", all(is("outer", "ja"), not(is("inner", "ja")))),
                sketch.tell("v", not(is("outer", "ja")))))
        .isEmpty();
  }

  @Test
  void the_same_condition_twice_beside_itself_is_told() {
    Step.Ask[] asks = {sketch.yesNo("a"), sketch.yesNo("b")};
    assertThat(
            found(
                RuleId.PROOF_DUPLICATE_CONDITION,
                asks[0],
                asks[1],
                sketch.tell("t", any(is("a", "ja"), is("b", "ja"), is("a", "ja"))),
                sketch.tell("u", any(is("a", "ja"), is("b", "ja")))))
        .containsExactly("t");
  }

  @Test
  void a_part_that_says_what_stands_beside_it_is_told() {
    assertThat(
            found(
                RuleId.PROOF_SHADOWED_CONDITION,
                sketch.ask("n", Sketch.amount()),
                sketch.yesNo("q"),
                sketch.tell(
                    "t", any(number(Comparison.AT_LEAST, 5), number(Comparison.AT_LEAST, 10))),
                sketch.tell("u", all(is("q", "ja"), any(is("q", "ja"), number(Comparison.IS, 1))))))
        .containsExactly("t n", "u n, q");
  }

  @Test
  void a_part_that_only_the_tree_makes_needless_is_no_finding() {
    assertThat(
            found(
                RuleId.PROOF_SHADOWED_CONDITION,
                sketch.yesNo("outer", sketch.yesNo("inner")),
                sketch.tell("t", all(is("outer", "ja"), is("inner", "ja")))))
        .isEmpty();
  }

  @Test
  void a_walk_that_meets_both_places_of_a_question_is_told() {
    Step.Ask ask = sketch.yesNo("q", is("z", "ja"));
    Step.Ask first = sketch.yesNo("z");
    assertThat(
            found(
                RuleId.PROOF_ASKED_TWICE, first, ask, sketch.again(ask, is("z", "nee"), Map.of())))
        .isEmpty();
    assertThat(found(RuleId.PROOF_ASKED_TWICE, first, ask, sketch.again(ask, ALWAYS, Map.of())))
        .containsExactly("q");
  }

  @Test
  void a_promised_conclusion_is_missing_on_some_walk() {
    sketch.endsWithConclusion = true;
    assertThat(found(RuleId.PROOF_NO_CONCLUSION, sketch.yesNo("q", sketch.conclude("c", ALWAYS))))
        .hasSize(1);
    assertThat(
            found(
                RuleId.PROOF_NO_CONCLUSION,
                sketch.yesNo("q", sketch.conclude("c", ALWAYS)),
                sketch.conclude("d", ALWAYS)))
        .isEmpty();
    sketch.endsWithConclusion = false;
    assertThat(found(RuleId.PROOF_NO_CONCLUSION, sketch.yesNo("q"))).isEmpty();
  }

  @Test
  void what_hinges_on_a_comparison_of_two_answers_is_not_decided_and_the_rest_is() {
    Condition more = new Condition.AmountIs("n", Comparison.MORE_THAN, null, "m");
    Step[] steps = {
      sketch.ask("n", Sketch.amount()),
      sketch.ask("m", Sketch.amount()),
      sketch.yesNo("q"),
      sketch.tell("hinges", more),
      sketch.tell("never", all(more, is("q", "ja"), is("q", "nee"))),
      sketch.tell("decided", any(more, is("q", "ja")))
    };
    assertThat(found(RuleId.PROOF_NOT_DECIDED, steps)).containsExactly("hinges");
    assertThat(found(RuleId.PROOF_CONDITION_NEVER, steps)).containsExactly("never");
  }

  @Test
  void whether_a_conclusion_is_missing_may_hinge_on_a_comparison() {
    sketch.endsWithConclusion = true;
    Condition more = new Condition.AmountIs("n", Comparison.AT_LEAST, null, "m");
    Condition less = new Condition.AmountIs("n", Comparison.LESS_THAN, null, "m");
    Step[] steps = {
      sketch.ask("n", Sketch.amount()),
      sketch.ask("m", Sketch.amount()),
      sketch.conclude("c", more),
      sketch.conclude("d", less)
    };
    assertThat(found(RuleId.PROOF_CONCLUSION_NOT_DECIDED, steps)).hasSize(1);
    assertThat(found(RuleId.PROOF_NO_CONCLUSION, steps)).isEmpty();
  }
}
