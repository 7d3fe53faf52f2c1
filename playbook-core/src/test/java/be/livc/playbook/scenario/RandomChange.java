package be.livc.playbook.scenario;

import be.livc.playbook.diagnostic.SourceMap;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Text;
import be.livc.playbook.walk.Sketch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** A playbook with something changed at random, as an editor might. */
public final class RandomChange {
  private RandomChange() {}

  /** The playbook with one thing changed; it may mean the same. */
  public static Playbook of(Playbook playbook, Random random) {
    List<Step> own = new ArrayList<>();
    playbook.phases().forEach(phase -> gather(phase.steps(), own));
    List<Mutant> mutants = Mutant.of(playbook, SourceMap.NONE);
    if (own.isEmpty() || !mutants.isEmpty() && random.nextInt(3) == 0) {
      return mutants.isEmpty() ? playbook : mutants.get(random.nextInt(mutants.size())).playbook();
    }
    Step step = own.get(random.nextInt(own.size()));
    return switch (random.nextInt(6)) {
      case 0 -> swapped(playbook, random);
      case 1 ->
          PlaybookRewriter.step(
              playbook, step, it -> List.of(it, new Sketch().tell("new", step.header().when())));
      case 2 -> again(playbook, step);
      default ->
          step instanceof Step.Ask ask ? question(playbook, ask, random) : reworded(playbook, step);
    };
  }

  private static void gather(List<Step> block, List<Step> steps) {
    for (Step step : block) {
      steps.add(step);
      if (!(step instanceof Step.Include)) {
        step.blocks().forEach(inner -> gather(inner, steps));
      }
    }
  }

  /** A condition that says the same in other words. */
  private static Playbook again(Playbook playbook, Step step) {
    Condition when = step.header().when();
    Condition twice = new Condition.Not(new Condition.Not(when));
    return PlaybookRewriter.step(playbook, step, it -> List.of(PlaybookRewriter.when(it, twice)));
  }

  private static Playbook reworded(Playbook playbook, Step step) {
    return PlaybookRewriter.step(
        playbook,
        step,
        it ->
            List.of(
                it instanceof Step.Tell tell
                    ? new Step.Tell(tell.header(), new Text("other words"))
                    : it instanceof Step.Group group
                        ? new Step.Group(group.header(), new Text("other words"), group.steps())
                        : it));
  }

  /** Two steps beside each other the other way about, where no condition minds. */
  private static Playbook swapped(Playbook playbook, Random random) {
    List<Phase> phases = new ArrayList<>(playbook.phases());
    Phase phase = phases.get(random.nextInt(phases.size()));
    List<Step> steps = new ArrayList<>(phase.steps());
    for (int i = 0; i + 1 < steps.size(); i++) {
      Step step = steps.get(i);
      boolean alike = step.getClass().equals(steps.get(i + 1).getClass());
      if (!alike && !(step instanceof Step.Ask) && !(step instanceof Step.Include)) {
        Collections.swap(steps, i, i + 1);
        break;
      }
    }
    phases.set(phases.indexOf(phase), phase.withSteps(steps));
    return playbook.withPhases(phases);
  }

  private static Playbook question(Playbook playbook, Step.Ask ask, Random random) {
    List<Option> options = new ArrayList<>(ask.type().options());
    boolean optional = ask.optional();
    List<Step.Refusal> refusals = new ArrayList<>(ask.refusals());
    int at = options.isEmpty() ? -1 : random.nextInt(options.size());
    int form = random.nextInt(5);
    if (form == 0 || at < 0) {
      optional = !optional;
    } else if (form == 1 && options.size() > 1 && !(ask.type() instanceof AnswerType.YesNo)) {
      options.remove(at);
    } else if (form == 2) {
      options.add(Sketch.option("fresh"));
    } else if (form == 3) {
      Option old = options.get(at);
      options.set(at, old.withTags(old.tags().isEmpty() ? Set.of("t") : Set.of()));
    } else {
      String key = options.get(at).key();
      Condition chosen =
          ask.type() instanceof AnswerType.Choices
              ? new Condition.Has(ask.id(), false, Set.of(key))
              : Sketch.is(ask.id(), key);
      refusals.add(new Step.Refusal(chosen, new Text("no")));
    }
    Step.Ask changed =
        ask.withType(
                ask.type() instanceof AnswerType.YesNo
                    ? new AnswerType.Choice(options)
                    : ask.type().withOptions(options))
            .withOptional(optional)
            .withRefusals(refusals);
    return PlaybookRewriter.step(playbook, ask, it -> List.of(changed));
  }
}
