package be.livc.playbook.compiled;

import be.livc.playbook.model.Condition;
import be.livc.playbook.model.ForEach;
import be.livc.playbook.model.Ground;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.StepHeader;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Writes steps: the number of its kind, what every step may carry, then its parts. */
final class StepOutput implements Step.Visitor<Void> {
  private final Output out;
  private final ConditionOutput conditions;
  private final AnswerTypeOutput types;
  private final Map<Ground, Integer> grounds = new HashMap<>();
  private final IdentityHashMap<Step, Integer> written = new IdentityHashMap<>();

  StepOutput(Output out) {
    this.out = out;
    this.conditions = new ConditionOutput(out);
    this.types = new AnswerTypeOutput(out, this);
  }

  void condition(Condition condition) {
    conditions.condition(condition);
  }

  /** Many steps share theirs: from the second time on its place among those that came. */
  void ground(Ground ground) {
    Integer known = grounds.putIfAbsent(ground, grounds.size() + 1);
    if (known != null) {
      out.number(known);
      return;
    }
    out.number(0);
    out.all(ground.citations(), this::citation);
    out.optional(ground.toConfirm(), out::text);
    out.flag(ground.ownChoice());
  }

  private void citation(Ground.Citation citation) {
    out.string(citation.source());
    out.string(citation.place());
  }

  void steps(List<? extends Step> steps) {
    out.number(steps.size());
    steps.forEach(this::step);
  }

  /** Steps that may stand elsewhere in the playbook too, and are the same ones then. */
  void named(List<? extends Step> steps) {
    out.number(steps.size());
    steps.forEach(this::named);
  }

  private void named(Step step) {
    Integer known = written.get(step);
    out.number(known == null ? 0 : known);
    if (known == null) {
      step(step);
    }
  }

  private void step(Step step) {
    out.inside(
        () -> {
          out.kind(step.kind(), StepInput.KINDS);
          header(step.header());
          step.accept(this);
        });
    written.put(step, written.size() + 1);
  }

  private void header(StepHeader header) {
    out.number(header.number());
    out.string(header.id());
    out.string(header.shortName());
    out.optional(header.why(), out::text);
    out.optional(header.help(), out::text);
    condition(header.when());
    out.strings(header.tags());
    out.validity(header.valid());
    ground(header.ground());
  }

  @Override
  public Void tell(Step.Tell step) {
    out.text(step.text());
    return null;
  }

  @Override
  public Void warn(Step.Warn step) {
    out.text(step.text());
    out.string(step.until());
    return null;
  }

  @Override
  public Void ask(Step.Ask step) {
    out.text(step.question());
    types.type(step.type());
    out.flag(step.optional());
    out.flag(step.sensitive());
    out.flag(step.profile());
    out.flag(step.mayWait());
    out.string(step.suggestion());
    out.all(step.refusals(), this::refusal);
    return null;
  }

  private void refusal(Step.Refusal refusal) {
    condition(refusal.when());
    out.text(refusal.message());
  }

  @Override
  public Void askAgain(Step.AskAgain step) {
    named(step.ask());
    out.number(step.steps().size());
    step.steps()
        .forEach(
            (option, steps) -> {
              out.string(option);
              steps(steps);
            });
    out.strings(step.only());
    return null;
  }

  @Override
  public Void task(Step.Do step) {
    out.text(step.text());
    out.strings(step.by());
    out.optional(step.within(), out::term);
    out.string(step.after());
    out.string(step.before());
    out.optional(step.due(), this::due);
    out.optional(step.every(), out::term);
    out.optional(step.forEach(), this::forEach);
    out.flag(step.first());
    out.string(step.appoints());
    return null;
  }

  private void due(Step.Due due) {
    out.string(due.answer());
    out.string(due.column());
  }

  private void forEach(ForEach forEach) {
    out.string(forEach.answer());
    condition(forEach.where());
  }

  @Override
  public Void write(Step.Write step) {
    out.string(step.template());
    out.optional(step.forEach(), this::forEach);
    return null;
  }

  @Override
  public Void group(Step.Group step) {
    out.text(step.title());
    steps(step.steps());
    return null;
  }

  @Override
  public Void include(Step.Include step) {
    new PlaybookOutput(out, this).playbook(step.playbook());
    return null;
  }

  @Override
  public Void conclude(Step.Conclude step) {
    out.string(step.conclusion());
    out.text(step.text());
    return null;
  }
}
