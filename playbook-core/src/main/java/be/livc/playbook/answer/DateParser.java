package be.livc.playbook.answer;

import be.livc.playbook.model.Language;
import be.livc.playbook.model.Value;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as people type them: {@code 24/11/2026}, {@code 24-11-2026}, {@code 24 nov 2026}, {@code
 * 2026-11-24}. Names of months are understood in every language, from three letters on.
 */
final class DateParser {
  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern NAMED =
      Pattern.compile("(?:\\p{L}+,?\\s+)?(\\d{1,2})\\.?\\s+(\\p{L}{3,})\\.?\\s+(\\d{4})");

  private DateParser() {}

  static AnswerParser read(String typed) {
    return parse(typed)
        .map(day -> AnswerParser.value(new Value.Day(day)))
        .orElseGet(() -> AnswerParser.refused(Rejection.Kind.WRONG_SORT, typed, List.of()));
  }

  static Optional<LocalDate> parse(String typed) {
    Matcher numbers = NUMBERS.matcher(typed);
    Matcher iso = ISO.matcher(typed);
    Matcher named = NAMED.matcher(typed);
    if (numbers.matches()) {
      return day(number(numbers, 3), number(numbers, 2), number(numbers, 1));
    } else if (iso.matches()) {
      return day(number(iso, 1), number(iso, 2), number(iso, 3));
    } else if (named.matches()) {
      return day(number(named, 3), month(named.group(2)), number(named, 1));
    }
    return Optional.empty();
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static int month(String word) {
    String typed = word.toLowerCase(Locale.ROOT);
    for (Language language : Language.values()) {
      for (int i = 0; i < 12; i++) {
        if (language.months().get(i).toLowerCase(Locale.ROOT).startsWith(typed)) {
          return i + 1;
        }
      }
    }
    return 0;
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day)).filter(ValueLimits::holds);
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
