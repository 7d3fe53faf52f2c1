package be.livc.playbook.scenario;

import be.livc.playbook.scenario.MutationAnalysis.ExpectedLine;
import be.livc.playbook.walk.Visit;
import be.livc.playbook.walk.Walk;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a scenario has to expect so that it tells two walks apart. */
final class MutationDetection {
  private MutationDetection() {}

  /** A line that is true of the first walk and not of the second; null where there is none. */
  static @Nullable ExpectedLine of(Walk right, Walk wrong) {
    String ending = ScenarioRun.conclusion(right);
    if (!ending.equals(ScenarioRun.conclusion(wrong))) {
      return new ExpectedLine(Expectation.Kind.CONCLUSION, ending);
    }
    Set<String> lost = met(right, true);
    lost.removeAll(met(wrong, true));
    for (String id : lost) {
      return new ExpectedLine(Expectation.Kind.VISITS, id);
    }
    Set<String> gained = met(wrong, false);
    gained.removeAll(met(right, false));
    for (String id : gained) {
      return new ExpectedLine(Expectation.Kind.SKIPS, id);
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
