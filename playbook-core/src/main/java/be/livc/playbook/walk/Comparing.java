package be.livc.playbook.walk;

import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** How one value compares with what a condition wants. */
final class Comparing {
  private Comparing() {}

  static boolean isEmpty(Value value) {
    return value instanceof Value.Nothing
        || (value instanceof Value.SomeOptions some && some.keys().isEmpty());
  }

  static boolean age(Condition.Age age, LocalDate day, LocalDate date) {
    LocalDate border = age.term().before(date);
    return age.older() ? day.isBefore(border) : day.isAfter(border) && !day.isAfter(date);
  }

  static int size(Value value) {
    return value instanceof Value.Entries entries
        ? entries.entries().size()
        : value instanceof Value.Rows rows ? rows.rows().size() : 0;
  }

  static boolean has(Condition.Has has, Value value) {
    if (value instanceof Value.SomeOptions some) {
      return has.all()
          ? some.keys().containsAll(has.wanted())
          : has.wanted().stream().anyMatch(some.keys()::contains);
    } else if (value instanceof Value.Entries entries) {
      return has.all()
          ? has.wanted().stream().allMatch(wanted -> holdsText(entries, wanted))
          : has.wanted().stream().anyMatch(wanted -> holdsText(entries, wanted));
    }
    return false;
  }

  private static boolean holdsText(Value.Entries entries, String wanted) {
    String folded = wanted.toLowerCase(Locale.ROOT);
    return entries.entries().stream()
        .anyMatch(entry -> entry.text().toLowerCase(Locale.ROOT).equals(folded));
  }

  static boolean tagged(List<Option> options, Value value, String tag) {
    List<String> keys =
        value instanceof Value.OneOption one
            ? List.of(one.key())
            : value instanceof Value.SomeOptions some ? some.keys() : List.of();
    for (Option option : options) {
      if (option.tags().contains(tag) && keys.contains(option.key())) {
        return true;
      }
    }
    return false;
  }
}
