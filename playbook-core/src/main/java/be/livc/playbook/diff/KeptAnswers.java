package be.livc.playbook.diff;

import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.AnswerType.Amount;
import be.livc.playbook.model.AnswerType.Choices;
import be.livc.playbook.model.AnswerType.Column;
import be.livc.playbook.model.AnswerType.Entries;
import be.livc.playbook.model.AnswerType.Table;
import be.livc.playbook.model.AnswerType.Words;
import be.livc.playbook.model.Option;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether every value that one sort of answer accepts is accepted by another. */
final class KeptAnswers {
  private KeptAnswers() {}

  static boolean all(AnswerType before, AnswerType after) {
    if (before instanceof Choices one) {
      return after instanceof Choices other && options(one.options(), other.options());
    } else if (!before.options().isEmpty()) {
      boolean one = !(after instanceof Choices);
      return one && options(before.options(), after.options());
    } else if (before instanceof Words one) {
      return after instanceof Words other && words(one, other);
    } else if (before instanceof Amount one) {
      return after instanceof Amount other
          && other.decimals() >= one.decimals()
          && least(one.min(), other.min())
          && most(one.max(), other.max());
    } else if (before instanceof Entries one) {
      return after instanceof Entries other && one.min() >= other.min() && one.max() <= other.max();
    } else if (before instanceof Table one) {
      return after instanceof Table other
          && one.min() >= other.min()
          && one.max() <= other.max()
          && columns(one.columns(), other.columns());
    }
    return before.getClass().equals(after.getClass());
  }

  private static boolean options(List<Option> before, List<Option> after) {
    Map<String, Option> byKey = new HashMap<>();
    after.forEach(option -> byKey.put(option.key(), option));
    return before.stream()
        .allMatch(
            option -> {
              Option other = byKey.get(option.key());
              return other != null && (option.exclusive() || !other.exclusive());
            });
  }

  private static boolean words(Words before, Words after) {
    boolean lines = after.manyLines() || !before.manyLines();
    boolean pattern =
        after.pattern() == null
            || before.pattern() != null
                && before.pattern().pattern().equals(after.pattern().pattern())
                && before.pattern().flags() == after.pattern().flags();
    return lines && pattern;
  }

  private static boolean least(@Nullable BigDecimal before, @Nullable BigDecimal after) {
    return after == null || before != null && before.compareTo(after) >= 0;
  }

  private static boolean most(@Nullable BigDecimal before, @Nullable BigDecimal after) {
    return after == null || before != null && before.compareTo(after) <= 0;
  }

  private static boolean columns(List<Column> before, List<Column> after) {
    Map<String, Column> byKey = new HashMap<>();
    before.forEach(column -> byKey.put(column.key(), column));
    for (Column column : after) {
      Column one = byKey.remove(column.key());
      if (one == null ? !column.optional() : !cells(one, column)) {
        return false;
      }
    }
    return byKey.isEmpty();
  }

  static boolean cells(Column before, Column after) {
    return (after.optional() || !before.optional()) && all(before.type(), after.type());
  }
}
