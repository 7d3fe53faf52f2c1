package be.livc.playbook.diff;

import be.livc.playbook.model.Conclusion;
import be.livc.playbook.model.Fact;
import be.livc.playbook.model.Ordered;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What has a name in a playbook and in what it includes.
 *
 * @param phases by id; the one phase of an included playbook without phases by the id of the
 *     include
 * @param facts by id
 * @param conclusions by id
 */
record NamedParts(
    Map<String, Phase> phases, Map<String, Fact> facts, Map<String, Conclusion> conclusions) {
  /** Keeps copies. */
  NamedParts {
    phases = Ordered.map(phases);
    facts = Ordered.map(facts);
    conclusions = Ordered.map(conclusions);
  }

  static NamedParts of(Playbook playbook) {
    Map<String, Phase> phases = new LinkedHashMap<>();
    Map<String, Fact> facts = new LinkedHashMap<>(playbook.facts());
    Map<String, Conclusion> conclusions = new LinkedHashMap<>(playbook.conclusions());
    playbook.phases().forEach(phase -> phases.put(phase.id(), phase));
    playbook.visit(
        step -> {
          if (step instanceof Step.Include include) {
            facts.putAll(include.playbook().facts());
            conclusions.putAll(include.playbook().conclusions());
            for (Phase phase : include.playbook().phases()) {
              phases.put(phase.id().isEmpty() ? include.id() : phase.id(), phase);
            }
          }
        });
    return new NamedParts(phases, facts, conclusions);
  }
}
