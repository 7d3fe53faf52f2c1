package be.livc.playbook.scenario;

import be.livc.playbook.model.Ordered;
import be.livc.playbook.walk.Walk;
import java.util.List;

/**
 * What came of a scenario.
 *
 * @param scenario the scenario
 * @param file the name of its file
 * @param walk where its answers lead
 * @param checks every expectation beside what was found, sort by sort, within each in the order
 *     written
 */
public record ScenarioResult(Scenario scenario, String file, Walk walk, List<Expectation> checks) {
  /** Keeps a copy. */
  public ScenarioResult {
    checks = Ordered.list(checks);
  }

  /** The expectations that did not come true. */
  public List<Expectation> failures() {
    return checks.stream().filter(check -> !check.holds()).toList();
  }

  /** Whether all expectations came true. */
  public boolean passed() {
    return failures().isEmpty();
  }

  /**
   * The ids of the steps that were met for certain, in the order met; steps without are left out.
   */
  public List<String> path() {
    return walk.visits().stream()
        .filter(visit -> visit.certain() && !visit.step().id().isEmpty())
        .map(visit -> visit.step().id())
        .toList();
  }
}
