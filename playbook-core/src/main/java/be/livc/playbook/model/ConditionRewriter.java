package be.livc.playbook.model;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes a condition anew, the same unless told otherwise: names by the methods for names, and whole
 * parts by the methods of the visitor or {@link #comparison}.
 */
public abstract class ConditionRewriter implements Condition.Visitor<Condition> {
  /** Nothing is kept: one instance may serve any number of calls and threads. */
  protected ConditionRewriter() {}

  /** Leaves conditions as they are, and adds the questions that they name. */
  static ConditionRewriter asking(Set<String> named) {
    return new ConditionRewriter() {
      @Override
      protected String question(String id) {
        named.add(id);
        return id;
      }
    };
  }

  /** The condition made anew. */
  public final Condition of(Condition condition) {
    return condition.accept(this);
  }

  /** What a question is called; columns of a table are no questions. */
  protected String question(String id) {
    return id;
  }

  /** What a fact is called. */
  protected String fact(String id) {
    return id;
  }

  /** What an included playbook is called. */
  protected String include(String id) {
    return id;
  }

  /** What a conclusion of an included playbook is called. */
  protected String conclusion(String id) {
    return id;
  }

  /** What becomes of a condition on the answer to a question, in which names are new already. */
  protected Condition comparison(Condition comparison) {
    return comparison;
  }

  @Override
  public Condition all(Condition.All condition) {
    return condition.of().isEmpty() ? condition : new Condition.All(parts(condition.of()));
  }

  @Override
  public Condition any(Condition.Any condition) {
    return new Condition.Any(parts(condition.of()));
  }

  @Override
  public Condition not(Condition.Not condition) {
    return new Condition.Not(of(condition.of()));
  }

  @Override
  public Condition isOption(Condition.IsOption condition) {
    return comparison(new Condition.IsOption(question(condition.answer()), condition.options()));
  }

  @Override
  public Condition has(Condition.Has condition) {
    return comparison(
        new Condition.Has(question(condition.answer()), condition.all(), condition.wanted()));
  }

  @Override
  public Condition tagged(Condition.Tagged condition) {
    return comparison(new Condition.Tagged(question(condition.answer()), condition.tag()));
  }

  @Override
  public Condition hasRow(Condition.HasRow condition) {
    return comparison(new Condition.HasRow(question(condition.answer()), condition.row()));
  }

  @Override
  public Condition amountIs(Condition.AmountIs condition) {
    return comparison(
        new Condition.AmountIs(
            question(condition.answer()),
            condition.comparison(),
            condition.operand(),
            other(condition.other())));
  }

  @Override
  public Condition dayIs(Condition.DayIs condition) {
    return comparison(
        new Condition.DayIs(
            question(condition.answer()),
            condition.comparison(),
            condition.operand(),
            other(condition.other()),
            condition.shift()));
  }

  @Override
  public Condition age(Condition.Age condition) {
    return comparison(
        new Condition.Age(
            question(condition.answer()),
            condition.older(),
            condition.term(),
            other(condition.other())));
  }

  @Override
  public Condition answered(Condition.Answered condition) {
    return comparison(new Condition.Answered(question(condition.answer()), condition.given()));
  }

  @Override
  public Condition count(Condition.Count condition) {
    return comparison(
        new Condition.Count(
            question(condition.answer()), condition.comparison(), condition.operand()));
  }

  @Override
  public Condition isFact(Condition.IsFact condition) {
    return new Condition.IsFact(fact(condition.fact()), condition.holds());
  }

  @Override
  public Condition concluded(Condition.Concluded condition) {
    return new Condition.Concluded(
        include(condition.include()), conclusion(condition.conclusion()));
  }

  private List<Condition> parts(List<Condition> parts) {
    return parts.stream().map(this::of).toList();
  }

  private @Nullable String other(@Nullable String question) {
    return question == null ? null : question(question);
  }
}
