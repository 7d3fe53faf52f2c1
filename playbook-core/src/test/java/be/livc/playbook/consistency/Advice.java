package be.livc.playbook.consistency;

import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.walk.Sketch;
import java.util.List;

/** What is found by one rule: the arguments of each finding. */
final class Advice {
  private Advice() {}

  static List<String> of(Playbook playbook, RuleId rule) {
    return ConsistencyRules.of(playbook, Sketch.DATE).stream()
        .filter(finding -> finding.rule() == rule)
        .map(finding -> String.join(" ", finding.arguments()))
        .toList();
  }
}
