package be.livc.playbook.internal.yaml.mapping;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Names that are read before they are asked. Where a phase was moved, each place that reads over
 * its border would be a finding; instead the phase that stands wrong gets one finding for all.
 */
public final class ForwardReferences {
  /** Names in one finding: they show what the phase reads, and a sentence with more is not read. */
  private static final int MOST_NAMES = 5;

  /** A phase, where its head and its id stand, in document order. */
  private record Phase(String id, Span head, Span place, int order) {}

  /** A name read in one phase and asked in a later one. */
  private record Over(Diagnostic finding, String name, Phase reads, Phase asks) {}

  private final ReadFindings findings;
  private final List<Phase> phases = new ArrayList<>();
  private final List<Over> over = new ArrayList<>();

  ForwardReferences(ReadFindings findings) {
    this.findings = findings;
  }

  public void phase(String id, Span head, Span place) {
    phases.add(new Phase(id, head, place, phases.size()));
  }

  /** The name is read at the place of the finding, and asked at this later one. */
  public void later(Diagnostic finding, String name, Span asked) {
    Phase reads = finding.place() == null ? null : at(finding.place());
    Phase asks = at(asked);
    if (reads == null || asks == null || reads.order >= asks.order) {
      findings.reference(finding);
    } else {
      over.add(new Over(finding, name, reads, asks));
    }
  }

  private @Nullable Phase at(Span place) {
    Phase last = null;
    for (Phase phase : phases) {
      boolean before =
          phase.head.file().equals(place.file()) && phase.head.start() <= place.start();
      boolean nearer = last == null || phase.head.start() > last.head.start();
      last = before && nearer ? phase : last;
    }
    return last;
  }

  /** Reports the phases that stand wrong, as few as can be. */
  public void tell() {
    if (over.isEmpty()) {
      return;
    }
    Map<Phase, List<Over>> early = by(Over::reads);
    Map<Phase, List<Over>> late = by(Over::asks);
    if (early.size() <= late.size()) {
      early.forEach((phase, all) -> tell(phase, all, RuleId.REFERENCE_PHASE_TOO_EARLY));
    } else {
      late.forEach((phase, all) -> tell(phase, all, RuleId.REFERENCE_PHASE_TOO_LATE));
    }
  }

  private Map<Phase, List<Over>> by(Function<Over, Phase> which) {
    Map<Phase, List<Over>> by = new LinkedHashMap<>();
    over.forEach(one -> by.computeIfAbsent(which.apply(one), none -> new ArrayList<>()).add(one));
    return by;
  }

  private void tell(Phase phase, List<Over> all, RuleId rule) {
    if (all.size() == 1 || phase.id.isEmpty()) {
      all.forEach(one -> findings.reference(one.finding));
      return;
    }
    boolean early = rule == RuleId.REFERENCE_PHASE_TOO_EARLY;
    List<Phase> others =
        all.stream()
            .map(early ? Over::asks : Over::reads)
            .distinct()
            .sorted(Comparator.comparingInt(Phase::order))
            .toList();
    Phase border = early ? others.get(others.size() - 1) : others.get(0);
    Set<String> names = new LinkedHashSet<>();
    all.forEach(one -> names.add(one.name));
    findings.reference(
        phase.place,
        rule,
        phase.id,
        String.join("`, `", others.stream().map(Phase::id).toList()),
        border.id,
        String.join("`, `", names.stream().limit(MOST_NAMES).toList())
            + (names.size() > MOST_NAMES ? "`, `…" : ""));
  }
}
