package be.livc.playbook.compiled;

import be.livc.playbook.model.Comparison;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Condition.Shift;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what {@link ConditionOutput} wrote. */
final class ConditionInput {
  static final Comparison[] COMPARISONS = Comparison.values();

  private final Input in;

  ConditionInput(Input in) {
    this.in = in;
  }

  Condition condition() throws Damaged {
    in.inside();
    Condition condition = form(in.number());
    in.outside();
    return condition;
  }

  private Condition form(int form) throws Damaged {
    return switch (form) {
      case ConditionOutput.ALL -> all();
      case ConditionOutput.ANY -> new Condition.Any(conditions(in.count()));
      case ConditionOutput.NOT -> new Condition.Not(condition());
      case ConditionOutput.IS_OPTION -> new Condition.IsOption(in.string(), in.stringSet());
      case ConditionOutput.HAS -> new Condition.Has(in.string(), in.flag(), in.stringSet());
      case ConditionOutput.TAGGED -> new Condition.Tagged(in.string(), in.string());
      case ConditionOutput.HAS_ROW -> new Condition.HasRow(in.string(), condition());
      case ConditionOutput.AMOUNT_IS ->
          new Condition.AmountIs(
              in.string(), in.kind(COMPARISONS), in.optionalAmount(), in.optionalString());
      case ConditionOutput.DAY_IS ->
          new Condition.DayIs(
              in.string(), in.kind(COMPARISONS), in.optionalDay(), in.optionalString(), shift());
      case ConditionOutput.AGE ->
          new Condition.Age(in.string(), in.flag(), in.term(), in.optionalString());
      case ConditionOutput.ANSWERED -> new Condition.Answered(in.string(), in.flag());
      case ConditionOutput.COUNT ->
          new Condition.Count(in.string(), in.kind(COMPARISONS), in.number());
      case ConditionOutput.IS_FACT -> new Condition.IsFact(in.string(), in.flag());
      case ConditionOutput.CONCLUDED -> new Condition.Concluded(in.string(), in.string());
      default -> throw new Damaged("an unknown condition");
    };
  }

  private Condition all() throws Damaged {
    int count = in.count();
    return count == 0 ? Condition.always() : new Condition.All(conditions(count));
  }

  private List<Condition> conditions(int count) throws Damaged {
    List<Condition> all = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      all.add(condition());
    }
    return all;
  }

  private @Nullable Shift shift() throws Damaged {
    return in.flag() ? new Shift(in.term(), in.flag()) : null;
  }
}
