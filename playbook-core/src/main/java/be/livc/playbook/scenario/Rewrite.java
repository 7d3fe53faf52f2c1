package be.livc.playbook.scenario;

import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Common;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Fact;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The same playbook with one thing changed; included playbooks stay as they are. */
final class Rewrite {
  private Rewrite() {}

  /** With what {@code change} makes of one step in place of it; the other numbers stay. */
  static Playbook step(Playbook playbook, Step target, Function<Step, List<Step>> change) {
    List<Phase> phases = new ArrayList<>();
    for (Phase phase : playbook.phases()) {
      phases.add(phase(phase, phase.when(), block(phase.steps(), target, change)));
    }
    return with(playbook, phases, playbook.facts());
  }

  static Playbook phase(Playbook playbook, Phase target, Condition when) {
    List<Phase> phases = new ArrayList<>();
    for (Phase phase : playbook.phases()) {
      phases.add(phase.id().equals(target.id()) ? phase(phase, when, phase.steps()) : phase);
    }
    return with(playbook, phases, playbook.facts());
  }

  static Playbook fact(Playbook playbook, String id, Condition condition) {
    Map<String, Fact> facts = new LinkedHashMap<>(playbook.facts());
    facts.put(id, new Fact(id, condition));
    return with(playbook, playbook.phases(), facts);
  }

  /** A step with another condition. */
  static Step when(Step step, Condition when) {
    Common old = step.common();
    Common common =
        new Common(
            old.number(),
            old.id(),
            old.shortName(),
            old.why(),
            old.help(),
            when,
            old.tags(),
            old.valid(),
            old.ground());
    return step.match(
        it -> new Step.Tell(common, it.text()),
        it -> new Step.Warn(common, it.text(), it.until()),
        it -> ask(it, common, it.type()),
        it -> new Step.AskAgain(common, it.ask(), it.steps()),
        it ->
            new Step.Do(
                common,
                it.text(),
                it.by(),
                it.within(),
                it.after(),
                it.before(),
                it.every(),
                it.forEach()),
        it -> new Step.Write(common, it.template(), it.forEach()),
        it -> new Step.Group(common, it.title(), it.steps()),
        it -> new Step.Include(common, it.playbook()),
        it -> new Step.Conclude(common, it.conclusion(), it.text()));
  }

  /** A question of which two options hold each other's steps. */
  static Step swapped(Step.Ask ask, int first, int second) {
    List<Option> options = new ArrayList<>(ask.type().options());
    Option one = options.get(first);
    Option other = options.get(second);
    options.set(first, option(one, other.steps()));
    options.set(second, option(other, one.steps()));
    return ask(ask, ask.common(), type(ask.type(), options));
  }

  private static List<Step> block(
      List<Step> steps, Step target, Function<Step, List<Step>> change) {
    List<Step> changed = new ArrayList<>();
    for (Step step : steps) {
      if (step.common().number() == target.common().number()) {
        changed.addAll(change.apply(step));
      } else {
        changed.add(inside(step, target, change));
      }
    }
    return changed;
  }

  private static Step inside(Step step, Step target, Function<Step, List<Step>> change) {
    if (step instanceof Step.Ask ask) {
      List<Option> options =
          ask.type().options().stream()
              .map(option -> option(option, block(option.steps(), target, change)))
              .toList();
      return ask(ask, ask.common(), type(ask.type(), options));
    } else if (step instanceof Step.AskAgain again) {
      Map<String, List<Step>> steps = new LinkedHashMap<>();
      again.steps().forEach((key, inner) -> steps.put(key, block(inner, target, change)));
      return new Step.AskAgain(again.common(), again.ask(), steps);
    } else if (step instanceof Step.Group group) {
      return new Step.Group(group.common(), group.title(), block(group.steps(), target, change));
    }
    return step;
  }

  private static AnswerType type(AnswerType type, List<Option> options) {
    return type.match(
        it -> new AnswerType.YesNo(options),
        it -> new AnswerType.Choice(options),
        it -> new AnswerType.Choices(options),
        it -> it,
        it -> it,
        it -> it,
        it -> it,
        it -> it);
  }

  private static Option option(Option old, List<Step> steps) {
    return new Option(
        old.key(), old.label(), old.help(), old.tags(), old.exclusive(), old.ground(), steps);
  }

  private static Step.Ask ask(Step.Ask old, Common common, AnswerType type) {
    return new Step.Ask(
        common,
        old.question(),
        type,
        old.optional(),
        old.sensitive(),
        old.profile(),
        old.mayWait(),
        old.suggestion(),
        old.refusals());
  }

  private static Phase phase(Phase old, Condition when, List<Step> steps) {
    return new Phase(old.id(), old.title(), old.why(), when, old.valid(), old.ground(), steps);
  }

  private static Playbook with(Playbook old, List<Phase> phases, Map<String, Fact> facts) {
    return new Playbook(
        old.id(),
        old.version(),
        old.language(),
        old.title(),
        old.summary(),
        old.status(),
        old.endsWithConclusion(),
        old.sensitive(),
        old.given(),
        facts,
        old.conclusions(),
        old.sources(),
        old.roles(),
        phases,
        old.fiche());
  }
}
