package be.livc.playbook.proof;

import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceMap;
import be.livc.playbook.diagnostic.Span;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Where a finding stands: at the braces or the condition it is about, else at the step or name. */
final class TextPlaces {
  private static final Set<RuleId> IN_TEXTS =
      EnumSet.of(RuleId.PROOF_TEXT_ANSWER, RuleId.PROOF_TEXT_NOT_DECIDED);

  private static final Set<RuleId> AT_WHEN =
      EnumSet.of(RuleId.PROOF_CONDITION_NEVER, RuleId.PROOF_CONDITION_ALWAYS);

  private final SourceMap map;

  /** Where steps start, by file, to know where one ends; made when it is first needed. */
  private Map<String, TreeMap<Integer, Span>> steps = Map.of();

  TextPlaces(SourceMap map) {
    this.map = map;
  }

  Optional<Span> of(ProofFinding finding) {
    Optional<Span> place =
        finding.step() >= 0 ? map.step(finding.step()) : map.name(finding.name());
    if (AT_WHEN.contains(finding.rule())) {
      String of = finding.step() >= 0 ? Integer.toString(finding.step()) : finding.name();
      return map.name(SourceMap.WHEN + of).or(() -> place);
    }
    return place.isPresent() && IN_TEXTS.contains(finding.rule()) && finding.step() >= 0
        ? Optional.of(braces(place.get(), finding.arguments().get(1)))
        : place;
  }

  private Span braces(Span step, String answer) {
    if (steps.isEmpty()) {
      steps = new HashMap<>();
      map.steps()
          .values()
          .forEach(
              it ->
                  steps
                      .computeIfAbsent(it.file().name(), none -> new TreeMap<>())
                      .putIfAbsent(it.start(), it));
    }
    Integer next = steps.getOrDefault(step.file().name(), new TreeMap<>()).higherKey(step.start());
    int end = next == null ? step.file().text().length() : next;
    List<Span> uses = map.uses("step/" + answer);
    return uses.stream()
        .filter(it -> it.file().equals(step.file()))
        .filter(it -> it.start() >= step.start() && it.end() <= end)
        .filter(it -> it.start() > 0 && step.file().text().charAt(it.start() - 1) == '{')
        .min(Comparator.naturalOrder())
        .orElse(step);
  }
}
