package be.livc.playbook.consistency;

import be.livc.playbook.model.Playbook;
import be.livc.playbook.proof.FindingCollector;
import be.livc.playbook.proof.ProofFinding;
import java.time.LocalDate;
import java.util.List;

/** Finds what contradicts itself whatever is answered. Safe to use from several threads. */
public final class ConsistencyRules {
  private ConsistencyRules() {}

  /**
   * What an editor should see, by rule and then in document order; no walk leads there.
   *
   * @param day from which on something may still be met, and before which sources were looked up
   */
  public static List<ProofFinding> of(Playbook playbook, LocalDate day) {
    FindingCollector ledger = new FindingCollector(day);
    WaitingTasks.check(playbook, ledger);
    SameLabels.check(playbook, ledger);
    SameNames.check(playbook, ledger);
    DaysLeft.check(playbook, day, ledger);
    SourceDays.check(playbook, day, ledger);
    return ledger.findings();
  }
}
