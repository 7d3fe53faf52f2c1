package be.livc.playbook.workshop;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is so of a playbook is so wherever it is included: it is told once, of the playbook itself,
 * where that is checked too.
 */
final class IncludedFindings {
  private record Spot(RuleId rule, @Nullable Span place) {
    static Spot of(Diagnostic finding) {
      return new Spot(finding.rule(), finding.place());
    }
  }

  private IncludedFindings() {}

  /** These findings without those about what is included that are told of what includes nothing. */
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
