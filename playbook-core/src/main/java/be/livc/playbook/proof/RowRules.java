package be.livc.playbook.proof;

import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.StepHeader;
import be.livc.playbook.model.Text;
import be.livc.playbook.proof.FindingCollector.Subject;
import be.livc.playbook.proof.diagram.BudgetExceeded;
import be.livc.playbook.proof.diagram.DecisionDiagrams;
import be.livc.playbook.proof.encoding.Encoding;
import be.livc.playbook.proof.encoding.Usage;
import be.livc.playbook.proof.encoding.VariableTable;
import be.livc.playbook.walk.Truth;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What is found about conditions on the rows of a table, whatever a walk answers: a row is one. */
final class RowRules {
  /** Steps of work for one table, whose diagrams are made anew for each condition on its rows. */
  private static final long BUDGET = 10_000;

  private final LocalDate date;
  private final ConditionCompiler meaning;
  private final FindingCollector ledger;
  private final Map<Condition, Truth> known = new HashMap<>();
  private final IdentityHashMap<AnswerType.Table, Map<String, AnswerType.Column>> columns =
      new IdentityHashMap<>();

  RowRules(LocalDate date, ConditionCompiler meaning, FindingCollector ledger) {
    this.date = date;
    this.meaning = meaning;
    this.ledger = ledger;
  }

  /** Tells of each {@code has-row} that no row can meet, or that every row meets. */
  void check(Subject subject, Condition condition) {
    constants(condition)
        .forEach(
            (part, holds) ->
                ledger.add(
                    subject,
                    holds ? RuleId.PROOF_ROW_ALWAYS : RuleId.PROOF_ROW_NEVER,
                    null,
                    String.join("", part.questions())));
  }

  /** The parts that every row meets, or that none can. */
  Map<Condition, Boolean> constants(Condition condition) {
    Map<Condition, Boolean> constants = new HashMap<>();
    condition.visit(
        part -> {
          Truth truth =
              part instanceof Condition.HasRow row
                  ? known.computeIfAbsent(part, it -> read(row))
                  : Truth.UNKNOWN;
          if (truth != Truth.UNKNOWN) {
            constants.put(part, truth == Truth.YES);
          }
        });
    return constants;
  }

  private Truth read(Condition.HasRow row) {
    Encoding shape = meaning.shape(row.answer());
    return shape != null && shape.ask().type() instanceof AnswerType.Table table
        ? read(columns.computeIfAbsent(table, RowRules::byKey), row.row())
        : Truth.UNKNOWN;
  }

  /** Gathered once for each table, which has as many conditions as a file has lines. */
  private static Map<String, AnswerType.Column> byKey(AnswerType.Table table) {
    Map<String, AnswerType.Column> columns = new HashMap<>();
    table.columns().forEach(column -> columns.putIfAbsent(column.key(), column));
    return columns;
  }

  /** Whether every row with these columns meets the condition (yes), or none does (no). */
  private Truth read(Map<String, AnswerType.Column> table, Condition row) {
    DecisionDiagrams diagrams = new DecisionDiagrams(BUDGET, BUDGET);
    ConditionCompiler cells = new ConditionCompiler(new VariableTable(diagrams, date));
    try {
      int rows = DecisionDiagrams.YES;
      for (Map.Entry<String, Usage> looked : looked(row).entrySet()) {
        AnswerType.Column column = table.get(looked.getKey());
        if (column == null) {
          continue;
        }
        Encoding shape = Encoding.of(diagrams, asked(column), looked.getValue(), date);
        cells.meet(shape, DecisionDiagrams.YES);
        rows = diagrams.and(rows, shape.allowed());
      }
      int holds = cells.of(row);
      diagrams.fresh();
      if (diagrams.common(rows, holds) == Truth.NO) {
        return Truth.NO;
      }
      return diagrams.common(rows, diagrams.not(holds)) == Truth.NO ? Truth.YES : Truth.UNKNOWN;
    } catch (BudgetExceeded spent) {
      return Truth.UNKNOWN;
    }
  }

  /** What a condition asks about each column it names. */
  private static Map<String, Usage> looked(Condition row) {
    Map<String, Usage> looked = new LinkedHashMap<>();
    row.visit(
        part -> {
          Set<String> names = part.questions();
          for (String name : names) {
            Usage uses = looked.computeIfAbsent(name, none -> new Usage());
            if (names.size() == 1) {
              uses.tests.add(part);
            }
          }
        });
    return looked;
  }

  /** A row is the answers to its columns. */
  private static Step.Ask asked(AnswerType.Column column) {
    return Step.Ask.of(StepHeader.of(-1, column.key()), new Text(column.key()), column.type())
        .withOptional(column.optional());
  }
}
