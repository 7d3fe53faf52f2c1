package be.livc.playbook.walk;

import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How answers are written for people: by label, never by key; numbers and days as the language
 * writes them.
 */
public final class Labels {
  private Labels() {}

  /**
   * The answer to a question in words, on one line; a list or table as its entries or first cells.
   * Empty for nothing.
   */
  public static String of(Ask ask, Value value, Language language) {
    return of(ask.type(), value, language);
  }

  /** The same for a column of a table. */
  public static String of(AnswerType type, Value value, Language language) {
    if (value instanceof Value.OneOption one) {
      return option(type.options(), one.key());
    } else if (value instanceof Value.SomeOptions some) {
      return some.keys().stream()
          .map(key -> option(type.options(), key))
          .collect(Collectors.joining(", "));
    } else if (value instanceof Value.Words words) {
      return words.text();
    } else if (value instanceof Value.Amount amount && type instanceof AnswerType.Amount sort) {
      String number =
          sort.plain() ? amount.number().toPlainString() : language.number(amount.number());
      return sort.unit().isEmpty() ? number : number + " " + sort.unit();
    } else if (value instanceof Value.Day day) {
      return language.date(day.date());
    } else if (value instanceof Value.Entries entries) {
      return entries.entries().stream().map(Value.Entry::text).collect(Collectors.joining(", "));
    } else if (value instanceof Value.Rows rows && type instanceof AnswerType.Table table) {
      return rows.rows().stream()
          .map(row -> first(table, row, language))
          .collect(Collectors.joining(", "));
    }
    return "";
  }

  /** The first cell of a row, by which the row is named. */
  public static String first(AnswerType.Table table, Value.Row row, Language language) {
    AnswerType.Column column = table.columns().get(0);
    return of(column.type(), row.cells().getOrDefault(column.key(), Value.NOTHING), language);
  }

  private static String option(List<Option> options, String key) {
    for (Option option : options) {
      if (option.key().equals(key)) {
        return option.label().markdown();
      }
    }
    return key;
  }
}
