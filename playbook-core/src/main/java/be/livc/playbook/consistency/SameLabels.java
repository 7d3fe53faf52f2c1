package be.livc.playbook.consistency;

import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Text;
import be.livc.playbook.proof.FindingCollector;
import be.livc.playbook.proof.FindingCollector.Subject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Options of one question, or columns of one table, that nobody can tell apart. */
final class SameLabels {
  private final FindingCollector ledger;

  private SameLabels(FindingCollector ledger) {
    this.ledger = ledger;
  }

  static void check(Playbook playbook, FindingCollector ledger) {
    SameLabels labels = new SameLabels(ledger);
    playbook.visit(
        step -> {
          if (step instanceof Step.Ask ask) {
            labels.options(ask, ask.type().options());
            if (ask.type() instanceof AnswerType.Table table) {
              labels.columns(ask, table.columns());
            }
          }
        });
  }

  private void columns(Step.Ask ask, List<AnswerType.Column> columns) {
    Map<String, Text> labels = new LinkedHashMap<>();
    for (AnswerType.Column column : columns) {
      labels.put(column.key(), column.label());
      options(ask, column.type().options());
    }
    tell(ask, labels);
  }

  private void options(Step.Ask ask, List<Option> options) {
    Map<String, Text> labels = new LinkedHashMap<>();
    options.forEach(option -> labels.put(option.key(), option.label()));
    tell(ask, labels);
  }

  private void tell(Step.Ask ask, Map<String, Text> labels) {
    Map<String, String> keys = new LinkedHashMap<>();
    labels.forEach(
        (key, label) -> {
          String reads = Reading.of(label);
          String before = reads.isEmpty() ? null : keys.putIfAbsent(reads, key);
          if (before != null) {
            String shown = Reading.shown(label);
            ledger.add(Subject.of(ask), RuleId.PROOF_SAME_LABEL, null, before, key, shown);
          }
        });
  }
}
