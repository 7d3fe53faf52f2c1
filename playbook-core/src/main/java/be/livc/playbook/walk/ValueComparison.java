package be.livc.playbook.walk;

import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** How one value compares with what a condition wants. */
final class ValueComparison {
  private static final Value.Visitor<Boolean> EMPTY =
      new Value.DefaultVisitor<>() {
        @Override
        protected Boolean other(Value value) {
          return false;
        }

        @Override
        public Boolean nothing(Value.Nothing value) {
          return true;
        }

        @Override
        public Boolean someOptions(Value.SomeOptions value) {
          return value.keys().isEmpty();
        }
      };

  private static final Value.Visitor<Integer> SIZE =
      new Value.DefaultVisitor<>() {
        @Override
        protected Integer other(Value value) {
          return 0;
        }

        @Override
        public Integer entries(Value.Entries value) {
          return value.entries().size();
        }

        @Override
        public Integer rows(Value.Rows value) {
          return value.rows().size();
        }
      };

  private ValueComparison() {}

  static boolean isEmpty(Value value) {
    return value.accept(EMPTY);
  }

  static boolean isOption(Condition.IsOption condition, Value value) {
    return value instanceof Value.OneOption one && condition.options().contains(one.key());
  }

  static boolean compares(Condition.AmountIs condition, Value value) {
    return value instanceof Value.Amount amount
        && condition.operand() != null
        && condition.comparison().holds(amount.number().compareTo(condition.operand()));
  }

  static boolean compares(Condition.AmountIs condition, Value value, Value other) {
    return value instanceof Value.Amount one
        && other instanceof Value.Amount two
        && condition.comparison().holds(one.number().compareTo(two.number()));
  }

  static boolean compares(Condition.DayIs condition, Value value) {
    return value instanceof Value.Day day
        && condition.operand() != null
        && condition.comparison().holds(day.date().compareTo(condition.operand()));
  }

  /** Whether the day compares so with another, which is moved first where the condition says so. */
  static boolean compares(Condition.DayIs condition, Value value, Value other) {
    return value instanceof Value.Day one
        && other instanceof Value.Day two
        && compares(condition, one.date(), two.date());
  }

  private static boolean compares(Condition.DayIs condition, LocalDate day, LocalDate other) {
    Condition.Shift shift = condition.shift();
    LocalDate border = shift == null ? other : shift.of(other);
    return condition.comparison().holds(day.compareTo(border));
  }

  static boolean age(Condition.Age condition, Value value, LocalDate date) {
    return value instanceof Value.Day day && age(condition, day.date(), date);
  }

  static boolean age(Condition.Age condition, Value value, Value from) {
    return from instanceof Value.Day day && age(condition, value, day.date());
  }

  private static boolean age(Condition.Age age, LocalDate day, LocalDate date) {
    LocalDate border = age.term().before(date);
    return age.older() ? day.isBefore(border) : day.isAfter(border) && !day.isAfter(date);
  }

  static boolean counts(Condition.Count condition, Value value) {
    return !(value instanceof Value.Nothing)
        && condition.comparison().holds(size(value) - condition.operand());
  }

  private static int size(Value value) {
    return value.accept(SIZE);
  }

  static boolean has(Condition.Has has, Value value) {
    return value.accept(new Holding(has));
  }

  private static boolean holdsText(Value.Entries entries, String wanted) {
    String folded = wanted.toLowerCase(Locale.ROOT);
    return entries.entries().stream()
        .anyMatch(entry -> entry.text().toLowerCase(Locale.ROOT).equals(folded));
  }

  static boolean tagged(List<Option> options, Value value, String tag) {
    List<String> keys = value.chosen();
    for (Option option : options) {
      if (option.tags().contains(tag) && keys.contains(option.key())) {
        return true;
      }
    }
    return false;
  }

  private static final class Holding extends Value.DefaultVisitor<Boolean> {
    private final Condition.Has has;

    Holding(Condition.Has has) {
      this.has = has;
    }

    @Override
    protected Boolean other(Value value) {
      return false;
    }

    @Override
    public Boolean someOptions(Value.SomeOptions value) {
      return has.all()
          ? value.keys().containsAll(has.wanted())
          : has.wanted().stream().anyMatch(value.keys()::contains);
    }

    @Override
    public Boolean entries(Value.Entries value) {
      return has.all()
          ? has.wanted().stream().allMatch(wanted -> holdsText(value, wanted))
          : has.wanted().stream().anyMatch(wanted -> holdsText(value, wanted));
    }
  }
}
