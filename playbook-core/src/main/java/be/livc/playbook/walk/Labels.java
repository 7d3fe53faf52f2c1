package be.livc.playbook.walk;

import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How answers are written for people: by label, never by key; numbers and days as the language writes them. */
public final class Labels {
  private static final Map<Language, List<String>> MONTHS =
      Map.of(
          Language.NL,
          List.of("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
              "november", "december"),
          Language.FR,
          List.of("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
              "novembre", "décembre"),
          Language.DE,
          List.of("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
              "November", "Dezember"),
          Language.EN,
          List.of("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
              "November", "December"));
  private static final Map<Language, List<String>> WEEKDAYS =
      Map.of(
          Language.NL,
          List.of("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
          Language.FR,
          List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
          Language.DE,
          List.of("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
          Language.EN,
          List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"));

  private Labels() {}

  /** The answer to a question in words, on one line; a list or table as its entries or first cells. Empty for nothing. */
  public static String of(Ask ask, Value value, Language language) {
    return of(ask.type(), value, language);
  }

  /** The same for a column of a table. */
  public static String of(AnswerType type, Value value, Language language) {
    if (value instanceof Value.OneOption one) {
      return option(type.options(), one.key());
    } else if (value instanceof Value.SomeOptions some) {
      return some.keys().stream().map(key -> option(type.options(), key)).collect(Collectors.joining(", "));
    } else if (value instanceof Value.Words words) {
      return words.text();
    } else if (value instanceof Value.Amount amount && type instanceof AnswerType.Amount sort) {
      String number = sort.plain() ? amount.number().toPlainString() : number(amount.number(), language);
      return sort.unit().isEmpty() ? number : number + " " + sort.unit();
    } else if (value instanceof Value.Day day) {
      return date(day.date(), language);
    } else if (value instanceof Value.Entries entries) {
      return entries.entries().stream().map(Value.Entry::text).collect(Collectors.joining(", "));
    } else if (value instanceof Value.Rows rows && type instanceof AnswerType.Table table) {
      return rows.rows().stream().map(row -> first(table, row, language)).collect(Collectors.joining(", "));
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

  /** A day without its weekday, such as {@code 24 november 2026}. */
  public static String date(LocalDate day, Language language) {
    String month = MONTHS.get(language).get(day.getMonthValue() - 1);
    String number = language == Language.DE ? day.getDayOfMonth() + "." : Integer.toString(day.getDayOfMonth());
    return number + " " + month + " " + day.getYear();
  }

  /** A day with its weekday, such as {@code dinsdag 24 november 2026}. */
  public static String dateWithWeekday(LocalDate day, Language language) {
    String comma = language == Language.EN || language == Language.DE ? ", " : " ";
    return WEEKDAYS.get(language).get(day.getDayOfWeek().getValue() - 1) + comma + date(day, language);
  }

  /** A number with its thousands grouped, such as {@code 12.500}. */
  public static String number(BigDecimal number, Language language) {
    String plain = number.abs().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    String group = language == Language.EN ? "," : language == Language.FR ? "\u202f" : ".";
    StringBuilder written = new StringBuilder(number.signum() < 0 ? "-" : "");
    for (int i = 0; i < whole.length(); i++) {
      if (i > 0 && (whole.length() - i) % 3 == 0) {
        written.append(group);
      }
      written.append(whole.charAt(i));
    }
    if (point >= 0) {
      written.append(language == Language.EN ? '.' : ',').append(plain, point + 1, plain.length());
    }
    return written.toString();
  }
}
