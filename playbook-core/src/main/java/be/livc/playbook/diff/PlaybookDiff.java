package be.livc.playbook.diff;

import be.livc.playbook.model.FormerIds;
import be.livc.playbook.model.Ordered;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.proof.ProductProof;
import be.livc.playbook.walk.Probability;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What differs between two playbooks by meaning, and what that does to walks.
 *
 * @param before the first
 * @param after the second
 * @param date the day for which chances and examples hold; the version number holds for every day
 * @param differences the steps first, in document order
 * @param chances one for each step: those of the second playbook in document order, then those that
 *     it does not have any more
 */
public record PlaybookDiff(
    Playbook before,
    Playbook after,
    LocalDate date,
    List<Difference> differences,
    List<StepChance> chances) {
  /** Keeps copies. */
  public PlaybookDiff {
    differences = Ordered.list(differences);
    chances = Ordered.list(chances);
  }

  /**
   * Compares two playbooks; steps are known again by their ids, those they had among them, else by
   * what they say. What is named differs under the id that it has in the second.
   */
  public static PlaybookDiff of(Playbook before, Playbook after, LocalDate date) {
    FormerIds former = after.former().in(before);
    return of(before, RenamedPlaybook.of(before, former), after, former, date);
  }

  private static PlaybookDiff of(
      Playbook first, Playbook before, Playbook after, FormerIds former, LocalDate date) {
    StepMatching pairing = new StepMatching(before, after);
    DifferenceCollector found = new DifferenceCollector();
    new StepDifferences(pairing, after, former, found).find();
    new NamedDifferences(before, after, former, found).find();
    Set<Integer> gone = new HashSet<>();
    Set<Integer> asked = new HashSet<>();
    for (Difference one : found.all) {
      if (one.mayReachWalks() && one.stepAfter() >= 0) {
        asked.add(one.stepAfter());
      } else if (one.mayReachWalks() && one.stepBefore() >= 0) {
        gone.add(one.stepBefore());
      }
    }
    ProductProof both = ProductProof.of(before, after, pairing.numbers(), gone, asked, date);
    DifferenceExamples examples = new DifferenceExamples(before, after, date, both);
    List<Difference> differences = new ArrayList<>();
    for (Difference one : new ImpactAnalysis(before, after, pairing, both).judged(found.all)) {
      differences.add(one.with(examples.of(one)));
    }
    return new PlaybookDiff(first, after, date, differences, chances(pairing, both));
  }

  private static List<StepChance> chances(StepMatching pairing, ProductProof both) {
    List<StepChance> chances = new ArrayList<>();
    for (StepPosition spot : pairing.after) {
      StepPosition was = pairing.backOf(spot);
      Probability chance = both.after(spot.number()).orElse(null);
      Probability first = was == null ? Probability.NEVER : both.before(was.number()).orElse(null);
      chances.add(new StepChance(spot.name(), was != null, true, first, chance));
    }
    for (StepPosition spot : pairing.before) {
      if (pairing.of(spot) == null) {
        Probability chance = both.before(spot.number()).orElse(null);
        chances.add(new StepChance(spot.name(), true, false, chance, Probability.NEVER));
      }
    }
    return chances;
  }

  /** Whether nothing at all differs that can be seen. */
  public boolean isEmpty() {
    return differences.isEmpty();
  }

  /** The version number this asks for; empty when nothing differs. */
  public Optional<RequiredVersion> required() {
    return differences.stream()
        .map(Difference::level)
        .max(Level::compareTo)
        .map(
            level ->
                new RequiredVersion(
                    level,
                    level.after(before.version()),
                    differences.stream().filter(one -> one.level() == level).toList()));
  }
}
