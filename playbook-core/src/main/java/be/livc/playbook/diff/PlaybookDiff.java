package be.livc.playbook.diff;

import be.livc.playbook.answer.Answer;
import be.livc.playbook.answer.Answers;
import be.livc.playbook.answer.AnswersFileWriter;
import be.livc.playbook.answer.RenamedAnswers;
import be.livc.playbook.model.FormerIds;
import be.livc.playbook.model.Ordered;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.proof.ProductProof;
import be.livc.playbook.walk.Probability;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two playbooks by meaning, and what that does to walks.
 *
 * @param before the first
 * @param after the second
 * @param date the day for which chances and examples hold; the version number holds for every day
 * @param differences the steps first, in document order
 * @param chances one for each step: those of the second playbook in document order, then those that
 *     it does not have any more
 * @param outcome how likely someone leaves the second with another conclusion, other tasks or
 *     documents than the first; null where that is not decided
 */
public record PlaybookDiff(
    Playbook before,
    Playbook after,
    LocalDate date,
    List<Difference> differences,
    List<StepChance> chances,
    @Nullable Probability outcome) {
  /** Keeps copies. */
  public PlaybookDiff {
    differences = Ordered.list(differences);
    chances = Ordered.list(chances);
  }

  /**
   * Compares two playbooks; steps are known again by their ids, those they had among them, also
   * where no {@code was} tells so but all else is the same, else by what they say. What is named
   * differs under the id that it has in the second.
   */
  public static PlaybookDiff of(Playbook before, Playbook after, LocalDate date) {
    FormerIds former = LikelyNames.of(before, after);
    return of(before, RenamedPlaybook.of(before, former), after, former, date);
  }

  private static PlaybookDiff of(
      Playbook first, Playbook before, Playbook after, FormerIds former, LocalDate date) {
    StepMatching pairing = new StepMatching(before, after);
    DifferenceCollector found = new DifferenceCollector();
    new StepDifferences(pairing, after, former, found).find();
    new NamedDifferences(before, after, former, found).find();
    found.all.replaceAll(
        one -> one.isTold(after.former().in(first)) ? one : one.asking(Level.MAJOR));
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
    Probability outcome = both.endsOtherwise().orElse(null);
    return new PlaybookDiff(first, after, date, differences, chances(pairing, both), outcome);
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

  /** The answers file with which a walk through the first comes to a difference, or past it. */
  public String fileBefore(Difference.Example example) {
    FormerIds back = LikelyNames.of(before, after).back();
    return file(before, RenamedAnswers.of(example.answers(), back));
  }

  /** The answers file with which a walk through the second comes to a difference, or past it. */
  public String fileAfter(Difference.Example example) {
    return file(after, example.answers());
  }

  private String file(Playbook playbook, Answers answers) {
    Map<String, Answer> known = new LinkedHashMap<>(answers.byQuestion());
    known.keySet().removeIf(id -> playbook.question(id).isEmpty());
    return AnswersFileWriter.of(playbook, new Answers(known), date);
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
