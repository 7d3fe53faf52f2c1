package be.livc.playbook.compiled;

import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Condition.Shift;
import java.math.BigDecimal;

/** Writes conditions: the number of its form, then its parts. */
final class ConditionOutput implements Condition.Visitor<Void> {
  static final int ALL = 0;
  static final int ANY = 1;
  static final int NOT = 2;
  static final int IS_OPTION = 3;
  static final int HAS = 4;
  static final int TAGGED = 5;
  static final int HAS_ROW = 6;
  static final int AMOUNT_IS = 7;
  static final int DAY_IS = 8;
  static final int AGE = 9;
  static final int ANSWERED = 10;
  static final int COUNT = 11;
  static final int IS_FACT = 12;
  static final int CONCLUDED = 13;

  private final Output out;

  ConditionOutput(Output out) {
    this.out = out;
  }

  void condition(Condition condition) {
    out.inside(() -> condition.accept(this));
  }

  @Override
  public Void all(Condition.All condition) {
    out.number(ALL);
    out.all(condition.of(), this::condition);
    return null;
  }

  @Override
  public Void any(Condition.Any condition) {
    out.number(ANY);
    out.all(condition.of(), this::condition);
    return null;
  }

  @Override
  public Void not(Condition.Not condition) {
    out.number(NOT);
    condition(condition.of());
    return null;
  }

  @Override
  public Void isOption(Condition.IsOption condition) {
    out.number(IS_OPTION);
    out.string(condition.answer());
    out.strings(condition.options());
    return null;
  }

  @Override
  public Void has(Condition.Has condition) {
    out.number(HAS);
    out.string(condition.answer());
    out.flag(condition.all());
    out.strings(condition.wanted());
    return null;
  }

  @Override
  public Void tagged(Condition.Tagged condition) {
    out.number(TAGGED);
    out.string(condition.answer());
    out.string(condition.tag());
    return null;
  }

  @Override
  public Void hasRow(Condition.HasRow condition) {
    out.number(HAS_ROW);
    out.string(condition.answer());
    condition(condition.row());
    return null;
  }

  @Override
  public Void amountIs(Condition.AmountIs condition) {
    out.number(AMOUNT_IS);
    out.string(condition.answer());
    out.kind(condition.comparison(), ConditionInput.COMPARISONS);
    out.<BigDecimal>optional(condition.operand(), out::amount);
    out.optional(condition.other(), out::string);
    return null;
  }

  @Override
  public Void dayIs(Condition.DayIs condition) {
    out.number(DAY_IS);
    out.string(condition.answer());
    out.kind(condition.comparison(), ConditionInput.COMPARISONS);
    out.optional(condition.operand(), out::day);
    out.optional(condition.other(), out::string);
    out.optional(condition.shift(), this::shift);
    return null;
  }

  private void shift(Shift shift) {
    out.term(shift.term());
    out.flag(shift.later());
  }

  @Override
  public Void age(Condition.Age condition) {
    out.number(AGE);
    out.string(condition.answer());
    out.flag(condition.older());
    out.term(condition.term());
    out.optional(condition.other(), out::string);
    return null;
  }

  @Override
  public Void answered(Condition.Answered condition) {
    out.number(ANSWERED);
    out.string(condition.answer());
    out.flag(condition.given());
    return null;
  }

  @Override
  public Void count(Condition.Count condition) {
    out.number(COUNT);
    out.string(condition.answer());
    out.kind(condition.comparison(), ConditionInput.COMPARISONS);
    out.number(condition.operand());
    return null;
  }

  @Override
  public Void isFact(Condition.IsFact condition) {
    out.number(IS_FACT);
    out.string(condition.fact());
    out.flag(condition.holds());
    return null;
  }

  @Override
  public Void concluded(Condition.Concluded condition) {
    out.number(CONCLUDED);
    out.string(condition.include());
    out.string(condition.conclusion());
    return null;
  }
}
