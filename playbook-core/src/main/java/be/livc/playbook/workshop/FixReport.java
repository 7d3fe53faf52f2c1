package be.livc.playbook.workshop;

import be.livc.playbook.diagnostic.Diagnostic;
import java.util.List;

/**
 * What mending gave.
 *
 * @param mended the findings whose edits were applied, in the order in which that happened
 * @param withheld findings with edits that were tried on a copy and not applied, since something
 *     else would have changed or come up
 * @param left what a check finds afterwards; those withheld stand in it without their edits
 */
public record FixReport(List<Diagnostic> mended, List<Diagnostic> withheld, CheckReport left) {
  /** Keeps copies. */
  public FixReport {
    withheld = List.copyOf(withheld);
    mended = List.copyOf(mended);
  }
}
