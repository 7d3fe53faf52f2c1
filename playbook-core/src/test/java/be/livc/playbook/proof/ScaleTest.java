package be.livc.playbook.proof;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.proof.diagram.DecisionDiagrams;
import be.livc.playbook.proof.encoding.VariableTable;
import be.livc.playbook.walk.Probability;
import be.livc.playbook.walk.Sketch;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Large playbooks and hard ones: the work grows with the steps, and never without end. */
class ScaleTest {
  private static int nodes(Playbook playbook) {
    DecisionDiagrams diagrams = new DecisionDiagrams(100_000, 20_000_000);
    FindingCollector ledger = new FindingCollector(Sketch.DATE);
    new Prover(
            new Liveness(playbook),
            new VariableTable(diagrams, Sketch.DATE),
            ledger,
            List.of(),
            (step, where, underWay) -> {})
        .prove(playbook);
    assertThat(ledger.findings())
        .extracting(ProofFinding::rule)
        .doesNotContain(RuleId.PROOF_NOT_DECIDED);
    return diagrams.size();
  }

  @Test
  void ten_times_as_many_steps_take_about_ten_times_as_many_nodes() {
    int some = nodes(LargePlaybook.realistic(1_000, 7));
    int many = nodes(LargePlaybook.realistic(10_000, 7));
    assertThat(many).isLessThan(20 * some);
  }

  @Test
  void a_chain_takes_nodes_as_it_is_long() {
    int some = nodes(LargePlaybook.chain(1_000));
    int many = nodes(LargePlaybook.chain(10_000));
    assertThat(many).isLessThan(20 * some);
  }

  @Test
  void any_of_twenty_pairs_is_not_decided_and_what_stands_beside_it_is() {
    Playbook playbook = LargePlaybook.pairs(20, 1);
    ProofResult result =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(60), () -> Proofs.of(playbook, Sketch.DATE));
    assertThat(result.findings())
        .filteredOn(finding -> finding.rule() == RuleId.PROOF_NOT_DECIDED)
        .allMatch(finding -> finding.arguments().contains("t0"))
        .isNotEmpty();
    assertThat(result.findings())
        .filteredOn(finding -> finding.rule() == RuleId.PROOF_CONDITION_NEVER)
        .extracting(finding -> finding.arguments().get(0))
        .containsExactly("never");
  }

  @Test
  void a_thousand_hard_conditions_end_soon_too() {
    Playbook playbook = LargePlaybook.pairs(20, 1_000);
    ProofResult result =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(120), () -> Proofs.of(playbook, Sketch.DATE));
    assertThat(result.findings())
        .anyMatch(finding -> finding.arguments().contains("never"))
        .anyMatch(finding -> finding.rule() == RuleId.PROOF_NOT_DECIDED);
  }

  @Test
  void chances_in_ten_thousand_steps_end_soon_and_the_first_are_known() {
    Playbook playbook = LargePlaybook.realistic(10_000, 7);
    Map<Integer, Probability> chances =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(60), () -> ProductProof.chances(playbook, Sketch.DATE, 100_000));
    assertThat(chances).hasSizeGreaterThan(1_000);
  }
}
