package be.livc.playbook.consistency;

import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Validity;
import be.livc.playbook.proof.FindingCollector;
import be.livc.playbook.proof.FindingCollector.Subject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Steps and phases that nobody meets on any day from now on: their days are over, or lie outside
 * those of what they stand in. What stands in them is not told apart.
 */
final class DaysLeft {
  private final LocalDate day;
  private final FindingCollector ledger;

  private DaysLeft(LocalDate day, FindingCollector ledger) {
    this.day = day;
    this.ledger = ledger;
  }

  static void check(Playbook playbook, LocalDate day, FindingCollector ledger) {
    DaysLeft left = new DaysLeft(day, ledger);
    Validity fromNow = new Validity(day, null);
    left.steps(playbook.given(), fromNow);
    for (Phase phase : playbook.phases()) {
      Validity days = left.within(fromNow, phase.valid(), Subject.of(phase));
      if (days != null) {
        left.steps(phase.steps(), days);
      }
    }
  }

  private void steps(List<? extends Step> steps, Validity around) {
    for (Step step : steps) {
      Validity days = within(around, step.header().valid(), Subject.of(step));
      if (days != null) {
        step.blocks().forEach(block -> steps(block, days));
      }
    }
  }

  /** The days that both leave; null when there are none, which is then told. */
  private @Nullable Validity within(Validity around, Validity own, Subject subject) {
    LocalDate from = own.from() == null ? around.from() : own.from();
    if (from != null && around.from() != null && from.isBefore(around.from())) {
      from = around.from();
    }
    LocalDate until = own.until() == null ? around.until() : own.until();
    if (until != null && around.until() != null && until.isAfter(around.until())) {
      until = around.until();
    }
    if (from != null && until != null && until.isBefore(from)) {
      ledger.add(subject, RuleId.PROOF_OVER, null, day.toString());
      return null;
    }
    return new Validity(from, until);
  }
}
