package be.livc.playbook.compiled;

import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Option;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Writes the sorts of answers: the number of its kind, then its parts. */
final class AnswerTypeOutput implements AnswerType.Visitor<Void> {
  private final Output out;
  private final StepOutput steps;

  AnswerTypeOutput(Output out, StepOutput steps) {
    this.out = out;
    this.steps = steps;
  }

  void type(AnswerType type) {
    out.kind(type.kind(), AnswerTypeInput.KINDS);
    type.accept(this);
  }

  private void option(Option option) {
    out.string(option.key());
    out.text(option.label());
    out.optional(option.says(), out::text);
    out.optional(option.help(), out::text);
    out.strings(option.tags());
    out.flag(option.exclusive());
    steps.ground(option.ground());
    steps.condition(option.when());
    steps.steps(option.steps());
  }

  @Override
  public Void yesNo(AnswerType.YesNo type) {
    out.all(type.options(), this::option);
    return null;
  }

  @Override
  public Void choice(AnswerType.Choice type) {
    out.all(type.options(), this::option);
    return null;
  }

  @Override
  public Void choices(AnswerType.Choices type) {
    out.all(type.options(), this::option);
    return null;
  }

  @Override
  public Void words(AnswerType.Words type) {
    out.flag(type.manyLines());
    out.<Pattern>optional(type.pattern(), this::pattern);
    out.optional(type.message(), out::text);
    return null;
  }

  private void pattern(Pattern pattern) {
    out.string(pattern.pattern());
    out.number(pattern.flags());
  }

  @Override
  public Void amount(AnswerType.Amount type) {
    out.number(type.decimals());
    out.<BigDecimal>optional(type.min(), out::amount);
    out.<BigDecimal>optional(type.max(), out::amount);
    out.string(type.unit());
    out.flag(type.plain());
    return null;
  }

  @Override
  public Void day(AnswerType.Day type) {
    return null;
  }

  @Override
  public Void entries(AnswerType.Entries type) {
    out.number(type.min());
    out.number(type.max());
    return null;
  }

  @Override
  public Void table(AnswerType.Table type) {
    out.all(type.columns(), this::column);
    out.number(type.min());
    out.number(type.max());
    return null;
  }

  private void column(AnswerType.Column column) {
    out.string(column.key());
    out.text(column.label());
    out.inside(() -> type(column.type()));
    out.flag(column.optional());
    out.optional(column.help(), out::text);
    steps.ground(column.ground());
    steps.condition(column.when());
  }
}
