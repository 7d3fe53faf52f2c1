package be.livc.playbook.answer;

import be.livc.playbook.answer.Rejection.Kind;
import be.livc.playbook.model.Value;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Days as people type them: {@code 24/11/2026}, {@code 24 nov 2026}, {@code 2026-11-24}, and beside
 * a day that counts as today also {@code 1 dec}, {@code 24/11}, {@code morgen}, {@code vorige
 * vrijdag}, {@code eind maart}, {@code over 2 weken}. A year that is missing is the nearest one.
 */
final class DayParser {
  private static final int LONGEST = 60;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;
  private static final int CENTURY = 100;
  private static final int YEARS_AHEAD = 20;

  private static final Pattern LEAD = Pattern.compile("^(?:op|on|le|am|de|den|the|the) +");
  private static final Pattern WEEKDAY =
      Pattern.compile("^(\\p{L}{2,10})\\.?,? (?:de |the )?(?=\\d)");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{1,2}) ?[-/. ] ?(\\d{1,2})(?: ?[-/. ] ?(\\d{4}|\\d{2}))?[.]?");
  private static final Pattern NAMED =
      Pattern.compile(
          "(\\d{1,2})(?:e|er|ste|de|st|nd|rd|th)?\\.?(?: of)?"
              + "[ -]?(\\p{L}{3,})\\.?,?(?:[ -](\\d{4}|'?\\d{2}))?");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(\\p{L}{3,}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
  private static final Pattern MONTH = Pattern.compile("(\\p{L}{3,})\\.?(?: (\\d{4}))?");
  private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4}) ?[-/.] ?(\\d{1,2})");
  private static final Pattern NUMBER_MONTH = Pattern.compile("(\\d{1,2}) ?[-/.] ?(\\d{4})");
  private static final Pattern IN_MONTH =
      Pattern.compile("(\\p{L}+(?: of)?)[ -](?:van |de |van de )?(\\p{L}{3,})(?: (\\d{4}))?");
  private static final Pattern TWO_WORDS = Pattern.compile("(\\p{L}+) (\\p{L}+)");
  private static final Pattern LATER =
      Pattern.compile("(?:over|binnen|in|dans) (\\p{L}+|\\d{1,3}) (\\p{L}+)");
  private static final Pattern AGO =
      Pattern.compile("(\\p{L}+|\\d{1,3}) (\\p{L}+) (?:geleden|ago)");

  private final String typed;
  private final LocalDate today;
  private final boolean known;

  private DayParser(String typed, @Nullable LocalDate today) {
    this.typed = typed;
    this.today = today == null ? LocalDate.EPOCH : today;
    this.known = today != null;
  }

  static AnswerParser read(String typed, @Nullable LocalDate today) {
    if (typed.length() > LONGEST) {
      return refused(typed);
    }
    String words = DayWords.folded(typed);
    words = LEAD.matcher(words.replaceFirst("[.!]+$", "")).replaceFirst("");
    Matcher weekday = WEEKDAY.matcher(words);
    boolean named = weekday.find() && DayWords.weekday(weekday.group(1)) != null;
    DayParser parser = new DayParser(named ? words.substring(weekday.end()) : words, today);
    return parser
        .relative()
        .or(parser::written)
        .map(day -> new AnswerParser(new Value.Day(day), null))
        .orElseGet(() -> parser.doubtful(typed));
  }

  private static AnswerParser refused(String typed) {
    return AnswerParser.refused(Kind.WRONG_SORT, typed, List.of());
  }

  /** A day whose year is hardly meant, a day of which a part is missing, or none. */
  private AnswerParser doubtful(String given) {
    Optional<LocalDate> far = whole();
    if (far.isPresent()) {
      LocalDate day = far.get();
      boolean brief = day.getYear() < CENTURY && known;
      int year = brief ? ofTwoDigits(day.getYear()) : day.getYear();
      String meant = day.withYear(year).toString();
      return new AnswerParser(
          null, new Rejection(Kind.FAR_YEAR, given, List.of(), List.of(meant), null));
    }
    return missing()
        .map(there -> AnswerParser.refused(Kind.DAY_MISSING, given, List.of(there)))
        .orElseGet(
            () ->
                isWritten()
                    ? AnswerParser.refused(Kind.NO_SUCH_DAY, given, List.of())
                    : refused(given));
  }

  /** Whether it has all that a day needs. */
  private boolean isWritten() {
    Matcher numbers = NUMBERS.matcher(typed);
    Matcher named = NAMED.matcher(typed);
    if (numbers.matches()) {
      return known || length(numbers.group(3)) == 4;
    } else if (named.matches()) {
      return DayWords.month(named.group(2)).isPresent() && (known || length(named.group(3)) == 4);
    }
    Matcher first = MONTH_FIRST.matcher(typed);
    return ISO.matcher(typed).matches()
        || first.matches() && DayWords.month(first.group(1)).isPresent();
  }

  private static int length(@Nullable String year) {
    return year == null ? 0 : year.length();
  }

  /** What of a day is there: {@code 2021-03}, {@code 2021}, or a number that is a day. */
  private Optional<String> missing() {
    Matcher month = MONTH.matcher(typed);
    Matcher numbers = NUMBER_MONTH.matcher(typed);
    Matcher turned = YEAR_MONTH.matcher(typed);
    boolean year = month.matches() && (known || month.group(2) != null);
    if (year && DayWords.month(month.group(1)).isPresent()) {
      int number = DayWords.month(month.group(1)).getAsInt();
      int in = month.group(2) == null ? nearest(number, 1).getYear() : year(month.group(2));
      return Optional.of(YearMonth.of(in, number).toString());
    } else if (numbers.matches() && number(numbers, 1) >= 1 && number(numbers, 1) <= 12) {
      return Optional.of(YearMonth.of(number(numbers, 2), number(numbers, 1)).toString());
    } else if (turned.matches() && number(turned, 2) >= 1 && number(turned, 2) <= 12) {
      return Optional.of(YearMonth.of(number(turned, 1), number(turned, 2)).toString());
    } else if (typed.matches("(19|20|21)\\d\\d")) {
      return Optional.of(typed);
    }
    return typed.matches("[1-9]|[12]\\d|3[01]") ? Optional.of(typed) : Optional.empty();
  }

  private Optional<LocalDate> written() {
    return whole()
        .filter(
            day ->
                ISO.matcher(typed).matches() && day.getYear() >= 1000
                    || (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR));
  }

  private Optional<LocalDate> whole() {
    Matcher iso = ISO.matcher(typed);
    Matcher numbers = NUMBERS.matcher(typed);
    Matcher named = NAMED.matcher(typed);
    Matcher first = MONTH_FIRST.matcher(typed);
    if (iso.matches()) {
      return day(number(iso, 1), number(iso, 2), number(iso, 3));
    } else if (numbers.matches()) {
      return near(numbers.group(3), number(numbers, 2), number(numbers, 1));
    } else if (named.matches()) {
      OptionalInt month = DayWords.month(named.group(2));
      return month.isPresent()
          ? near(named.group(3), month.getAsInt(), number(named, 1))
          : Optional.empty();
    } else if (first.matches() && DayWords.month(first.group(1)).isPresent()) {
      return near(first.group(3), DayWords.month(first.group(1)).getAsInt(), number(first, 2));
    }
    return Optional.empty();
  }

  private Optional<LocalDate> near(@Nullable String year, int month, int day) {
    String digits = year == null ? "" : year.replace("'", "");
    if (!known && digits.length() < 4) {
      return Optional.empty();
    } else if (!digits.isEmpty()) {
      return day(year(digits), month, day);
    } else if (month < 1 || month > 12 || day < 1) {
      return Optional.empty();
    }
    return month == 2 && day == 29
        ? Optional.of(leapDay())
        : day <= YearMonth.of(2001, month).lengthOfMonth()
            ? Optional.of(nearest(month, day))
            : Optional.empty();
  }

  private LocalDate leapDay() {
    LocalDate day = LocalDate.of(today.getYear() / 4 * 4, 1, 1);
    while (!day.isLeapYear()) {
      day = day.plusYears(4);
    }
    return day.withMonth(2).withDayOfMonth(29);
  }

  /** The one that is closest to today, before or behind it. */
  private LocalDate nearest(int month, int day) {
    LocalDate best = LocalDate.of(today.getYear(), month, day);
    for (int year : List.of(today.getYear() - 1, today.getYear() + 1)) {
      LocalDate other = LocalDate.of(year, month, day);
      boolean closer = away(other) < away(best);
      best = closer ? other : best;
    }
    return best;
  }

  private long away(LocalDate day) {
    return Math.abs(ChronoUnit.DAYS.between(today, day));
  }

  /** Two digits stand for a year from eighty years ago to twenty years from now. */
  private int year(String digits) {
    int year = Integer.parseInt(digits);
    if (digits.length() > 2) {
      return year;
    }
    return ofTwoDigits(year);
  }

  private int ofTwoDigits(int year) {
    int last = today.getYear() + YEARS_AHEAD;
    return last - Math.floorMod(last - year, CENTURY);
  }

  private Optional<LocalDate> relative() {
    if (!known) {
      return Optional.empty();
    }
    Integer days = DayWords.FROM_TODAY.get(typed);
    if (days != null) {
      return Optional.of(today.plusDays(days));
    }
    Matcher two = TWO_WORDS.matcher(typed);
    Matcher later = LATER.matcher(typed);
    Matcher ago = AGO.matcher(typed);
    Matcher inMonth = IN_MONTH.matcher(typed);
    Optional<LocalDate> found = Optional.empty();
    if (two.matches()) {
      found = weekday(two.group(1), two.group(2)).or(() -> weekday(two.group(2), two.group(1)));
    }
    if (found.isEmpty() && inMonth.matches()) {
      found = inMonth(inMonth);
    }
    if (found.isEmpty() && later.matches()) {
      found = moved(later.group(1), later.group(2), 1);
    }
    if (found.isEmpty() && ago.matches()) {
      found = moved(ago.group(1), ago.group(2), -1);
    }
    DayOfWeek alone = DayWords.weekday(typed);
    return found.isEmpty() && alone != null && typed.length() > 2
        ? Optional.of(today.with(TemporalAdjusters.nextOrSame(alone)))
        : found;
  }

  private Optional<LocalDate> weekday(String which, String name) {
    Boolean after = DayWords.AFTER_TODAY.get(which);
    DayOfWeek day = DayWords.weekday(name);
    if (after == null || day == null) {
      return Optional.empty();
    }
    return Optional.of(
        today.with(after ? TemporalAdjusters.next(day) : TemporalAdjusters.previous(day)));
  }

  private Optional<LocalDate> inMonth(Matcher words) {
    Integer day = DayWords.IN_MONTH.get(words.group(1));
    OptionalInt month = DayWords.month(words.group(2));
    if (day == null || month.isEmpty()) {
      return Optional.empty();
    }
    int year =
        words.group(3) == null
            ? nearest(month.getAsInt(), 1).getYear()
            : Integer.parseInt(words.group(3));
    YearMonth in = YearMonth.of(year, month.getAsInt());
    return Optional.of(day == 0 ? in.atEndOfMonth() : in.atDay(day));
  }

  private Optional<LocalDate> moved(String number, String unit, int direction) {
    OptionalInt many = NumberWords.whole(number);
    if (many.isEmpty()) {
      return Optional.empty();
    }
    long by = (long) direction * many.getAsInt();
    return switch (unit) {
      case "dag", "dagen", "day", "days", "jour", "jours", "tag", "tagen" ->
          Optional.of(today.plusDays(by));
      case "week", "weken", "weeks", "semaine", "semaines", "woche", "wochen" ->
          Optional.of(today.plusWeeks(by));
      case "maand", "maanden", "month", "months", "mois", "monat", "monaten" ->
          Optional.of(today.plusMonths(by));
      case "jaar", "jaren", "year", "years", "an", "ans", "jahr", "jahren" ->
          Optional.of(today.plusYears(by));
      default -> Optional.empty();
    };
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day)).filter(ValueLimits::holds);
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
