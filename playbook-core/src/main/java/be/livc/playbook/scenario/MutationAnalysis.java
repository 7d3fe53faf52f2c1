package be.livc.playbook.scenario;

import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.SourceMap;
import be.livc.playbook.model.Ordered;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.walk.Visit;
import be.livc.playbook.walk.Walk;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which small mistakes in a playbook its scenarios notice. A mistake is noticed when a scenario
 * that passed then fails.
 *
 * @param playbook the id of the playbook
 * @param failing how many scenarios were left out, because they don't pass without a mistake either
 * @param mutants how many mistakes were made
 * @param survivors those that no scenario notices, in document order, facts behind it
 */
public record MutationAnalysis(
    String playbook, int failing, int mutants, List<Survivor> survivors) {
  /**
   * A mistake that no scenario notices.
   *
   * @param mutant the mistake
   * @param scenarios the files of the scenarios whose walk it changes without any expectation that
   *     says so: those that should have noticed. Empty when it changes no walk of any
   * @param expectation what the first of them could expect so that it would; null where nothing of
   *     one line would do
   */
  public record Survivor(
      Mutant mutant, List<String> scenarios, @Nullable ExpectedLine expectation) {
    /** Keeps a copy. */
    public Survivor {
      scenarios = Ordered.list(scenarios);
    }
  }

  /**
   * A line that a scenario could expect.
   *
   * @param kind visits, skips or conclusion
   * @param name the step, or the conclusion
   */
  public record ExpectedLine(Expectation.Kind kind, String name) {}

  /** Keeps a copy. */
  public MutationAnalysis {
    survivors = Ordered.list(survivors);
  }

  /** Makes each mistake and runs the scenarios that passed on it. */
  public static MutationAnalysis of(
      Playbook playbook, SourceMap map, List<ScenarioResult> results) {
    List<ScenarioResult> passed = results.stream().filter(ScenarioResult::passed).toList();
    List<Mutant> mutants = Mutant.of(playbook, map);
    List<Survivor> survivors = new ArrayList<>();
    for (Mutant mutant : mutants) {
      List<String> changed = new ArrayList<>();
      ExpectedLine expectation = null;
      boolean noticed = false;
      for (ScenarioResult before : passed) {
        ScenarioResult after = run(mutant.playbook(), before);
        noticed |= !after.passed();
        if (noticed) {
          break;
        } else if (!outcome(after.walk()).equals(outcome(before.walk()))) {
          expectation =
              changed.isEmpty() ? MutationDetection.of(before.walk(), after.walk()) : expectation;
          changed.add(before.file());
        }
      }
      if (!noticed) {
        survivors.add(new Survivor(mutant, changed, expectation));
      }
    }
    return new MutationAnalysis(
        playbook.id(), results.size() - passed.size(), mutants.size(), survivors);
  }

  /** The share of mistakes that are noticed, in per cent, rounded down; 100 of nothing. */
  public int percent() {
    return mutants == 0 ? 100 : (int) (100L * (mutants - survivors.size()) / mutants);
  }

  private static ScenarioResult run(Playbook playbook, ScenarioResult before) {
    SourceFile file = new SourceFile(before.file(), "");
    return ScenarioRun.of(playbook, before.scenario(), file, before.walk().date());
  }

  /** All that someone would see of a walk. */
  private static List<String> outcome(Walk walk) {
    List<String> seen = new ArrayList<>();
    for (Visit visit : walk.visits()) {
      seen.add(visit.step().header().number() + " " + visit.certain() + " " + visit.standing());
    }
    walk.tasks().forEach(task -> seen.add(task.key()));
    walk.documents().forEach(document -> seen.add(document.key()));
    seen.add(ScenarioRun.conclusion(walk));
    return seen;
  }
}
