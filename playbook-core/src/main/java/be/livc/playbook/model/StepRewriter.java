package be.livc.playbook.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes a copy of steps in which something is changed. What isn't overridden is copied as it is; it
 * goes into options, groups and the blocks of questions asked again, and leaves included playbooks
 * and the question that is asked again alone unless {@link #included} and {@link #asked} say
 * otherwise.
 */
public abstract class StepRewriter implements Step.Visitor<Step> {
  private final Types types = new Types();

  /** Keeps nothing itself. */
  protected StepRewriter() {}

  /** A block of steps; override to leave steps out or to put others in. */
  public List<Step> steps(List<Step> block) {
    return block.stream().map(step -> step.accept(this)).toList();
  }

  /** A phase with its steps. */
  public Phase phase(Phase phase) {
    return new Phase(
        id(phase.id()),
        text(phase.title()),
        orNull(phase.why()),
        condition(phase.when()),
        phase.valid(),
        ground(phase.ground()),
        steps(phase.steps()));
  }

  /** The number of a step. */
  protected int number(int number) {
    return number;
  }

  /** The id of a step, phase or conclusion where it is declared or named; may be empty. */
  protected String id(String id) {
    return id;
  }

  /** The id of a role that does a task. */
  protected String role(String id) {
    return id;
  }

  /** A text that is shown. */
  protected Text text(Text text) {
    return text;
  }

  /** A condition on answers; not that on the columns of one row. */
  protected Condition condition(Condition condition) {
    return condition;
  }

  /** What something rests on. */
  protected Ground ground(Ground ground) {
    return ground;
  }

  /** What every step may carry. */
  protected StepHeader common(StepHeader header) {
    return new StepHeader(
        number(header.number()),
        id(header.id()),
        text(new Text(header.shortName())).markdown(),
        orNull(header.why()),
        orNull(header.help()),
        condition(header.when()),
        header.tags(),
        header.valid(),
        ground(header.ground()));
  }

  /** The playbook of an include. */
  protected Playbook included(Playbook playbook) {
    return playbook;
  }

  /** The question that stands elsewhere and is asked again. */
  protected Step.Ask asked(Step.Ask ask) {
    return ask;
  }

  /** A sort of answer, with its options or columns. */
  protected AnswerType type(AnswerType type) {
    return type.accept(types);
  }

  @Override
  public Step tell(Step.Tell step) {
    return new Step.Tell(common(step.header()), text(step.text()));
  }

  @Override
  public Step warn(Step.Warn step) {
    return new Step.Warn(common(step.header()), text(step.text()), id(step.until()));
  }

  @Override
  public Step.Ask ask(Step.Ask step) {
    return new Step.Ask(
        common(step.header()),
        text(step.question()),
        type(step.type()),
        step.optional(),
        step.sensitive(),
        step.profile(),
        step.mayWait(),
        step.suggestion(),
        step.refusals().stream()
            .map(it -> new Step.Refusal(condition(it.when()), text(it.message())))
            .toList());
  }

  @Override
  public Step askAgain(Step.AskAgain step) {
    Map<String, List<Step>> blocks = new LinkedHashMap<>();
    step.steps().forEach((key, block) -> blocks.put(key, steps(block)));
    return new Step.AskAgain(common(step.header()), asked(step.ask()), blocks, step.only());
  }

  @Override
  public Step task(Step.Do step) {
    return new Step.Do(
        common(step.header()),
        text(step.text()),
        step.by().stream().map(this::role).toList(),
        step.within(),
        id(step.after()),
        id(step.before()),
        due(step.due()),
        step.every(),
        forEach(step.forEach()),
        step.first(),
        step.appoints().isEmpty() ? "" : role(step.appoints()));
  }

  @Override
  public Step write(Step.Write step) {
    return new Step.Write(common(step.header()), step.template(), forEach(step.forEach()));
  }

  @Override
  public Step group(Step.Group step) {
    return new Step.Group(common(step.header()), text(step.title()), steps(step.steps()));
  }

  @Override
  public Step include(Step.Include step) {
    return new Step.Include(common(step.header()), included(step.playbook()));
  }

  @Override
  public Step conclude(Step.Conclude step) {
    return new Step.Conclude(common(step.header()), id(step.conclusion()), text(step.text()));
  }

  private @Nullable Text orNull(@Nullable Text text) {
    return text == null ? null : text(text);
  }

  private Step.@Nullable Due due(Step.@Nullable Due due) {
    return due == null ? null : new Step.Due(id(due.answer()), due.column());
  }

  private @Nullable ForEach forEach(@Nullable ForEach each) {
    return each == null ? null : new ForEach(id(each.answer()), each.where());
  }

  private Option option(Option option) {
    return new Option(
        option.key(),
        text(option.label()),
        orNull(option.says()),
        orNull(option.help()),
        option.tags(),
        option.exclusive(),
        ground(option.ground()),
        condition(option.when()),
        steps(option.steps()));
  }

  private AnswerType.Column column(AnswerType.Column column) {
    return new AnswerType.Column(
        column.key(),
        text(column.label()),
        type(column.type()),
        column.optional(),
        orNull(column.help()),
        ground(column.ground()),
        column.when());
  }

  private final class Types extends AnswerType.DefaultVisitor<AnswerType> {
    @Override
    protected AnswerType other(AnswerType type) {
      return type.withOptions(type.options().stream().map(StepRewriter.this::option).toList());
    }

    @Override
    public AnswerType words(AnswerType.Words type) {
      return new AnswerType.Words(type.manyLines(), type.pattern(), orNull(type.message()));
    }

    @Override
    public AnswerType table(AnswerType.Table type) {
      List<AnswerType.Column> columns =
          type.columns().stream().map(StepRewriter.this::column).toList();
      return new AnswerType.Table(columns, type.min(), type.max());
    }
  }
}
