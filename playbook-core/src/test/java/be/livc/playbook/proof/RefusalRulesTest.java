package be.livc.playbook.proof;

import static be.livc.playbook.walk.Sketch.all;
import static be.livc.playbook.walk.Sketch.is;
import static be.livc.playbook.walk.Sketch.option;
import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Comparison;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Text;
import be.livc.playbook.walk.Sketch;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** When a question refuses answers. */
class RefusalRulesTest {
  private static final Condition ALWAYS = Condition.always();
  private final Sketch sketch = new Sketch();

  private List<String> found(RuleId rule, Step... steps) {
    return Found.in(sketch.playbook(steps), rule);
  }

  private static Step.Refusal refuse(Condition when, String message) {
    return new Step.Refusal(when, new Text(message));
  }

  private Step.Ask refusing(String id, Condition when, Step.Refusal... refusals) {
    AnswerType type = new AnswerType.YesNo(List.of(option("ja"), option("nee")));
    return sketch.ask(id, type, when, false, List.of(refusals));
  }

  @Test
  void walks_that_get_stuck_are_told_once_and_nothing_behind_them_is() {
    Step[] steps = {
      sketch.yesNo("a", refusing("b", ALWAYS, refuse(ALWAYS, "nooit")), sketch.tell("t")),
      sketch.tell("tekst", is("a", "ja")),
      sketch.tell("v", is("a", "nee"))
    };
    assertThat(Proofs.of(sketch.playbook(steps), Sketch.DATE).findings())
        .extracting(ProofFinding::rule)
        .filteredOn(rule -> rule != RuleId.PROOF_OPTION_WITHOUT_EFFECT)
        .containsExactly(RuleId.PROOF_REFUSE_ALL);
  }

  @Test
  void a_playbook_nobody_can_walk_is_told_once() {
    Step[] steps = {
      refusing("b", ALWAYS, refuse(ALWAYS, "nooit"), refuse(is("b", "ja"), "ook niet")),
      sketch.tell("t"),
      sketch.group(is("b", "ja"), sketch.tell("tekst"))
    };
    assertThat(Proofs.of(sketch.playbook(steps), Sketch.DATE).findings())
        .extracting(ProofFinding::rule)
        .containsExactly(RuleId.PROOF_REFUSE_ALL);
  }

  @Test
  void a_step_that_is_behind_a_conclusion_too_is_told() {
    Step[] steps = {
      sketch.yesNo("a", sketch.conclude("c", ALWAYS), sketch.tell("t")),
      refusing("b", is("a", "nee"), refuse(ALWAYS, "nooit"))
    };
    assertThat(found(RuleId.PROOF_UNREACHABLE_STEP, steps)).containsExactly("t");
  }

  @Test
  void a_refusal_may_refuse_at_the_second_place_alone() {
    Condition no = is("a", "nee");
    Step.Ask first = sketch.yesNo("a");
    Step.Ask ask = refusing("b", is("a", "ja"), refuse(no, "nu niet"));
    assertThat(found(RuleId.PROOF_REFUSE_NEVER, first, ask)).containsExactly("b nu niet");
    Step[] twice = {first, ask, sketch.again(ask, no, Map.of())};
    assertThat(found(RuleId.PROOF_REFUSE_NEVER, twice)).isEmpty();
    assertThat(found(RuleId.PROOF_REFUSE_ALL, twice)).containsExactly("b");
  }

  @Test
  void a_fact_that_never_holds_is_told_in_place_of_the_refusal_on_it() {
    sketch.fact("never", all(is("a", "ja"), is("a", "nee")));
    Condition never = new Condition.IsFact("never", true);
    Step[] steps = {sketch.yesNo("a"), refusing("b", ALWAYS, refuse(never, "x"))};
    assertThat(found(RuleId.PROOF_FACT_NEVER, steps)).containsExactly("never");
    assertThat(found(RuleId.PROOF_REFUSE_NEVER, steps)).isEmpty();
  }

  @Test
  void a_comparison_of_two_answers_may_refuse_or_not() {
    Condition less = new Condition.AmountIs("n", Comparison.LESS_THAN, null, "m");
    Step[] steps = {
      sketch.ask("m", Sketch.amount()),
      sketch.ask("n", Sketch.amount(), ALWAYS, false, List.of(refuse(less, "te weinig")))
    };
    assertThat(Proofs.of(sketch.playbook(steps), Sketch.DATE).findings()).isEmpty();
  }
}
