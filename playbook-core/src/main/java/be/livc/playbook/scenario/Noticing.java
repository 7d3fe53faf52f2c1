package be.livc.playbook.scenario;

import be.livc.playbook.scenario.Mutation.Expectation;
import be.livc.playbook.walk.Visit;
import be.livc.playbook.walk.Walk;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a scenario has to expect so that it tells two walks apart. */
final class Noticing {
  private Noticing() {}

  /** A line that is true of the first walk and not of the second; null where there is none. */
  static @Nullable Expectation of(Walk right, Walk wrong) {
    String ending = ScenarioRun.conclusion(right);
    if (!ending.isEmpty() && !ending.equals(ScenarioRun.conclusion(wrong))) {
      return new Expectation(Check.Kind.CONCLUSION, ending);
    }
    Set<String> lost = new LinkedHashSet<>(met(right, true));
    lost.removeAll(met(wrong, true));
    for (String id : lost) {
      return new Expectation(Check.Kind.VISITS, id);
    }
    Set<String> gained = new LinkedHashSet<>(met(wrong, false));
    gained.removeAll(met(right, false));
    for (String id : gained) {
      return new Expectation(Check.Kind.SKIPS, id);
    }
    return null;
  }

  private static Set<String> met(Walk walk, boolean certainOnly) {
    Set<String> ids = new LinkedHashSet<>();
    for (Visit visit : walk.visits()) {
      if (!visit.step().id().isEmpty() && (visit.certain() || !certainOnly)) {
        ids.add(visit.step().id());
      }
    }
    return ids;
  }
}
