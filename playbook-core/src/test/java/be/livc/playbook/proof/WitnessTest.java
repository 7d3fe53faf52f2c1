package be.livc.playbook.proof;

import static be.livc.playbook.walk.Sketch.all;
import static be.livc.playbook.walk.Sketch.is;
import static be.livc.playbook.walk.Sketch.not;
import static be.livc.playbook.walk.Sketch.one;
import static be.livc.playbook.walk.Sketch.option;
import static be.livc.playbook.walk.Sketch.some;
import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.answer.Answers;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Comparison;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Text;
import be.livc.playbook.model.Value;
import be.livc.playbook.walk.Sketch;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The answers that a finding gives, with which a walk comes where it is so. */
class WitnessTest {
  private static final Condition ALWAYS = Condition.always();
  private final Sketch sketch = new Sketch();

  private Answers witness(RuleId rule, Step... steps) {
    List<Answers> all = witnesses(rule, steps);
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private List<Answers> witnesses(RuleId rule, Step... steps) {
    List<Answers> all = new ArrayList<>();
    Proofs.of(sketch.playbook(steps), Sketch.DATE).findings().stream()
        .filter(it -> it.rule() == rule)
        .forEach(it -> all.add(it.witness()));
    return all;
  }

  private static Answers answers(String... idsAndKeys) {
    Answers answers = Answers.NONE;
    for (int i = 0; i < idsAndKeys.length; i += 2) {
      answers = answers.with(idsAndKeys[i], one(idsAndKeys[i + 1]));
    }
    return answers;
  }

  @Test
  void of_a_condition_come_to_the_step_and_not_past_what_stands_before_it() {
    Step.Ask q = sketch.yesNo("q", sketch.conclude("c", ALWAYS));
    assertThat(witness(RuleId.PROOF_CONDITION_NEVER, q, sketch.tell("t", is("q", "ja"))))
        .isEqualTo(answers("q", "nee"));
    assertThat(witness(RuleId.PROOF_CONDITION_ALWAYS, q, sketch.tell("t", is("q", "nee"))))
        .isEqualTo(answers("q", "nee"));
  }

  @Test
  void of_a_missing_conclusion_end_without_one() {
    sketch.endsWithConclusion = true;
    Step[] steps = {
      sketch.yesNo("q", sketch.conclude("c", ALWAYS)),
      sketch.choice("r", option("a", sketch.conclude("d", ALWAYS)), option("b"))
    };
    assertThat(witness(RuleId.PROOF_NO_CONCLUSION, steps)).isEqualTo(answers("q", "nee", "r", "b"));
  }

  @Test
  void of_a_question_asked_twice_come_to_both_places() {
    Step.Ask first = sketch.yesNo("a");
    Step.Ask ask = sketch.yesNo("q", is("a", "ja"));
    Step.Ask other = sketch.yesNo("b");
    Step.AskAgain again = sketch.again(ask, is("b", "nee"), Map.of());
    assertThat(witness(RuleId.PROOF_ASKED_TWICE, first, ask, other, again).byQuestion())
        .containsAllEntriesOf(answers("a", "ja", "b", "nee").byQuestion())
        .containsKey("q");
  }

  @Test
  void of_an_absent_answer_were_not_asked_for_it() {
    Step outer = sketch.yesNo("outer", sketch.yesNo("inner"));
    assertThat(witness(RuleId.PROOF_ABSENT_ANSWER, outer, sketch.tell("t", not(is("inner", "ja")))))
        .isEqualTo(answers("outer", "nee"));
  }

  @Test
  void of_a_question_that_refuses_all_stand_at_it_open() {
    Step.Refusal never = new Step.Refusal(is("a", "nee"), new Text("Nooit."));
    AnswerType type = new AnswerType.YesNo(List.of(option("ja"), option("nee")));
    Step[] steps = {sketch.yesNo("a"), sketch.ask("q", type, ALWAYS, false, List.of(never))};
    assertThat(witness(RuleId.PROOF_REFUSE_ALL, steps)).isEqualTo(answers("a", "nee"));
  }

  @Test
  void of_a_refusal_that_refuses_nothing_answer_the_question() {
    Step.Refusal never = new Step.Refusal(is("a", "nee"), new Text("Nooit."));
    AnswerType type = new AnswerType.YesNo(List.of(option("ja"), option("nee")));
    Step[] steps = {sketch.yesNo("a"), sketch.ask("q", type, is("a", "ja"), false, List.of(never))};
    assertThat(witness(RuleId.PROOF_REFUSE_NEVER, steps).byQuestion())
        .containsAllEntriesOf(answers("a", "ja").byQuestion())
        .containsOnlyKeys("a", "q");
  }

  @Test
  void of_a_text_that_names_a_missing_answer_come_to_it_without() {
    Step inner = sketch.yesNo("r", is("q", "nee"));
    Step.Tell tell = new Step.Tell(sketch.header("", ALWAYS), new Text("Je koos {r}."));
    assertThat(witness(RuleId.PROOF_TEXT_ANSWER, sketch.yesNo("q"), inner, tell))
        .isEqualTo(answers("q", "ja"));
  }

  @Test
  void of_a_text_that_names_an_answer_which_may_be_left_empty_leave_it_empty() {
    AnswerType words = new AnswerType.Words(false, null, null);
    Step ask = sketch.ask("w", words, ALWAYS, true);
    Step.Tell tell = new Step.Tell(sketch.header("", ALWAYS), new Text("Je schreef {w}."));
    assertThat(witness(RuleId.PROOF_TEXT_ANSWER, ask, tell))
        .isEqualTo(Answers.NONE.with("w", Value.NOTHING));
  }

  @Test
  void hold_answers_that_no_condition_reads_too_and_none_that_was_not_asked() {
    Step[] steps = {
      sketch.yesNo("idle"),
      sketch.ask("n", Sketch.amount()),
      sketch.yesNo("q", sketch.yesNo("inside")),
      sketch.choice("last", option("x"), option("y")),
      sketch.tell("t", all(is("q", "nee"), is("q", "ja"))),
      sketch.tell("u", is("last", "x"))
    };
    assertThat(witness(RuleId.PROOF_CONDITION_NEVER, steps).byQuestion())
        .containsKeys("idle", "n", "q", "last");
    Step[] under = {
      sketch.yesNo("q", sketch.yesNo("inside")),
      sketch.group(is("q", "nee"), sketch.tell("t", is("q", "ja")))
    };
    assertThat(witness(RuleId.PROOF_CONDITION_NEVER, under)).isEqualTo(answers("q", "nee"));
  }

  @Test
  void keep_to_answers_that_were_read_for_the_last_time_before() {
    Step[] steps = {
      sketch.choice("q", option("a"), option("b"), option("c")),
      sketch.yesNo("r", is("q", "c")),
      sketch.conclude("x", is("q", "a", "b")),
      sketch.yesNo("s"),
      sketch.conclude("y", is("r", "ja")),
      sketch.tell("t", all(is("s", "ja"), is("s", "nee")))
    };
    assertThat(witness(RuleId.PROOF_CONDITION_NEVER, steps).byQuestion())
        .containsAllEntriesOf(answers("q", "c", "r", "nee").byQuestion())
        .containsOnlyKeys("q", "r", "s");
  }

  @Test
  void choose_a_number_and_several_options_as_conditions_want_them() {
    Condition many = new Condition.AmountIs("n", Comparison.MORE_THAN, BigDecimal.TEN, null);
    Condition both = new Condition.Has("m", true, Set.of("k", "l"));
    Step[] steps = {
      sketch.ask("n", Sketch.amount()),
      sketch.choices("m", option("k"), option("l"), option("o")),
      sketch.conclude("c", not(all(many, both))),
      sketch.tell("t", many)
    };
    assertThat(witness(RuleId.PROOF_CONDITION_ALWAYS, steps))
        .isEqualTo(
            Answers.NONE
                .with("n", new Value.Amount(new BigDecimal("11")))
                .with("m", some("k", "l")));
  }

  @Test
  void answer_what_is_open_because_two_answers_compare_so() {
    Condition more = new Condition.AmountIs("n", Comparison.AT_LEAST, null, "m");
    Step[] steps = {
      sketch.ask("n", Sketch.amount()),
      sketch.ask("m", Sketch.amount()),
      sketch.yesNo("r", more),
      sketch.yesNo("q"),
      sketch.tell("t", all(is("q", "ja"), is("q", "nee")))
    };
    assertThat(witness(RuleId.PROOF_CONDITION_NEVER, steps).byQuestion())
        .containsOnlyKeys("n", "m", "r", "q");
  }

  @Test
  void are_there_for_a_hundred_findings_and_no_more() {
    Step[] steps = new Step[102];
    steps[0] = sketch.yesNo("q");
    for (int i = 1; i < steps.length; i++) {
      steps[i] = sketch.tell("t" + i, all(is("q", "ja"), is("q", "nee")));
    }
    List<Answers> all = witnesses(RuleId.PROOF_CONDITION_NEVER, steps);
    assertThat(all).hasSize(101);
    assertThat(all.subList(0, 100)).doesNotContainNull();
    assertThat(all.get(100)).isNull();
  }

  @Test
  void are_missing_where_no_walk_leads() {
    Step[] steps = {sketch.conclude("c", ALWAYS), sketch.tell("t")};
    assertThat(witness(RuleId.PROOF_UNREACHABLE_STEP, steps)).isNull();
  }
}
