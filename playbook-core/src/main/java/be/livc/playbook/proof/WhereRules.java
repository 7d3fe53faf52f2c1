package be.livc.playbook.proof;

import be.livc.playbook.answer.Answers;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.ForEach;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.proof.FindingCollector.Subject;
import be.livc.playbook.proof.diagram.DecisionDiagrams;
import be.livc.playbook.proof.encoding.VariableTable;
import be.livc.playbook.proof.reading.References;
import be.livc.playbook.walk.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is found about which rows of a table a task or document is for, and about what its texts
 * show of them. In a pass of its own, as walks are counted by what conditions tell apart, and which
 * rows are kept is none of it.
 */
final class WhereRules {
  private final FindingCollector ledger;
  private final Prover prover;

  private WhereRules(
      Liveness reads, DecisionDiagrams diagrams, LocalDate date, FindingCollector ledger) {
    this.ledger = ledger;
    this.prover =
        new Prover(
            reads,
            new VariableTable(diagrams, date),
            new FindingCollector(date),
            List.of(),
            this::at);
  }

  static void check(
      Playbook playbook, DecisionDiagrams diagrams, LocalDate date, FindingCollector ledger) {
    boolean[] any = {false};
    playbook.visit(
        step ->
            any[0] |= !References.ofRows(step).isEmpty() || !References.emptyCells(step).isEmpty());
    if (any[0]) {
      Liveness reads = new Liveness(playbook, Map.of(), true);
      new WhereRules(reads, diagrams, date, ledger).prover.prove(playbook);
    }
  }

  private void at(Step step, int where, LiveWalks underWay) {
    References.emptyCells(step)
        .forEach((column, empty) -> cell(step, column, empty, where, underWay));
    ForEach each = References.forEach(step);
    List<Condition> conditions = References.ofRows(step);
    if (each == null || conditions.isEmpty()) {
      return;
    }
    Optional<Integer> rows = prover.within(where, conditions.get(0));
    if (rows.isEmpty() || underWay.meets(rows.get()) != Truth.YES) {
      return;
    } else if (meets(rows.get(), conditions.get(1), underWay) == Truth.NO) {
      tell(step, RuleId.PROOF_WHERE_NONE, each, rows.get());
    } else if (meets(rows.get(), conditions.get(2), underWay) == Truth.NO) {
      tell(step, RuleId.PROOF_WHERE_ALL, each, rows.get());
    }
  }

  /** A text shows a cell that may be left empty. */
  private void cell(Step step, String column, Condition empty, int where, LiveWalks underWay) {
    Optional<Integer> without = prover.within(where, empty);
    if (without.isPresent() && underWay.meets(without.get()) == Truth.YES) {
      ledger.add(
          Subject.of(step),
          RuleId.PROOF_TEXT_ANSWER,
          prover.witness(without.get()),
          "entry." + column);
    }
  }

  private Truth meets(int rows, Condition condition, LiveWalks underWay) {
    return prover.within(rows, condition).map(underWay::meets).orElse(Truth.UNKNOWN);
  }

  private void tell(Step step, RuleId rule, ForEach each, int rows) {
    Answers witness = prover.witness(rows);
    ledger.add(Subject.of(step), rule, witness, each.answer());
  }
}
