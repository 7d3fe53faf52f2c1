package be.livc.playbook.internal.yaml.condition;

import be.livc.playbook.diagnostic.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where conditions use facts, and which facts use others. */
public final class FactUses {
  /**
   * A step that uses a fact.
   *
   * @param before the number of the step before which all questions of the fact have to stand
   */
  record Use(String fact, Span place, int before) {}

  private final List<Use> inSteps = new ArrayList<>();
  private final Map<String, Set<String>> inFacts = new HashMap<>();

  /** The step at this place, before which questions have to stand, uses the fact. */
  void inStep(String fact, Span place, int before) {
    inSteps.add(new Use(fact, place, before));
  }

  /** A fact uses another. */
  void inFact(String fact, String other) {
    inFacts.computeIfAbsent(fact, none -> new LinkedHashSet<>()).add(other);
  }

  List<Use> inSteps() {
    return inSteps;
  }

  /** The facts that this one uses itself, in the order in which it does. */
  Set<String> of(String fact) {
    return inFacts.getOrDefault(fact, Set.of());
  }
}
