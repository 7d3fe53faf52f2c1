package be.livc.playbook.check;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.SourceMap;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.model.Ordered;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was proven about a playbook for one date.
 *
 * @param playbook its id
 * @param date the date the proofs hold for
 * @param findings what an editor should see, in document order
 * @param counts how many walks there are and how long
 */
public record CheckResult(
    String playbook, LocalDate date, List<Finding> findings, WalkCounts counts) {
  private static final Set<String> SHARED = Set.of("sources.yaml", "roles.yaml");

  /** Keeps a copy. */
  public CheckResult {
    findings = Ordered.list(findings);
  }

  /**
   * The findings where they were written, sorted as diagnostics are. That a source or role is
   * unused is left out where it stands in a file that all playbooks share: another may use it.
   */
  public List<Diagnostic> diagnostics(SourceMap map) {
    return diagnostics(map, false);
  }

  /** What this playbook does not use of files that all playbooks of a folder share. */
  public List<Diagnostic> unusedInShared(SourceMap map) {
    return diagnostics(map, true);
  }

  private List<Diagnostic> diagnostics(SourceMap map, boolean shared) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Finding finding : findings) {
      Optional<Span> place =
          finding.step() >= 0 ? map.step(finding.step()) : map.name(finding.name());
      if (place.filter(CheckResult::isShared).isPresent() == shared) {
        diagnostics.add(
            new Diagnostic(
                finding.rule(),
                place.orElse(null),
                place.isPresent() ? "" : playbook,
                finding.arguments(),
                List.of(),
                List.of()));
      }
    }
    diagnostics.sort(Diagnostic.ORDER.thenComparing(Comparator.comparing(Diagnostic::subject)));
    return Ordered.list(diagnostics);
  }

  private static boolean isShared(Span place) {
    String name = place.file().name();
    return SHARED.contains(name.substring(name.lastIndexOf('/') + 1));
  }
}
