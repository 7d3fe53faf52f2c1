package be.livc.playbook.proof.reading;

import static be.livc.playbook.walk.Sketch.all;
import static be.livc.playbook.walk.Sketch.any;
import static be.livc.playbook.walk.Sketch.is;
import static be.livc.playbook.walk.Sketch.not;
import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.model.Condition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What conditions are made of, behind facts too: what they ask, what they deny, and turned. */
class ConditionPartsTest {
  private static final Condition A = is("a", "ja");
  private static final Condition B = is("b", "ja");
  private static final Condition C = is("c", "ja");

  private final Map<String, Condition> facts = new LinkedHashMap<>();

  private static Condition fact(String id, boolean holds) {
    return new Condition.IsFact(id, holds);
  }

  private Set<String> denied(Condition condition) {
    return new Denied(facts).of(condition);
  }

  @Test
  void what_stands_behind_a_not_is_denied_and_behind_two_it_is_not() {
    assertThat(denied(A)).isEmpty();
    assertThat(denied(not(A))).containsExactly("a");
    assertThat(denied(not(not(A)))).isEmpty();
    assertThat(denied(all(A, not(any(B, C))))).containsExactly("b", "c");
    assertThat(denied(not(all(A, not(B), C)))).containsExactly("a", "c");
    assertThat(denied(any(not(A), B, not(C)))).containsExactly("a", "c");
  }

  @Test
  void a_fact_that_must_fail_denies_what_it_says_and_affirms_what_it_denies() {
    facts.put("f", all(A, not(B)));
    assertThat(denied(fact("f", true))).containsExactly("b");
    assertThat(denied(fact("f", false))).containsExactly("a");
    assertThat(denied(not(fact("f", false)))).containsExactly("b");
    assertThat(denied(any(fact("f", true), fact("f", false)))).containsExactly("b", "a");
    assertThat(denied(any(not(C), fact("f", true), not(C)))).containsExactly("c", "b");
  }

  @Test
  void a_fact_that_nothing_is_known_of_and_one_that_names_itself_deny_nothing_more() {
    assertThat(denied(fact("none", false))).isEmpty();
    facts.put("self", all(fact("self", true), not(A)));
    assertThat(denied(fact("self", true))).containsExactly("a");
  }

  private List<Condition> leaves(Condition... conditions) {
    List<Condition> found = new ArrayList<>();
    ConditionLeaves leaves = new ConditionLeaves(facts, found::add);
    for (Condition condition : conditions) {
      leaves.of(condition);
    }
    return found;
  }

  @Test
  void the_leaves_of_a_condition_are_its_comparisons_as_they_stand() {
    assertThat(leaves(all(A, any(B, not(C)), A))).containsExactly(A, B, C, A);
  }

  @Test
  void the_leaves_of_a_fact_come_once_wherever_it_is_named() {
    facts.put("f", all(A, fact("g", false)));
    facts.put("g", B);
    assertThat(leaves(any(fact("f", true), fact("g", true)), fact("f", false)))
        .containsExactly(A, B);
    assertThat(leaves(fact("none", true))).isEmpty();
  }

  private static Condition turned(Condition condition, Map<Condition, Boolean> parts) {
    return NegatedCondition.of(condition, parts);
  }

  @Test
  void a_part_that_always_reads_the_same_is_turned_round_and_the_others_stay() {
    Condition never = any();
    Condition always = Condition.always();
    assertThat(turned(all(A, not(B)), Map.of(A, true))).isEqualTo(all(never, not(B)));
    assertThat(turned(any(A, B), Map.of(B, false))).isEqualTo(any(A, always));
    assertThat(turned(all(A, B), Map.of())).isEqualTo(all(A, B));
  }

  @Test
  void a_fact_is_turned_round_as_it_is_read_here() {
    Condition never = any();
    Condition always = Condition.always();
    Map<Condition, Boolean> holds = Map.of(fact("f", true), true);
    assertThat(turned(fact("f", true), holds)).isEqualTo(never);
    assertThat(turned(fact("f", false), holds)).isEqualTo(always);
    Map<Condition, Boolean> fails = Map.of(fact("f", true), false);
    assertThat(turned(fact("f", true), fails)).isEqualTo(always);
    assertThat(turned(fact("f", false), fails)).isEqualTo(never);
    assertThat(turned(fact("g", false), fails)).isEqualTo(fact("g", false));
  }

  @Test
  void how_an_included_playbook_ended_is_turned_round_as_a_comparison_is() {
    Condition ended = new Condition.Concluded("deel", "einde");
    assertThat(turned(ended, Map.of(ended, true))).isEqualTo(any());
    assertThat(turned(ended, Map.of(A, true))).isEqualTo(ended);
  }
}
