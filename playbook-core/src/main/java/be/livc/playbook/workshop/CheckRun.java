package be.livc.playbook.workshop;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Severity;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What checking playbooks gave.
 *
 * @param date the day the proofs hold for; they hold for each later day on which something changes
 * @param playbooks one for each that was asked for, in that order
 * @param found all that was found in them and in what they use, each once, by file and place
 */
public record CheckRun(LocalDate date, List<Checked> playbooks, List<Found> found) {
  /** Keeps copies, the findings sorted. */
  public CheckRun {
    Objects.requireNonNull(date, "date");
    playbooks = List.copyOf(playbooks);
    Map<Diagnostic, Found> each = new LinkedHashMap<>();
    found.forEach(it -> each.putIfAbsent(it.diagnostic(), it));
    found =
        each.values().stream()
            .sorted(
                Comparator.comparing(
                    Found::diagnostic, Diagnostic.ORDER.thenComparing(Diagnostic::subject)))
            .toList();
  }

  /** What was found, without the answers that lead there. */
  public List<Diagnostic> diagnostics() {
    return found.stream().map(Found::diagnostic).toList();
  }

  /** The answers that lead to findings, one for each that has some. */
  public List<Witness> witnesses() {
    return found.stream().map(Found::witness).filter(Objects::nonNull).toList();
  }

  /** The same, with each finding naming the file of its witness in this folder. */
  public CheckRun shownIn(String folder) {
    return new CheckRun(date, playbooks, found.stream().map(it -> it.shownIn(folder)).toList());
  }

  /** Whether something was found that keeps a playbook from being used. */
  public boolean hasErrors() {
    return diagnostics().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }
}
