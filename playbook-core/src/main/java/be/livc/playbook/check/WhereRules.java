package be.livc.playbook.check;

import be.livc.playbook.check.Ledger.Subject;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.model.Comparison;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.ForEach;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.walk.Answers;
import be.livc.playbook.walk.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is found about which rows of a table a task or document is for. In a pass of its own, as
 * walks are counted by what conditions tell apart, and which rows are kept is none of it.
 */
final class WhereRules {
  private static final Each EACH = new Each();

  private final Ledger ledger;
  private final Prover prover;

  private WhereRules(Reads reads, Diagrams diagrams, LocalDate date, Ledger ledger) {
    this.ledger = ledger;
    this.prover =
        new Prover(reads, new Variables(diagrams, date), new Ledger(date), List.of(), this::at);
  }

  static void check(Playbook playbook, Diagrams diagrams, LocalDate date, Ledger ledger) {
    boolean[] any = {false};
    playbook.visit(step -> any[0] |= !conditions(step).isEmpty());
    if (any[0]) {
      Reads reads = new Reads(playbook, Map.of(), true);
      new WhereRules(reads, diagrams, date, ledger).prover.prove(playbook);
    }
  }

  /** That there is a row, that one is kept, and that one is left out. */
  static List<Condition> conditions(Step step) {
    ForEach each = each(step);
    if (each == null || each.where().equals(Condition.always())) {
      return List.of();
    }
    return List.of(
        new Condition.Count(each.answer(), Comparison.AT_LEAST, 1),
        new Condition.HasRow(each.answer(), each.where()),
        new Condition.HasRow(each.answer(), new Condition.Not(each.where())));
  }

  private static @Nullable ForEach each(Step step) {
    return step.accept(EACH).orElse(null);
  }

  /** The list or table a step has one item for each entry of; empty where it stands alone. */
  private static final class Each extends Step.DefaultVisitor<Optional<ForEach>> {
    @Override
    protected Optional<ForEach> other(Step step) {
      return Optional.empty();
    }

    @Override
    public Optional<ForEach> task(Step.Do step) {
      return Optional.ofNullable(step.forEach());
    }

    @Override
    public Optional<ForEach> write(Step.Write step) {
      return Optional.ofNullable(step.forEach());
    }
  }

  private void at(Step step, int where, UnderWay underWay) {
    ForEach each = each(step);
    List<Condition> conditions = conditions(step);
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

  private Truth meets(int rows, Condition condition, UnderWay underWay) {
    return prover.within(rows, condition).map(underWay::meets).orElse(Truth.UNKNOWN);
  }

  private void tell(Step step, RuleId rule, ForEach each, int rows) {
    Answers witness = prover.witness(rows);
    ledger.add(Subject.of(step), rule, witness, each.answer());
  }
}
