package be.livc.playbook.walk;

import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Fact;
import be.livc.playbook.model.Value;
import be.livc.playbook.walk.Environment.Asked;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How conditions read on what a walk knows at a place in the document. A walk reads more conditions
 * than it does anything else, so that the one instance makes nothing anew for a comparison.
 */
final class ConditionEvaluator implements Condition.Visitor<Truth> {
  private final Environment environment;
  private final Dependence dependence = new Dependence();

  ConditionEvaluator(Environment environment) {
    this.environment = environment;
  }

  Environment environment() {
    return environment;
  }

  /** Reads a condition on what is known here. */
  Truth read(Condition condition) {
    return condition.accept(this);
  }

  @Override
  public Truth all(Condition.All condition) {
    Truth truth = Truth.YES;
    for (Condition part : condition.of()) {
      truth = truth.and(part.accept(this));
      if (truth == Truth.NO) {
        return truth;
      }
    }
    return truth;
  }

  @Override
  public Truth any(Condition.Any condition) {
    Truth truth = Truth.NO;
    for (Condition part : condition.of()) {
      truth = truth.or(part.accept(this));
      if (truth == Truth.YES) {
        return truth;
      }
    }
    return truth;
  }

  @Override
  public Truth not(Condition.Not condition) {
    return condition.of().accept(this).not();
  }

  @Override
  public Truth isOption(Condition.IsOption condition) {
    Asked at = environment.asked(condition.answer());
    Value value = known(at);
    return value == null ? unknown(at) : Truth.of(ValueComparison.isOption(condition, value));
  }

  @Override
  public Truth has(Condition.Has condition) {
    Asked at = environment.asked(condition.answer());
    Value value = known(at);
    return value == null ? unknown(at) : Truth.of(ValueComparison.has(condition, value));
  }

  @Override
  public Truth tagged(Condition.Tagged condition) {
    Asked at = environment.asked(condition.answer());
    Value value = known(at);
    return at == null || value == null
        ? unknown(at)
        : Truth.of(ValueComparison.tagged(at.type().options(), value, condition.tag()));
  }

  @Override
  public Truth hasRow(Condition.HasRow condition) {
    Asked at = environment.asked(condition.answer());
    Value value = known(at);
    return at == null || value == null
        ? unknown(at)
        : Truth.of(hasRow(at.type(), value, condition.row(), environment.date()));
  }

  @Override
  public Truth amountIs(Condition.AmountIs condition) {
    return compared(
        condition.answer(),
        condition.other(),
        value -> ValueComparison.compares(condition, value),
        (value, other) -> ValueComparison.compares(condition, value, other));
  }

  @Override
  public Truth dayIs(Condition.DayIs condition) {
    return compared(
        condition.answer(),
        condition.other(),
        value -> ValueComparison.compares(condition, value),
        (value, other) -> ValueComparison.compares(condition, value, other));
  }

  @Override
  public Truth age(Condition.Age condition) {
    return compared(
        condition.answer(),
        condition.other(),
        value -> ValueComparison.age(condition, value, environment.date()),
        (value, other) -> ValueComparison.age(condition, value, other));
  }

  /** An answer by itself, or beside another where one is named. */
  private Truth compared(
      String answer,
      @Nullable String another,
      Predicate<Value> alone,
      BiPredicate<Value, Value> both) {
    Asked at = environment.asked(answer);
    Value value = known(at);
    if (another == null) {
      return value == null ? unknown(at) : Truth.of(alone.test(value));
    }
    Asked with = environment.asked(another);
    Value other = known(with);
    if (value == null || other == null) {
      return at == null || with == null ? Truth.NO : Truth.UNKNOWN;
    }
    return Truth.of(both.test(value, other));
  }

  @Override
  public Truth answered(Condition.Answered condition) {
    Asked at = environment.asked(condition.answer());
    Value value = known(at);
    return value == null
        ? unknown(at)
        : Truth.of(condition.given() != ValueComparison.isEmpty(value));
  }

  @Override
  public Truth count(Condition.Count condition) {
    Asked at = environment.asked(condition.answer());
    Value value = known(at);
    return value == null ? unknown(at) : Truth.of(ValueComparison.counts(condition, value));
  }

  @Override
  public Truth isFact(Condition.IsFact condition) {
    Truth truth = fact(condition.fact());
    return condition.holds() ? truth : truth.not();
  }

  @Override
  public Truth concluded(Condition.Concluded condition) {
    Environment.Ending ending = environment.ending(condition.include());
    return ending == null
        ? Truth.NO
        : ending.conclusions().getOrDefault(condition.conclusion(), Truth.NO);
  }

  private Truth fact(String id) {
    Truth known = environment.readFacts().get(id);
    if (known == null) {
      Fact fact = environment.fact(id);
      known = fact == null ? Truth.NO : read(fact.condition());
      environment.readFacts().put(id, known);
    }
    return known;
  }

  /** The answer that a comparison reads; null where there is none yet. */
  private static @Nullable Value known(@Nullable Asked at) {
    return at == null || at.met() == Truth.UNKNOWN ? null : at.value();
  }

  /** How a comparison reads without an answer. */
  private static Truth unknown(@Nullable Asked at) {
    return at == null ? Truth.NO : Truth.UNKNOWN;
  }

  static boolean hasRow(AnswerType type, Value value, Condition condition, LocalDate date) {
    ConditionEvaluator known = new ConditionEvaluator(new Environment(date));
    return type instanceof AnswerType.Table table
        && value instanceof Value.Rows rows
        && rows.rows().stream().anyMatch(row -> known.row(table, row, condition));
  }

  /** Whether a row meets a condition on its columns; a cell left empty is an answer left empty. */
  boolean row(AnswerType.Table table, Value.Row row, Condition condition) {
    return cells(table, row.cells()).read(condition) == Truth.YES;
  }

  /** How conditions read on the cells of a row: those that are asked, column by column. */
  ConditionEvaluator cells(AnswerType.Table table, Map<String, Value> row) {
    Environment cells = new Environment(environment.date());
    ConditionEvaluator reading = new ConditionEvaluator(cells);
    for (AnswerType.Column column : table.columns()) {
      if (reading.read(column.when()) == Truth.YES) {
        Value cell = row.getOrDefault(column.key(), Value.NOTHING);
        cells.meet(column.key(), column.type(), Truth.YES, cell, false, null);
      }
    }
    return reading;
  }

  /** The questions a condition that is not yet known hangs on. */
  @Nullable Dependencies hinges(Condition condition) {
    return read(condition) == Truth.UNKNOWN ? condition.accept(dependence).found : null;
  }

  /** What a condition hangs on, taken that it is not yet known. */
  private final class Dependence extends Condition.DefaultVisitor<Dependence> {
    private @Nullable Dependencies found;

    @Override
    protected Dependence other(Condition condition) {
      Dependencies all = null;
      for (String question : condition.questions()) {
        Asked at = environment.asked(question);
        if (at != null) {
          all =
              Dependencies.join(
                  all,
                  at.value() == null
                      ? Dependencies.of(question, at.waits(), at.hinges())
                      : at.hinges());
        }
      }
      return found(all);
    }

    @Override
    public Dependence all(Condition.All condition) {
      return join(condition.of());
    }

    @Override
    public Dependence any(Condition.Any condition) {
      return join(condition.of());
    }

    @Override
    public Dependence not(Condition.Not condition) {
      return found(hinges(condition.of()));
    }

    @Override
    public Dependence isFact(Condition.IsFact condition) {
      Dependencies all = environment.factHinges().get(condition.fact());
      Fact fact = environment.fact(condition.fact());
      if (all == null && fact != null) {
        all = hinges(fact.condition());
        if (all != null) {
          // kept, as facts that share facts would take time that doubles with each
          environment.factHinges().put(condition.fact(), all);
        }
      }
      return found(all);
    }

    @Override
    public Dependence concluded(Condition.Concluded condition) {
      Environment.Ending ending = environment.ending(condition.include());
      return found(ending == null ? null : ending.hinges());
    }

    private Dependence join(List<Condition> parts) {
      Dependencies all = null;
      for (Condition part : parts) {
        all = Dependencies.join(all, hinges(part));
      }
      return found(all);
    }

    private Dependence found(@Nullable Dependencies hinges) {
      found = hinges;
      return this;
    }
  }
}
