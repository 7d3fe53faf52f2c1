package be.livc.playbook.proof;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Fact;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.walk.RandomPlaybook;
import be.livc.playbook.walk.Sketch;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is proven of refusals, rows and facts, held against all walks of random playbooks. */
class BruteForceRefusalTest {
  private static final int SEEDS =
      Boolean.getBoolean("livc.thorough") ? 14_000 : Integer.getInteger("livc.seeds", 600);
  private static final int MOST = 400;

  private interface Property {
    void holds(Playbook playbook, BruteForce force, ProofResult result);
  }

  private static void always(Property property) {
    for (int seed = 0; seed < SEEDS; seed++) {
      Playbook playbook = RandomPlaybook.of(seed, false);
      BruteForce force = BruteForce.of(playbook, MOST);
      ProofResult result = Proofs.proofs(playbook, Sketch.DATE, null, 0, (step, where, way) -> {});
      boolean decided =
          result.findings().stream().noneMatch(it -> it.rule() == RuleId.PROOF_NOT_DECIDED);
      if (force != null && decided) {
        try {
          property.holds(playbook, force, result);
        } catch (AssertionError wrong) {
          throw new AssertionError("seed " + seed + ": " + wrong.getMessage(), wrong);
        }
      }
    }
  }

  private static Set<String> found(ProofResult result, RuleId rule) {
    return result.findings().stream()
        .filter(finding -> finding.rule() == rule)
        .map(finding -> String.join(" ", finding.arguments()))
        .collect(Collectors.toSet());
  }

  @Test
  void a_question_refuses_every_answer_where_a_walk_is_refused_all_it_can_answer() {
    int[] stuck = {0};
    always(
        (playbook, force, result) -> {
          assertThat(found(result, RuleId.PROOF_REFUSE_ALL)).isEqualTo(force.stuck);
          stuck[0] += force.stuck.size();
        });
    assertThat(stuck[0]).isGreaterThan(SEEDS / 100);
  }

  @Test
  void a_refusal_that_is_told_refuses_on_no_walk_and_one_that_is_not_does() {
    int[] never = {0};
    always(
        (playbook, force, result) -> {
          Set<String> told = found(result, RuleId.PROOF_REFUSE_NEVER);
          assertThat(told).noneMatch(force.refused::contains);
          never[0] += told.size();
          Set<String> silent = new HashSet<>();
          playbook.visit(
              step -> {
                if (step instanceof Step.Ask ask && force.open.contains(ask.id())) {
                  ask.refusals().stream()
                      .filter(it -> it.when().facts().isEmpty() && !hasRow(it.when()))
                      .forEach(it -> silent.add(ask.id() + " " + it.message().markdown()));
                }
              });
          silent.removeAll(force.refused);
          silent.removeAll(told);
          silent.removeIf(it -> force.stuck.contains(it.substring(0, it.indexOf(' '))));
          assertThat(silent).isEmpty();
        });
    assertThat(never[0]).isGreaterThan(SEEDS / 100);
  }

  private static boolean hasRow(Condition condition) {
    boolean[] has = {false};
    condition.visit(part -> has[0] |= part instanceof Condition.HasRow);
    return has[0];
  }

  @Test
  void a_step_for_rows_keeps_none_or_all_where_every_walk_does() {
    int[] told = {0};
    always(
        (playbook, force, result) -> {
          Map<Integer, RuleId> expected = new LinkedHashMap<>();
          force.rows.forEach(
              (step, what) -> {
                if (!what.contains("kept")) {
                  expected.put(step, RuleId.PROOF_WHERE_NONE);
                } else if (!what.contains("left")) {
                  expected.put(step, RuleId.PROOF_WHERE_ALL);
                }
              });
          Map<Integer, RuleId> found = new LinkedHashMap<>();
          for (ProofFinding finding : result.findings()) {
            if (Set.of(RuleId.PROOF_WHERE_NONE, RuleId.PROOF_WHERE_ALL).contains(finding.rule())) {
              found.put(finding.step(), finding.rule());
            }
          }
          assertThat(found).isEqualTo(expected);
          told[0] += found.size();
        });
    assertThat(told[0]).isGreaterThan(SEEDS / 800);
  }

  /** A fact that reads the same wherever it is used can as well be written so. */
  @Test
  void what_is_told_of_a_fact_changes_no_walk_when_it_is_written_in_its_place() {
    int[] told = {0};
    always(
        (playbook, force, result) -> {
          for (RuleId rule : List.of(RuleId.PROOF_FACT_NEVER, RuleId.PROOF_FACT_ALWAYS)) {
            for (String fact : found(result, rule)) {
              if (playbook.facts().containsKey(fact)) {
                Playbook other = with(playbook, fact, rule == RuleId.PROOF_FACT_ALWAYS);
                BruteForce same = BruteForce.of(other, MOST);
                assertThat(same.met).isEqualTo(force.met);
                assertThat(same.refused).isEqualTo(force.refused);
                assertThat(same.longest).isEqualTo(force.longest);
                told[0]++;
              }
            }
          }
        });
    assertThat(told[0]).isGreaterThan(SEEDS / 100);
  }

  private static Playbook with(Playbook playbook, String id, boolean so) {
    Map<String, Fact> facts = new LinkedHashMap<>(playbook.facts());
    facts.put(id, new Fact(id, so ? Condition.always() : new Condition.Any(List.of())));
    return playbook.withFacts(facts);
  }
}
