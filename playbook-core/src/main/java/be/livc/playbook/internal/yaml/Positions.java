package be.livc.playbook.internal.yaml;

import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceMap;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.internal.yaml.tree.Limits;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Where things stand while a playbook is read: the number and place of each step, where names are
 * declared, and where they are used.
 */
final class Positions {
  private final PhasedFindings findings;
  private final Map<Integer, Span> steps = new HashMap<>();
  private final Map<String, Span> names = new HashMap<>();
  private final Map<String, Set<Span>> uses = new LinkedHashMap<>();
  private int nextNumber;

  Positions(PhasedFindings findings) {
    this.findings = findings;
  }

  /** The number of the next step, which stands at this place. */
  int number(Span place) {
    int number = nextNumber++;
    if (number == Limits.STEPS) {
      findings.shape(place, RuleId.LIMIT_STEPS, Integer.toString(Limits.STEPS));
    }
    steps.put(number, place);
    return number;
  }

  /** The number the next step will have. */
  int nextNumber() {
    return nextNumber;
  }

  /** Makes room for the steps of an included playbook; the number of the first. */
  int numbers(int count) {
    int first = nextNumber;
    nextNumber += count;
    return first;
  }

  boolean isOverLimit() {
    return nextNumber > Limits.STEPS;
  }

  /** A step that has its number already stands here. */
  void place(int number, Span place) {
    steps.put(number, place);
  }

  /** A name is declared here; where it is declared twice, the first place stays. */
  void declare(String kindAndId, Span place) {
    names.putIfAbsent(kindAndId, place);
  }

  /** A name is used here. */
  void use(String kindAndId, Span place) {
    uses.computeIfAbsent(kindAndId, none -> new LinkedHashSet<>()).add(place);
  }

  boolean isUsed(String kindAndId) {
    return uses.containsKey(kindAndId);
  }

  SourceMap map() {
    return new SourceMap(steps, names);
  }
}
