package be.livc.playbook.workshop;

import be.livc.playbook.diagnostic.Diagnostic;
import java.util.List;

/**
 * What mending gave.
 *
 * @param mended the findings whose edits were applied, in the order in which that happened
 * @param left what a check finds afterwards
 */
public record FixReport(List<Diagnostic> mended, CheckReport left) {
  /** Keeps a copy. */
  public FixReport {
    mended = List.copyOf(mended);
  }
}
