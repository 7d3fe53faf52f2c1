package be.livc.playbook.scenario;

import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Fact;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.StepHeader;
import be.livc.playbook.model.StepRewriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The same playbook with one thing changed; included playbooks stay as they are. */
final class PlaybookRewriter {
  private PlaybookRewriter() {}

  /** With what {@code change} makes of one step in place of it; the other numbers stay. */
  static Playbook step(Playbook playbook, Step target, Function<Step, List<Step>> change) {
    Replacing replacing = new Replacing(target.header().number(), change);
    return playbook.withPhases(playbook.phases().stream().map(replacing::phase).toList());
  }

  static Playbook phase(Playbook playbook, Phase target, Condition when) {
    return playbook.withPhases(
        playbook.phases().stream()
            .map(phase -> phase.id().equals(target.id()) ? phase.withWhen(when) : phase)
            .toList());
  }

  static Playbook fact(Playbook playbook, String id, Condition condition) {
    Map<String, Fact> facts = new LinkedHashMap<>(playbook.facts());
    facts.put(id, new Fact(id, condition));
    return playbook.withFacts(facts);
  }

  /** A step with another condition. */
  static Step when(Step step, Condition when) {
    return step.accept(new NewCondition(when));
  }

  /** A question of which two options hold each other's steps. */
  static Step swapped(Step.Ask ask, int first, int second) {
    List<Option> options = new ArrayList<>(ask.type().options());
    Option one = options.get(first);
    Option other = options.get(second);
    options.set(first, one.withSteps(other.steps()));
    options.set(second, other.withSteps(one.steps()));
    return ask.withType(ask.type().withOptions(options));
  }

  /** With another option of the same key, wherever the question is asked. */
  static Playbook option(Playbook playbook, Step.Ask ask, Option other) {
    List<Option> options =
        ask.type().options().stream()
            .map(option -> option.key().equals(other.key()) ? other : option)
            .toList();
    return type(playbook, ask, ask.type().withOptions(options));
  }

  /** With another column of the same key, wherever the table is asked. */
  static Playbook column(
      Playbook playbook, Step.Ask ask, AnswerType.Table table, AnswerType.Column other) {
    List<AnswerType.Column> columns =
        table.columns().stream()
            .map(column -> column.key().equals(other.key()) ? other : column)
            .toList();
    return type(playbook, ask, new AnswerType.Table(columns, table.min(), table.max()));
  }

  private static Playbook type(Playbook playbook, Step.Ask ask, AnswerType type) {
    NewType changing = new NewType(ask.id(), type);
    return playbook.withPhases(playbook.phases().stream().map(changing::phase).toList());
  }

  private static final class NewType extends StepRewriter {
    private final String question;
    private final AnswerType type;

    NewType(String question, AnswerType type) {
      this.question = question;
      this.type = type;
    }

    @Override
    public Step.Ask ask(Step.Ask step) {
      return step.id().equals(question) ? step.withType(type) : super.ask(step);
    }

    @Override
    protected Step.Ask asked(Step.Ask step) {
      return step.id().equals(question) ? step.withType(type) : step;
    }
  }

  private static final class Replacing extends StepRewriter {
    private final int number;
    private final Function<Step, List<Step>> change;

    Replacing(int number, Function<Step, List<Step>> change) {
      this.number = number;
      this.change = change;
    }

    @Override
    public List<Step> steps(List<Step> block) {
      List<Step> changed = new ArrayList<>();
      for (Step step : block) {
        if (step.header().number() == number) {
          changed.addAll(change.apply(step));
        } else {
          changed.add(step.blocks().isEmpty() ? step : step.accept(this));
        }
      }
      return changed;
    }
  }

  private static final class NewCondition extends StepRewriter {
    private final Condition when;

    NewCondition(Condition when) {
      this.when = when;
    }

    @Override
    protected StepHeader common(StepHeader header) {
      return header.withWhen(when);
    }

    @Override
    public List<Step> steps(List<Step> block) {
      return block;
    }
  }
}
