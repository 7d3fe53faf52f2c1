package be.livc.playbook.scenario;

import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.model.Ordered;
import java.util.List;
import java.util.Locale;

/**
 * One expectation beside what was found.
 *
 * @param kind what sort of expectation it is
 * @param name the step, task, document or question it speaks of; empty for a conclusion
 * @param expected a word of {@link ScenarioRun}, a number of items, or the id of a conclusion
 * @param found the same, as the walk has it
 * @param hangsOn the questions that what was found hangs on; empty where that is certain
 * @param place where the scenario expects it
 */
public record Expectation(
    Kind kind, String name, String expected, String found, List<String> hangsOn, Span place) {
  /** The sorts of expectation, in the order in which they are shown. */
  public enum Kind {
    /** The walk does not stop at a question that the scenario forgot. */
    STOPS,
    VISITS,
    SKIPS,
    TASKS,
    DOCUMENTS,
    OPEN,
    UNKNOWN,
    CONCLUSION;

    /** As written in a scenario. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Keeps a copy. */
  public Expectation {
    hangsOn = Ordered.list(hangsOn);
  }

  /** Whether it was found as expected. */
  public boolean holds() {
    return expected.equals(found);
  }
}
