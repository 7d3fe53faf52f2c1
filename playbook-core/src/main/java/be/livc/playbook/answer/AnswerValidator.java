package be.livc.playbook.answer;

import be.livc.playbook.answer.Rejection.Kind;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a value meets {@link ValueLimits} and the type and the limits of a question; {@code
 * refuse} needs a walk and is not looked at here.
 */
public final class AnswerValidator {
  private AnswerValidator() {}

  /**
   * Why the value is not accepted; null when it is.
   *
   * @param value null is refused as a value of another sort
   */
  public static @Nullable Rejection of(Ask ask, @Nullable Value value) {
    Objects.requireNonNull(ask, "ask");
    if (value == null) {
      return Rejection.of(Kind.WRONG_SORT, "");
    } else if (value instanceof Value.Nothing) {
      return ask.optional() ? null : Rejection.of(Kind.EMPTY, "");
    }
    Rejection limit = ValueLimits.of(value);
    Rejection rejection = limit != null ? limit : fitting(ask.type(), ask.optional(), value);
    return rejection == null || !ask.sensitive() ? rejection : rejection.silent();
  }

  /**
   * Why a value is not accepted for this sort of answer; null when it is.
   *
   * @param optional whether an empty set of options is accepted
   */
  public static @Nullable Rejection of(AnswerType type, boolean optional, Value value) {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(value, "value");
    Rejection limit = ValueLimits.of(value);
    return limit != null ? limit : fitting(type, optional, value);
  }

  private static @Nullable Rejection fitting(AnswerType type, boolean optional, Value value) {
    if (type instanceof AnswerType.Choices choices && value instanceof Value.SomeOptions some) {
      return several(choices.options(), some.keys(), optional);
    } else if (type instanceof AnswerType.Words words && value instanceof Value.Words given) {
      return words(words, given.text());
    } else if (type instanceof AnswerType.Amount amount && value instanceof Value.Amount given) {
      return amount(amount, given.number());
    } else if (type instanceof AnswerType.Day && value instanceof Value.Day) {
      return null;
    } else if (type instanceof AnswerType.Entries list && value instanceof Value.Entries given) {
      return entries(list, given.entries());
    } else if (type instanceof AnswerType.Table table && value instanceof Value.Rows given) {
      return rows(table, given.rows());
    } else if ((type instanceof AnswerType.YesNo || type instanceof AnswerType.Choice)
        && value instanceof Value.OneOption one) {
      return known(type.options(), one.key());
    }
    return Rejection.of(Kind.WRONG_SORT, "");
  }

  private static @Nullable Rejection known(List<Option> options, String key) {
    for (Option option : options) {
      if (option.key().equals(key)) {
        return null;
      }
    }
    return Rejection.of(
        Kind.NO_SUCH_OPTION, key, options.stream().map(Option::key).toArray(String[]::new));
  }

  private static @Nullable Rejection several(
      List<Option> options, List<String> keys, boolean optional) {
    if (keys.isEmpty()) {
      return optional ? null : Rejection.of(Kind.EMPTY, "");
    }
    Set<String> seen = new HashSet<>();
    for (String key : keys) {
      Rejection unknown = known(options, key);
      if (unknown != null || !seen.add(key)) {
        return unknown != null ? unknown : Rejection.of(Kind.TWICE, key);
      }
    }
    for (Option option : options) {
      if (option.exclusive() && seen.contains(option.key()) && keys.size() > 1) {
        return Rejection.of(Kind.NOT_ALONE, option.key());
      }
    }
    return null;
  }

  private static @Nullable Rejection words(AnswerType.Words type, String text) {
    if (text.isBlank()) {
      return Rejection.of(Kind.EMPTY, "");
    } else if (!type.manyLines() && text.indexOf('\n') >= 0) {
      return Rejection.of(Kind.MANY_LINES, "");
    } else if (type.pattern() != null && !BoundedRegex.matches(type.pattern(), text)) {
      return new Rejection(Kind.PATTERN, "", List.of(), List.of(), type.message());
    }
    return null;
  }

  private static @Nullable Rejection amount(AnswerType.Amount type, BigDecimal number) {
    String given = ValueLimits.shown(number);
    if (type.min() != null && number.compareTo(type.min()) < 0) {
      return Rejection.of(Kind.TOO_SMALL, given, type.min().toPlainString());
    } else if (type.max() != null && number.compareTo(type.max()) > 0) {
      return Rejection.of(Kind.TOO_LARGE, given, type.max().toPlainString());
    } else if (number.scale() > type.decimals()) {
      return Rejection.of(Kind.TOO_PRECISE, given, Integer.toString(type.decimals()));
    }
    return null;
  }

  private static @Nullable Rejection entries(AnswerType.Entries type, List<Value.Entry> entries) {
    for (Value.Entry entry : entries) {
      Rejection wrong = words(new AnswerType.Words(false, null, null), entry.text());
      if (wrong != null) {
        return wrong;
      }
    }
    return number(type.min(), type.max(), entries.size());
  }

  private static @Nullable Rejection rows(AnswerType.Table type, List<Value.Row> rows) {
    Set<String> known = new HashSet<>();
    type.columns().forEach(column -> known.add(column.key()));
    for (Value.Row row : rows) {
      if (!known.containsAll(row.cells().keySet())) {
        return Rejection.of(Kind.WRONG_CELL, "");
      }
      for (AnswerType.Column column : type.columns()) {
        Value cell = row.cells().getOrDefault(column.key(), Value.NOTHING);
        boolean empty = cell instanceof Value.Nothing;
        // whether a column under a condition is asked, a walk knows
        boolean mayLack = column.optional() || column.isConditional();
        if (empty ? !mayLack : fitting(column.type(), column.optional(), cell) != null) {
          return Rejection.of(Kind.WRONG_CELL, column.key());
        }
      }
    }
    return number(type.min(), type.max(), rows.size());
  }

  private static @Nullable Rejection number(int min, int max, int size) {
    if (size < min) {
      return Rejection.of(Kind.TOO_FEW, Integer.toString(size), Integer.toString(min));
    }
    return size > max
        ? Rejection.of(Kind.TOO_MANY, Integer.toString(size), Integer.toString(max))
        : null;
  }
}
