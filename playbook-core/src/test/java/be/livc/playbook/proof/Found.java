package be.livc.playbook.proof;

import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.walk.Sketch;
import java.util.List;

/** What a check finds by one rule: the arguments of each finding. */
final class Found {
  private Found() {}

  static List<String> in(Playbook playbook, RuleId rule) {
    return Proofs.of(playbook, Sketch.DATE).findings().stream()
        .filter(finding -> finding.rule() == rule)
        .map(finding -> String.join(" ", finding.arguments()))
        .toList();
  }
}
