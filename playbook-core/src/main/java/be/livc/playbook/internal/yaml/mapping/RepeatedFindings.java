package be.livc.playbook.internal.yaml.mapping;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Edit;
import be.livc.playbook.diagnostic.RelatedPlace;
import be.livc.playbook.diagnostic.RuleId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One name that is wrong at many places, as after a rename, has one cause: it is told once, where
 * it stands first, with its other places as notes.
 */
public final class RepeatedFindings {
  private static final Set<RuleId> NAMES =
      Set.of(
          RuleId.REFERENCE_UNKNOWN_STEP,
          RuleId.REFERENCE_UNKNOWN_NAME,
          RuleId.REFERENCE_UNKNOWN_OPTION,
          RuleId.REFERENCE_UNKNOWN_TAG,
          RuleId.REFERENCE_UNKNOWN_COLUMN,
          RuleId.REFERENCE_UNKNOWN_SOURCE,
          RuleId.REFERENCE_UNKNOWN_ROLE,
          RuleId.REFERENCE_UNKNOWN_CONCLUSION,
          RuleId.REFERENCE_UNKNOWN_PLACEHOLDER,
          RuleId.REFERENCE_UNKNOWN_PLAYBOOK,
          RuleId.REFERENCE_UNKNOWN_TEMPLATE,
          RuleId.REFERENCE_FACT_STANDS_LATER);

  /** What was an id before may be missed in several ways. */
  private static final Set<RuleId> IDS =
      Set.of(
          RuleId.REFERENCE_UNKNOWN_STEP,
          RuleId.REFERENCE_UNKNOWN_NAME,
          RuleId.REFERENCE_UNKNOWN_PLACEHOLDER);

  private record Cause(RuleId rule, List<String> arguments) {}

  private RepeatedFindings() {}

  /** These findings, sorted as they come, with each cause once. */
  public static List<Diagnostic> once(List<Diagnostic> sorted, Renames renames) {
    Map<Cause, List<Diagnostic>> byCause = new LinkedHashMap<>();
    List<List<Diagnostic>> told = new ArrayList<>();
    for (Diagnostic each : sorted) {
      Optional<Diagnostic> renamed = renamed(each, renames);
      Diagnostic finding = renamed.orElse(each);
      List<Diagnostic> same = new ArrayList<>();
      if (NAMES.contains(finding.rule()) && finding.place() != null) {
        RuleId rule = renamed.isEmpty() ? each.rule() : RuleId.REFERENCE_UNKNOWN_NAME;
        Cause cause = new Cause(rule, finding.arguments());
        same = byCause.computeIfAbsent(cause, none -> new ArrayList<>());
      }
      if (same.isEmpty()) {
        told.add(same);
      }
      same.add(finding);
    }
    return told.stream().map(RepeatedFindings::one).toList();
  }

  private static Optional<Diagnostic> renamed(Diagnostic finding, Renames renames) {
    return IDS.contains(finding.rule()) && finding.suggestions().isEmpty()
        ? renames.meant(finding.arguments().get(0)).map(id -> finding.suggesting(List.of(id)))
        : Optional.empty();
  }

  private static Diagnostic one(List<Diagnostic> same) {
    Diagnostic first = same.get(0);
    if (same.size() == 1) {
      return first;
    }
    List<RelatedPlace> notes = new ArrayList<>(first.notes());
    for (Diagnostic other : same.subList(1, same.size())) {
      if (other.place() != null) {
        notes.add(new RelatedPlace(other.place(), RelatedPlace.Kind.ALSO));
      }
    }
    List<Edit> edits = same.stream().flatMap(each -> each.fixes().stream()).toList();
    boolean all = same.stream().noneMatch(each -> each.fixes().isEmpty());
    return first.noting(notes).mendedBy(all ? edits.toArray(new Edit[0]) : new Edit[0]);
  }
}
