package be.livc.playbook.diff;

import be.livc.playbook.diff.Difference.Kind;
import be.livc.playbook.diff.Difference.Subject;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Fact;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.proof.ProductProof;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** What differences do to walks and answers, where that takes more than looking at them. */
final class ImpactAnalysis {
  private final Playbook before;
  private final Playbook after;
  private final StepMatching pairing;
  private final ProductProof both;
  private final Map<String, Fact> factsBefore;
  private final Map<String, Fact> factsAfter;

  ImpactAnalysis(Playbook before, Playbook after, StepMatching pairing, ProductProof both) {
    this.before = before;
    this.after = after;
    this.pairing = pairing;
    this.both = both;
    this.factsBefore = NamedParts.of(before).facts();
    this.factsAfter = NamedParts.of(after).facts();
  }

  List<Difference> judged(List<Difference> found) {
    List<Difference> judged = new ArrayList<>();
    for (Difference one : found) {
      judged.add(one.level() == Level.MINOR && isAlike(one) ? one.asking(Level.PATCH) : one);
    }
    if (judged.stream().anyMatch(Difference::mayReachWalks)) {
      refusals(judged);
    }
    if (judged.isEmpty() && !sameButForNumbers()) {
      DifferenceCollector rest =
          new DifferenceCollector().about(Subject.PLAYBOOK, after.id(), -1, -1);
      rest.add(Kind.CHANGED, "other", "", "", Level.PATCH);
      judged.addAll(rest.all);
    }
    return judged;
  }

  private boolean sameButForNumbers() {
    return before.phases().equals(after.phases())
        && before.given().equals(after.given())
        && Objects.equals(before.fiche(), after.fiche());
  }

  /** Whether a condition is written otherwise, and proven to hold for the same answers. */
  private boolean isAlike(Difference one) {
    if (one.subject() == Subject.FACT && one.aspect().equals("condition")) {
      return !hasAge(one.name()) && both.holdsAlike(one.name());
    } else if (one.subject() == Subject.STEP && one.aspect().equals("when")) {
      return !hasAge(one.stepBefore(), one.stepAfter())
          && both.metAlike(one.stepBefore(), one.stepAfter());
    }
    return false;
  }

  /**
   * What is refused may hang on other answers: where these are asked of other walks than before, an
   * answer that was accepted may be refused.
   */
  private void refusals(List<Difference> judged) {
    DifferenceCollector found = new DifferenceCollector();
    for (StepPosition spot : pairing.after) {
      StepPosition was = pairing.backOf(spot);
      if (was != null && spot.step() instanceof Step.Ask ask && was.step() instanceof Step.Ask) {
        ReadsOtherwise otherwise = new ReadsOtherwise(ask.id());
        for (Step.Refusal refusal : ask.refusals()) {
          if (reads(refusal.when(), part -> part.accept(otherwise))) {
            String written = YamlText.condition(refusal.when());
            found.about(Subject.STEP, ask.id(), was.number(), spot.number());
            found.add(Kind.CHANGED, "refuse", written, written, Level.MAJOR);
          }
        }
        for (Option option : ask.type().options()) {
          if (reads(option.when(), part -> part.accept(otherwise))) {
            String written = YamlText.condition(option.when());
            String name = ask.id() + "." + option.key();
            found.about(Subject.OPTION, name, was.number(), spot.number());
            found.add(Kind.CHANGED, "when", written, written, Level.MAJOR);
          }
        }
      }
    }
    judged.addAll(found.all);
  }

  private static Map<String, Set<String>> tags(Playbook playbook, String question) {
    Map<String, Set<String>> tags = new HashMap<>();
    playbook
        .question(question)
        .ifPresent(ask -> ask.type().options().forEach(it -> tags.put(it.key(), it.tags())));
    return tags;
  }

  private boolean isAskedAlike(String question) {
    boolean alike = true;
    for (StepPosition spot : pairing.after) {
      StepPosition was = pairing.backOf(spot);
      alike &= !asks(spot, question) || was != null && both.metAlike(was.number(), spot.number());
    }
    for (StepPosition spot : pairing.before) {
      alike &= !asks(spot, question) || pairing.of(spot) != null;
    }
    return alike;
  }

  private static boolean asks(StepPosition spot, String question) {
    Step.Ask asked = spot.step().asked();
    return asked != null && asked.id().equals(question);
  }

  /** What counts from the day of the walk may read otherwise on another day. */
  private boolean hasAge(String fact) {
    return reads(new Condition.IsFact(fact, true), ImpactAnalysis::hasAge);
  }

  private static boolean hasAge(Condition condition) {
    return condition instanceof Condition.Age age && age.other() == null;
  }

  private boolean hasAge(int stepBefore, int stepAfter) {
    Predicate<Condition> age = ImpactAnalysis::hasAge;
    return hasStep(pairing.before, stepBefore, age) || hasStep(pairing.after, stepAfter, age);
  }

  private boolean hasStep(List<StepPosition> spots, int number, Predicate<Condition> wanted) {
    return spots.stream()
        .filter(spot -> spot.number() == number)
        .anyMatch(spot -> reads(spot.step().header().when(), wanted));
  }

  private boolean reads(Condition condition, Predicate<Condition> wanted) {
    List<Condition> todo = new ArrayList<>(List.of(condition));
    Set<String> seen = new HashSet<>();
    boolean[] found = {false};
    for (int i = 0; i < todo.size(); i++) {
      todo.get(i)
          .visit(
              part -> {
                found[0] |= wanted.test(part);
                if (part instanceof Condition.IsFact fact && seen.add(fact.fact())) {
                  for (Map<String, Fact> facts : List.of(factsBefore, factsAfter)) {
                    Fact meant = facts.get(fact.fact());
                    todo.addAll(meant == null ? List.of() : List.of(meant.condition()));
                  }
                }
              });
    }
    return found[0];
  }

  /** Whether a part of a refusal may hold for other answers than before, apart from its parts. */
  private final class ReadsOtherwise extends Condition.DefaultVisitor<Boolean> {
    private final String itself;

    ReadsOtherwise(String itself) {
      this.itself = itself;
    }

    @Override
    protected Boolean other(Condition condition) {
      return condition.questions().stream()
          .anyMatch(question -> !question.equals(itself) && !isAskedAlike(question));
    }

    @Override
    public Boolean all(Condition.All condition) {
      return false;
    }

    @Override
    public Boolean any(Condition.Any condition) {
      return false;
    }

    @Override
    public Boolean not(Condition.Not condition) {
      return false;
    }

    @Override
    public Boolean tagged(Condition.Tagged condition) {
      String question = condition.answer();
      return !tags(before, question).equals(tags(after, question)) || other(condition);
    }

    @Override
    public Boolean isFact(Condition.IsFact condition) {
      return !both.holdsAlike(condition.fact());
    }

    @Override
    public Boolean concluded(Condition.Concluded condition) {
      return true;
    }
  }
}
