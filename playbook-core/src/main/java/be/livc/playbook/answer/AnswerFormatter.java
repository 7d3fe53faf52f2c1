package be.livc.playbook.answer;

import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.text.Singular;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * How answers are written for people: by label, never by key; numbers and days as the language
 * writes them.
 */
public final class AnswerFormatter {
  private AnswerFormatter() {}

  /**
   * The answer to a question in words, on one line; a list or table as its entries or first cells.
   * Empty for nothing.
   */
  public static String of(Ask ask, Value value, Language language) {
    return of(ask.type(), value, language);
  }

  /** The same for a column of a table. */
  public static String of(AnswerType type, Value value, Language language) {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(language, "language");
    return value.accept(new InWords(type, language));
  }

  /** The first cell of a row, by which the row is named. */
  public static String first(AnswerType.Table table, Value.Row row, Language language) {
    Objects.requireNonNull(row, "row");
    Objects.requireNonNull(language, "language");
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

  private record InWords(AnswerType type, Language language) implements Value.Visitor<String> {
    @Override
    public String oneOption(Value.OneOption value) {
      return option(type.options(), value.key());
    }

    @Override
    public String someOptions(Value.SomeOptions value) {
      return value.keys().stream()
          .map(key -> option(type.options(), key))
          .collect(Collectors.joining(", "));
    }

    @Override
    public String words(Value.Words value) {
      return value.text();
    }

    @Override
    public String amount(Value.Amount value) {
      if (!(type instanceof AnswerType.Amount sort)) {
        return "";
      }
      String number =
          sort.plain() ? value.number().toPlainString() : language.number(value.number());
      return sort.unit().isEmpty() ? number : number + " " + unit(value, sort);
    }

    /** What is counted: one of it by its own word, where that is certain. */
    private String unit(Value.Amount value, AnswerType.Amount sort) {
      return value.number().compareTo(BigDecimal.ONE) == 0
          ? Singular.of(sort.unit(), language).orElse(sort.unit())
          : sort.unit();
    }

    @Override
    public String day(Value.Day value) {
      return language.date(value.date());
    }

    @Override
    public String entries(Value.Entries value) {
      return value.entries().stream().map(Value.Entry::text).collect(Collectors.joining(", "));
    }

    @Override
    public String rows(Value.Rows value) {
      if (!(type instanceof AnswerType.Table table)) {
        return "";
      }
      return value.rows().stream()
          .map(row -> first(table, row, language))
          .collect(Collectors.joining(", "));
    }

    @Override
    public String nothing(Value.Nothing value) {
      return "";
    }
  }
}
