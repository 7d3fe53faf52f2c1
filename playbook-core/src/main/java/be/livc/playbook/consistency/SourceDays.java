package be.livc.playbook.consistency;

import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.model.CitedSources;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Source;
import be.livc.playbook.proof.FindingCollector;
import be.livc.playbook.proof.FindingCollector.Subject;
import java.time.LocalDate;
import java.util.Set;

/** Sources that are cited and no longer count, or that nobody looked up for too long. */
final class SourceDays {
  private SourceDays() {}

  static void check(Playbook playbook, LocalDate day, FindingCollector ledger) {
    Set<String> cited = CitedSources.of(playbook).sources();
    for (Source source : playbook.sources().values()) {
      if (!cited.contains(source.id())) {
        continue;
      }
      Subject subject = Subject.of("source/" + source.id(), source.id());
      LocalDate until = source.valid().until();
      LocalDate checked = source.checked();
      if (until != null && until.isBefore(day)) {
        ledger.add(subject, RuleId.PROOF_SOURCE_OVER, null, until.toString());
      } else if (checked != null && playbook.checkedWithin().after(checked).isBefore(day)) {
        ledger.add(subject, RuleId.PROOF_SOURCE_UNCHECKED, null, checked.toString());
      }
    }
  }
}
