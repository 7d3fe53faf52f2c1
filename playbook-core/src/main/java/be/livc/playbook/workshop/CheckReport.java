package be.livc.playbook.workshop;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Severity;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * What checking playbooks gave.
 *
 * @param date the day the proofs hold for; they hold for each later day on which something changes
 * @param playbooks one for each that was asked for, in that order
 * @param found all that was found in them and in what they use, each once, by file and place
 */
public record CheckReport(LocalDate date, List<CheckedPlaybook> playbooks, List<Finding> found) {
  /** Keeps copies, the findings sorted. */
  public CheckReport {
    Objects.requireNonNull(date, "date");
    playbooks = List.copyOf(playbooks);
    Map<Diagnostic, Finding> each = new LinkedHashMap<>();
    found.forEach(it -> each.putIfAbsent(it.diagnostic(), it));
    found =
        each.values().stream()
            .sorted(
                Comparator.comparing(
                    Finding::diagnostic, Diagnostic.ORDER.thenComparing(Diagnostic::subject)))
            .toList();
  }

  /** What was found, without the answers that lead there. */
  public List<Diagnostic> diagnostics() {
    return found.stream().map(Finding::diagnostic).toList();
  }

  /** The answers that lead to findings, one for each that has some. */
  public List<Witness> witnesses() {
    return found.stream().map(Finding::witness).filter(Objects::nonNull).toList();
  }

  /**
   * The same, with behind the answers of each witness the commands that replay it.
   *
   * @param commands whole command lines, in the order in which they are given
   */
  public CheckReport replayedBy(Function<Witness, List<String>> commands) {
    return new CheckReport(date, playbooks, found.stream().map(it -> it.shown(commands)).toList());
  }

  /** Whether something was found that keeps a playbook from being used. */
  public boolean hasErrors() {
    return diagnostics().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }
}
