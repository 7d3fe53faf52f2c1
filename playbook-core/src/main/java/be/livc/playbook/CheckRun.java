package be.livc.playbook;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Severity;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What checking playbooks gave.
 *
 * @param date the day the proofs hold for
 * @param playbooks one for each that was asked for, in that order
 * @param diagnostics all that was found in them and in what they use, each once, by file and place
 */
public record CheckRun(LocalDate date, List<Checked> playbooks, List<Diagnostic> diagnostics) {
  /** Keeps copies, the findings sorted. */
  public CheckRun {
    Objects.requireNonNull(date, "date");
    playbooks = List.copyOf(playbooks);
    diagnostics =
        diagnostics.stream()
            .distinct()
            .sorted(Diagnostic.ORDER.thenComparing(Comparator.comparing(Diagnostic::subject)))
            .toList();
  }

  /** Whether something was found that keeps a playbook from being used. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }
}
