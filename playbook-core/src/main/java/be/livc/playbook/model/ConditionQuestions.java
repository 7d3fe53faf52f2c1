package be.livc.playbook.model;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adds the questions that a condition names, but not those of its parts. */
final class ConditionQuestions implements Condition.Visitor<@Nullable Void> {
  private final Set<String> named;

  ConditionQuestions(Set<String> named) {
    this.named = named;
  }

  @Override
  public @Nullable Void all(Condition.All condition) {
    return null;
  }

  @Override
  public @Nullable Void any(Condition.Any condition) {
    return null;
  }

  @Override
  public @Nullable Void not(Condition.Not condition) {
    return null;
  }

  @Override
  public @Nullable Void isOption(Condition.IsOption condition) {
    return named(condition.answer());
  }

  @Override
  public @Nullable Void has(Condition.Has condition) {
    return named(condition.answer());
  }

  @Override
  public @Nullable Void tagged(Condition.Tagged condition) {
    return named(condition.answer());
  }

  @Override
  public @Nullable Void hasRow(Condition.HasRow condition) {
    return named(condition.answer());
  }

  @Override
  public @Nullable Void amountIs(Condition.AmountIs condition) {
    named(condition.answer());
  return named(condition.other());
  }

  @Override
  public @Nullable Void dayIs(Condition.DayIs condition) {
    named(condition.answer());
  return named(condition.other());
  }

  @Override
  public @Nullable Void age(Condition.Age condition) {
    return named(condition.answer());
  }

  @Override
  public @Nullable Void answered(Condition.Answered condition) {
    return named(condition.answer());
  }

  @Override
  public @Nullable Void count(Condition.Count condition) {
    return named(condition.answer());
  }

  @Override
  public @Nullable Void isFact(Condition.IsFact condition) {
    return null;
  }

  @Override
  public @Nullable Void concluded(Condition.Concluded condition) {
    return null;
  }

  private @Nullable Void named(@Nullable String question) {
    if (question != null) {
      named.add(question);
    }
    return null;
  }
}
