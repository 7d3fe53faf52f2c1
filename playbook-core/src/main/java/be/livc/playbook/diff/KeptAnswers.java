package be.livc.playbook.diff;

import be.livc.playbook.model.AnswerKind;
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
    return before.accept(new By(after));
  }

  /** Whether the other sort accepts every value of the one visited. */
  private record By(AnswerType after) implements AnswerType.Visitor<Boolean> {
    @Override
    public Boolean yesNo(AnswerType.YesNo before) {
      return isOneOf(before.options());
    }

    @Override
    public Boolean choice(AnswerType.Choice before) {
      return isOneOf(before.options());
    }

    private boolean isOneOf(List<Option> before) {
      return after.kind() != AnswerKind.CHOICES && options(before, after.options());
    }

    @Override
    public Boolean choices(Choices before) {
      return after instanceof Choices other && options(before.options(), other.options());
    }

    @Override
    public Boolean words(Words before) {
      return after instanceof Words other && KeptAnswers.words(before, other);
    }

    @Override
    public Boolean amount(Amount before) {
      return after instanceof Amount other
          && other.decimals() >= before.decimals()
          && least(before.min(), other.min())
          && most(before.max(), other.max());
    }

    @Override
    public Boolean day(AnswerType.Day before) {
      return after.kind() == AnswerKind.DATE;
    }

    @Override
    public Boolean entries(Entries before) {
      return after instanceof Entries other
          && before.min() >= other.min()
          && before.max() <= other.max();
    }

    @Override
    public Boolean table(Table before) {
      return after instanceof Table other
          && before.min() >= other.min()
          && before.max() <= other.max()
          && columns(before.columns(), other.columns());
    }
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
