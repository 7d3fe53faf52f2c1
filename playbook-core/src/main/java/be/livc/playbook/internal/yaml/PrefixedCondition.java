package be.livc.playbook.internal.yaml;

import be.livc.playbook.model.Condition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A condition of an included playbook; the columns of tables keep their names. */
final class PrefixedCondition {
  private final String prefix;

  PrefixedCondition(String prefix) {
    this.prefix = prefix;
  }

  Condition of(Condition condition) {
    if (condition.equals(Condition.always())) {
      return condition;
    } else if (condition instanceof Condition.All all) {
      return new Condition.All(parts(all.of()));
    } else if (condition instanceof Condition.Any any) {
      return new Condition.Any(parts(any.of()));
    } else if (condition instanceof Condition.Not not) {
      return new Condition.Not(of(not.of()));
    } else if (condition instanceof Condition.IsFact it) {
      return new Condition.IsFact(prefix + it.fact(), it.holds());
    } else if (condition instanceof Condition.Concluded it) {
      return new Condition.Concluded(prefix + it.include(), prefix + it.conclusion());
    }
    return comparison(condition);
  }

  private List<Condition> parts(List<Condition> parts) {
    return parts.stream().map(this::of).toList();
  }

  private Condition comparison(Condition condition) {
    if (condition instanceof Condition.IsOption it) {
      return new Condition.IsOption(prefix + it.answer(), it.options());
    } else if (condition instanceof Condition.Has it) {
      return new Condition.Has(prefix + it.answer(), it.all(), it.wanted());
    } else if (condition instanceof Condition.Tagged it) {
      return new Condition.Tagged(prefix + it.answer(), it.tag());
    } else if (condition instanceof Condition.HasRow it) {
      return new Condition.HasRow(prefix + it.answer(), it.row());
    } else if (condition instanceof Condition.AmountIs it) {
      return new Condition.AmountIs(
          prefix + it.answer(), it.comparison(), it.operand(), other(it.other()));
    } else if (condition instanceof Condition.DayIs it) {
      return new Condition.DayIs(
          prefix + it.answer(), it.comparison(), it.operand(), other(it.other()));
    } else if (condition instanceof Condition.Age it) {
      return new Condition.Age(prefix + it.answer(), it.older(), it.term());
    } else if (condition instanceof Condition.Answered it) {
      return new Condition.Answered(prefix + it.answer(), it.given());
    } else if (condition instanceof Condition.Count it) {
      return new Condition.Count(prefix + it.answer(), it.comparison(), it.operand());
    }
    throw new IllegalStateException("a condition of a new kind: " + condition);
  }

  private @Nullable String other(@Nullable String question) {
    return question == null ? null : prefix + question;
  }
}
