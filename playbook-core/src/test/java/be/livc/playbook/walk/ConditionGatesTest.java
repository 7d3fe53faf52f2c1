package be.livc.playbook.walk;

import static be.livc.playbook.walk.Sketch.is;
import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Fact;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Validity;
import be.livc.playbook.walk.ConditionGates.Standing;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What says the same is one gate. */
class ConditionGatesTest {
  private static final int NO = ConditionGates.NO;
  private static final int YES = ConditionGates.YES;

  private final Sketch sketch = new Sketch();
  private final Ask q = sketch.yesNo("q");
  private final ConditionGates gates =
      new ConditionGates(
          Map.of("q", Map.of("ja", 0, "nee", 1)), new HashMap<>(Map.of("q", 2, "r", 1)));

  private int asked(Ask ask) {
    int gate = gates.add(new QuestionGate.Asked(ask, YES, NO, key -> true, Map.of(), false));
    gates.meet(new Standing(gate, ask));
    return gate;
  }

  private static Condition holds(String fact) {
    return new Condition.IsFact(fact, true);
  }

  private static Map<String, Fact> fact(String id, Condition condition) {
    return Map.of(id, new Fact(id, condition));
  }

  @Test
  void what_is_known_beforehand_has_no_gate_of_its_own() {
    int gate = asked(q);
    assertThat(gates.all()).isEqualTo(YES);
    assertThat(gates.all(YES, gate, YES)).isEqualTo(gate);
    assertThat(gates.all(gate, NO)).isEqualTo(NO);
    assertThat(gates.all(gate, gate)).isEqualTo(gate);
    assertThat(gates.not(NO)).isEqualTo(YES);
    assertThat(gates.not(YES)).isEqualTo(NO);
    assertThat(gates.on(Validity.ALWAYS)).isEqualTo(YES);
    assertThat(gates.of(Condition.always())).isEqualTo(YES);
    assertThat(gates.of(is("weg", "ja"))).isEqualTo(NO);
    assertThat(gates.gates()).hasSize(gate + 1);
  }

  @Test
  void the_same_condition_and_the_same_days_are_one_gate() {
    int one = asked(q);
    int other = asked(sketch.yesNo("r"));
    Validity days = new Validity(Sketch.DATE, null);
    int on = gates.on(days);
    assertThat(gates.on(new Validity(Sketch.DATE, null))).isEqualTo(on);
    assertThat(gates.on(new Validity(null, Sketch.DATE))).isNotEqualTo(on);
    int all = gates.all(one, other);
    assertThat(gates.all(one, other, one)).isEqualTo(all);
    assertThat(gates.not(all)).isEqualTo(gates.not(all));
    int yes = gates.of(is("q", "ja"));
    assertThat(gates.of(is("q", "ja", "weg"))).isEqualTo(yes);
    assertThat(gates.of(is("q", "nee"))).isNotEqualTo(yes);
    assertThat(gates.of(Sketch.all(is("q", "ja"), is("q", "ja")))).isEqualTo(yes);
    assertThat(gates.of(Sketch.any(is("q", "ja"), is("q", "nee"))))
        .isEqualTo(gates.of(Sketch.any(is("q", "ja"), is("q", "nee"))))
        .isNotEqualTo(gates.of(Sketch.all(is("q", "ja"), is("q", "nee"))));
  }

  @Test
  void a_fact_is_turned_into_gates_once_its_questions_are_behind() {
    asked(q);
    gates.facts(fact("f", new Condition.Answered("q", true)), YES);
    int early = gates.of(holds("f"));
    assertThat(gates.of(holds("f"))).isEqualTo(early);
    asked(sketch.yesNo("r"));
    assertThat(gates.of(holds("f"))).as("q is still to come again").isNotEqualTo(early);
    asked(q);
    int late = gates.of(holds("f"));
    asked(sketch.yesNo("r"));
    assertThat(gates.of(holds("f"))).as("q is behind").isEqualTo(late);
  }

  @Test
  void a_fact_that_hangs_on_one_that_may_still_change_may_change_too() {
    asked(q);
    asked(q);
    gates.facts(fact("f", new Condition.Answered("q", true)), YES);
    gates.facts(fact("g", Sketch.all(new Condition.Answered("r", true), holds("f"))), YES);
    gates.facts(fact("h", Sketch.any(holds("f"), holds("g"))), YES);
    int early = gates.of(holds("h"));
    int kept = gates.of(holds("f"));
    asked(sketch.yesNo("r"));
    assertThat(gates.of(holds("h"))).isNotEqualTo(early);
    assertThat(gates.of(holds("f"))).isEqualTo(kept);
  }

  @Test
  void a_fact_on_an_ending_reads_all_places_that_were_met_so_far() {
    int gate = asked(q);
    gates.facts(fact("f", new Condition.Concluded("delen", "stop")), YES);
    assertThat(gates.of(holds("f"))).isEqualTo(NO);
    gates.end("delen", "stop", gate);
    assertThat(gates.of(holds("f"))).isEqualTo(gate);
    int other = gates.of(is("q", "ja"));
    gates.end("delen", "stop", other);
    int both = gates.of(holds("f"));
    assertThat(both).isNotIn(gate, other, NO);
    int before = gates.gates().size();
    gates.facts(fact("g", holds("f")), gate);
    gates.of(holds("g"));
    gates.of(holds("g"));
    assertThat(gates.gates()).as("one more: where it was entered").hasSize(before + 1);
  }

  @Test
  void a_fact_that_is_not_yet_there_says_no_and_is_looked_for_again() {
    int gate = asked(q);
    gates.facts(fact("f", Sketch.not(holds("later"))), YES);
    assertThat(gates.of(holds("later"))).isEqualTo(NO);
    assertThat(gates.of(holds("f"))).isEqualTo(YES);
    gates.facts(fact("later", Condition.always()), YES);
    assertThat(gates.of(holds("later"))).isEqualTo(YES);
    assertThat(gates.of(holds("f"))).isEqualTo(NO);
    assertThat(gates.gates()).hasSize(gate + 1);
  }
}
