package be.livc.playbook.proof;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceMap;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.model.Ordered;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was proven about a playbook.
 *
 * @param playbook its id
 * @param date the day the proofs hold for, or begin to hold for
 * @param findings what an editor should see, in document order
 * @param counts how many walks there are and how long
 * @param rehearsals walks on which its documents should be tried; none when templates are not known
 */
public record ProofResult(
    String playbook,
    LocalDate date,
    List<ProofFinding> findings,
    WalkCounts counts,
    List<TrialWalk> rehearsals) {
  private static final Set<String> SHARED = Set.of("sources.yaml", "roles.yaml");
  private static final Set<RuleId> MAY_BE_USED_ELSEWHERE =
      EnumSet.of(RuleId.PROOF_UNUSED_SOURCE, RuleId.PROOF_UNUSED_ROLE);
  private static final Comparator<Diagnostic> ORDER =
      Diagnostic.ORDER
          .thenComparing(Diagnostic::subject)
          .thenComparing(it -> String.join("\n", it.arguments()));

  /** Keeps a copy. */
  public ProofResult {
    findings = Ordered.list(findings);
    rehearsals = Ordered.list(rehearsals);
  }

  /** With more findings behind these. */
  public ProofResult with(List<ProofFinding> more) {
    List<ProofFinding> all = new ArrayList<>(findings);
    all.addAll(more);
    return new ProofResult(playbook, date, all, counts, rehearsals);
  }

  /**
   * The findings where they were written, sorted as diagnostics are. That a source or role is
   * unused is left out where it stands in a file that all playbooks share: another may use it.
   */
  public List<Diagnostic> diagnostics(SourceMap map) {
    return List.copyOf(placed(map).findings().keySet());
  }

  /** All findings where they were written. */
  public PlacedFindings placed(SourceMap map) {
    SortedMap<Diagnostic, ProofFinding> own = new TreeMap<>(ORDER);
    SortedMap<Diagnostic, ProofFinding> inShared = new TreeMap<>(ORDER);
    TextPlaces places = new TextPlaces(map);
    for (ProofFinding finding : findings) {
      Optional<Span> place = places.of(finding);
      boolean told = !MAY_BE_USED_ELSEWHERE.contains(finding.rule());
      (told || place.filter(ProofResult::isShared).isEmpty() ? own : inShared)
          .putIfAbsent(
              new Diagnostic(
                      finding.rule(),
                      place.orElse(null),
                      place.isPresent() ? "" : playbook,
                      finding.arguments(),
                      List.of(),
                      List.of())
                  .on(finding.days()),
              finding);
    }
    return new PlacedFindings(own, List.copyOf(inShared.keySet()));
  }

  private static boolean isShared(Span place) {
    String name = place.file().name();
    return SHARED.contains(name.substring(name.lastIndexOf('/') + 1));
  }
}
