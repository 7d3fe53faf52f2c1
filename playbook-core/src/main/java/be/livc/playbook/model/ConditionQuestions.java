package be.livc.playbook.model;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adds the questions that a condition names, but not those of its parts. */
final class ConditionQuestions implements Condition.Visitor<Set<String>> {
  private final Set<String> named;

  ConditionQuestions(Set<String> named) {
    this.named = named;
  }

  @Override
  public Set<String> all(Condition.All condition) {
    return named;
  }

  @Override
  public Set<String> any(Condition.Any condition) {
    return named;
  }

  @Override
  public Set<String> not(Condition.Not condition) {
    return named;
  }

  @Override
  public Set<String> isOption(Condition.IsOption condition) {
    return named(condition.answer());
  }

  @Override
  public Set<String> has(Condition.Has condition) {
    return named(condition.answer());
  }

  @Override
  public Set<String> tagged(Condition.Tagged condition) {
    return named(condition.answer());
  }

  @Override
  public Set<String> hasRow(Condition.HasRow condition) {
    return named(condition.answer());
  }

  @Override
  public Set<String> amountIs(Condition.AmountIs condition) {
    named(condition.answer());
    return named(condition.other());
  }

  @Override
  public Set<String> dayIs(Condition.DayIs condition) {
    named(condition.answer());
    return named(condition.other());
  }

  @Override
  public Set<String> age(Condition.Age condition) {
    return named(condition.answer());
  }

  @Override
  public Set<String> answered(Condition.Answered condition) {
    return named(condition.answer());
  }

  @Override
  public Set<String> count(Condition.Count condition) {
    return named(condition.answer());
  }

  @Override
  public Set<String> isFact(Condition.IsFact condition) {
    return named;
  }

  @Override
  public Set<String> concluded(Condition.Concluded condition) {
    return named;
  }

  private Set<String> named(@Nullable String question) {
    if (question != null) {
      named.add(question);
    }
    return named;
  }
}
