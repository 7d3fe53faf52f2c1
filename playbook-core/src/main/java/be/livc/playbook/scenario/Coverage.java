package be.livc.playbook.scenario;

import be.livc.playbook.diagnostic.SourceMap;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.model.Ordered;
import be.livc.playbook.model.Playbook;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the scenarios of a playbook come past for certain, and what they don't. Steps of an included
 * playbook count with its own scenarios. Of a sheet only the entries that decide something count.
 *
 * @param playbook the id of the playbook
 * @param scenarios how many there are
 * @param parts all that can be come past, in document order, facts behind it
 */
public record Coverage(String playbook, int scenarios, List<Part> parts) {
  /** What can be come past. */
  public enum Kind {
    STEP,
    OPTION,
    /** A condition that is seen to hold, or seen not to; each is a part of its own. */
    CONDITION
  }

  /**
   * Something a scenario may come past.
   *
   * @param kind what it is
   * @param number the number of the step it belongs to; -1 for a phase or a fact
   * @param name the id of the step, question or fact, or of the phase behind {@code phase/}; the
   *     kind of the step where it has no id, with the conclusion it names
   * @param outcome the key of the option; {@code true} or {@code false} for a condition; else empty
   * @param place where it was written; null when that is not known
   * @param scenarios the files of the scenarios that come past it
   */
  public record Part(
      Kind kind,
      int number,
      String name,
      String outcome,
      @Nullable Span place,
      List<String> scenarios) {
    /** Keeps a copy. */
    public Part {
      scenarios = Ordered.list(scenarios);
    }

    /** Whether a scenario comes past it. */
    public boolean covered() {
      return !scenarios.isEmpty();
    }
  }

  /** Keeps a copy. */
  public Coverage {
    parts = Ordered.list(parts);
  }

  /** What these results, which are all of this playbook, come past. */
  public static Coverage of(Playbook playbook, SourceMap map, List<ScenarioResult> results) {
    CoverageRecorder tour = new CoverageRecorder(playbook, map);
    results.forEach(tour::follow);
    return new Coverage(playbook.id(), results.size(), tour.parts());
  }

  /** How many of this kind there are. */
  public int total(Kind kind) {
    return (int) parts.stream().filter(part -> part.kind() == kind).count();
  }

  /** How many of this kind scenarios come past. */
  public int covered(Kind kind) {
    return (int) parts.stream().filter(part -> part.kind() == kind && part.covered()).count();
  }

  /** The share of this kind in per cent, rounded down, so that 100 means all; 100 of nothing. */
  public int percent(Kind kind) {
    int total = total(kind);
    return total == 0 ? 100 : (int) (100L * covered(kind) / total);
  }

  /** What no scenario comes past. */
  public List<Part> missing() {
    return parts.stream().filter(part -> !part.covered()).toList();
  }
}
