package be.livc.playbook.workshop;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.Severity;
import be.livc.playbook.diagnostic.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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

  /** A rule at a place. */
  private record Spot(RuleId rule, @Nullable Span place) {
    static Spot of(Diagnostic finding) {
      return new Spot(finding.rule(), finding.place());
    }
  }

  /**
   * These findings, each once. What is so of a playbook is so wherever it is included: that is told
   * of the playbook itself, where it is checked too.
   */
  static List<Finding> once(List<Finding> found) {
    Map<Spot, List<Diagnostic>> bySpot = new HashMap<>();
    for (Finding each : found) {
      Diagnostic finding = each.diagnostic();
      if (finding.place() != null) {
        bySpot.computeIfAbsent(Spot.of(finding), none -> new ArrayList<>()).add(finding);
      }
    }
    return found.stream()
        .filter(
            each ->
                bySpot.getOrDefault(Spot.of(each.diagnostic()), List.of()).stream()
                    .noneMatch(other -> isInside(each.diagnostic(), other)))
        .toList();
  }

  /** Whether the subject is the same behind the id of an include. */
  private static boolean isInside(Diagnostic finding, Diagnostic other) {
    Optional<String> inner = first(other);
    return first(finding)
        .filter(outer -> inner.filter(it -> !it.isEmpty() && outer.endsWith("." + it)).isPresent())
        .isPresent();
  }

  private static Optional<String> first(Diagnostic finding) {
    return finding.arguments().stream().findFirst();
  }
}
