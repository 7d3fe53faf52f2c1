package be.livc.playbook.proof;

import static be.livc.playbook.walk.Sketch.all;
import static be.livc.playbook.walk.Sketch.any;
import static be.livc.playbook.walk.Sketch.is;
import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Step;
import be.livc.playbook.walk.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Facts that always read the same. */
class FactRulesTest {
  private static final Condition ALWAYS = Condition.always();
  private final Sketch sketch = new Sketch();

  private List<String> found(RuleId rule, Step... steps) {
    return Found.in(sketch.playbook(steps), rule);
  }

  @Test
  void a_fact_reads_the_same_wherever_it_is_used() {
    sketch.fact("always", any(is("q", "ja"), is("q", "nee")));
    sketch.fact("never", all(is("q", "ja"), is("q", "nee")));
    sketch.fact("some", is("q", "ja"));
    Step[] steps = {
      sketch.yesNo("q"),
      sketch.yesNo("r"),
      sketch.tell("a", any(fact("always", false), is("r", "ja"))),
      sketch.tell("b", any(fact("never", true), is("r", "ja"))),
      sketch.tell("c", fact("some", true))
    };
    assertThat(found(RuleId.PROOF_FACT_ALWAYS, steps)).containsExactly("always");
    assertThat(found(RuleId.PROOF_FACT_NEVER, steps)).containsExactly("never");
  }

  private static Condition fact(String id, boolean holds) {
    return new Condition.IsFact(id, holds);
  }

  @Test
  void a_fact_that_never_holds_is_told_once_and_not_at_each_condition_on_it() {
    sketch.fact("never", all(is("q", "ja"), is("q", "nee")));
    sketch.fact("behind", any(fact("never", true), fact("never", true)));
    Step[] steps = {
      sketch.yesNo("q"),
      sketch.yesNo("r", sketch.tell("a", fact("never", true))),
      sketch.tell("b", all(is("r", "ja"), fact("behind", true))),
      sketch.tell("c", fact("never", false))
    };
    assertThat(found(RuleId.PROOF_FACT_NEVER, steps)).containsExactly("never");
    assertThat(found(RuleId.PROOF_CONDITION_NEVER, steps)).isEmpty();
    assertThat(found(RuleId.PROOF_CONDITION_ALWAYS, steps)).isEmpty();
  }

  @Test
  void a_condition_that_never_holds_whatever_its_fact_does_is_told_too() {
    sketch.fact("never", all(is("q", "ja"), is("q", "nee")));
    Step[] steps = {
      sketch.yesNo("q"),
      sketch.yesNo("r"),
      sketch.tell("a", fact("never", true)),
      sketch.tell("b", all(is("r", "ja"), is("r", "nee"), fact("never", false)))
    };
    assertThat(found(RuleId.PROOF_FACT_NEVER, steps)).containsExactly("never");
    assertThat(found(RuleId.PROOF_CONDITION_NEVER, steps)).containsExactly("b");
  }

  @Test
  void a_fact_that_only_its_place_decides_is_told_at_the_condition() {
    sketch.fact("yes", is("q", "ja"));
    Step[] steps = {
      sketch.yesNo("q", sketch.tell("a", fact("yes", false))), sketch.tell("b", fact("yes", true))
    };
    assertThat(found(RuleId.PROOF_CONDITION_NEVER, steps)).containsExactly("a");
    assertThat(found(RuleId.PROOF_FACT_NEVER, steps)).isEmpty();
    assertThat(found(RuleId.PROOF_FACT_ALWAYS, steps)).isEmpty();
  }

  @Test
  void a_fact_inside_another_is_read_wherever_that_one_is_used() {
    sketch.fact("inner", is("b", "ja"));
    sketch.fact("outer", any(fact("inner", true), is("a", "ja")));
    Step.Ask a = sketch.yesNo("a");
    Step.Ask b = sketch.yesNo("b");
    Step here = sketch.group(is("b", "nee"), sketch.tell("t", fact("outer", true)));
    assertThat(found(RuleId.PROOF_FACT_NEVER, a, b, here)).containsExactly("inner");
    assertThat(found(RuleId.PROOF_FACT_NEVER, a, b, here, sketch.tell("u", fact("outer", true))))
        .isEmpty();
  }

  @Test
  void a_condition_that_fails_by_a_fact_which_varies_elsewhere_is_told_itself() {
    sketch.fact("yes", is("q", "ja"));
    Step[] steps = {
      sketch.yesNo("q"),
      sketch.yesNo("r"),
      sketch.tell("s", fact("yes", true)),
      sketch.conclude("c", is("q", "ja")),
      sketch.tell("t", all(fact("yes", true), is("r", "ja")))
    };
    assertThat(found(RuleId.PROOF_CONDITION_NEVER, steps)).containsExactly("t");
    assertThat(found(RuleId.PROOF_FACT_NEVER, steps)).isEmpty();
  }
}
