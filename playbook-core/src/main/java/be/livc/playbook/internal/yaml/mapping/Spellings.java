package be.livc.playbook.internal.yaml.mapping;

import be.livc.playbook.model.Term;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days, numbers, lengths of time and yes or no, as people in Belgium write them. */
public final class Spellings {
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})(?:[/.-]| +)(\\d{1,2}|[a-zé]+)(?:[/.-]| +)(\\d{4})");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[/. -](\\d{1,2})[/. -](\\d{1,2})");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec");
  private static final Pattern COMMA = Pattern.compile("-?\\d{1,18},\\d{1,9}");
  private static final Pattern GROUPED =
      Pattern.compile("-?\\d{1,3}(?:([. \\u00a0\\u202f'])\\d{3})(?:\\1\\d{3})*(?:,(\\d{1,9}))?");
  private static final Pattern ENGLISH = Pattern.compile("-?\\d{1,3}(?:,\\d{3})+\\.\\d{1,9}");
  private static final Pattern LENGTH =
      Pattern.compile("(\\d{1,4}|[a-zéë]+)[ \\u00a0-]*([a-z]+(?:-[a-z]+)?)\\.?");
  private static final Pattern AROUND_A_TERM =
      Pattern.compile("^(?:binnen|na|within|in|max\\.?|maximaal|hoogstens)(?: de)? +|[,;]$");
  private static final List<String> COUNTS =
      List.of(
          "nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien",
          "elf", "twaalf");
  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("dag", "days"),
          Map.entry("dagen", "days"),
          Map.entry("day", "days"),
          Map.entry("days", "days"),
          Map.entry("d", "days"),
          Map.entry("kalenderdagen", "days"),
          Map.entry("werkdag", "working-days"),
          Map.entry("werkdagen", "working-days"),
          Map.entry("workdays", "working-days"),
          Map.entry("working-day", "working-days"),
          Map.entry("working-days", "working-days"),
          Map.entry("week", "weeks"),
          Map.entry("weken", "weeks"),
          Map.entry("weeks", "weeks"),
          Map.entry("maand", "months"),
          Map.entry("maanden", "months"),
          Map.entry("month", "months"),
          Map.entry("months", "months"),
          Map.entry("jaar", "years"),
          Map.entry("jaren", "years"),
          Map.entry("year", "years"),
          Map.entry("years", "years"));
  private static final Set<String> YES =
      Set.of("ja", "yes", "oui", "on", "y", "j", "true", "waar", "jawel", "vrai", "aan", "wahr");
  private static final Set<String> NO =
      Set.of(
          "nee",
          "neen",
          "no",
          "non",
          "nein",
          "off",
          "n",
          "false",
          "onwaar",
          "niet waar",
          "faux",
          "uit",
          "falsch");

  /** Longer texts are none of these, and aren't worth a pattern that would be tried on them. */
  private static final int LONGEST = 100;

  private Spellings() {}

  /** The day that was meant; empty when it is none that exists. */
  public static Optional<LocalDate> day(String text) {
    int[] parts = parts(text);
    try {
      return parts.length == 0
          ? Optional.empty()
          : Optional.of(LocalDate.of(parts[0], parts[1], parts[2]));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** The last day before one that doesn't exist; empty when it is no day at all, or exists. */
  static Optional<LocalDate> lastBefore(String text) {
    int[] parts = parts(text);
    if (parts.length == 0 || day(text).isPresent() || parts[2] > 31 || parts[2] < 1) {
      return Optional.empty();
    }
    boolean month = parts[1] >= 1 && parts[1] <= 12;
    return month
        ? Optional.of(YearMonth.of(parts[0], parts[1]).atEndOfMonth())
        : Optional.of(LocalDate.of(parts[0], 12, 31)).filter(last -> parts[1] > 12);
  }

  /** Year, month and day; empty when the text is no day. */
  private static int[] parts(String text) {
    if (text.length() > LONGEST) {
      return new int[0];
    }
    Matcher first = DAY_FIRST.matcher(text.toLowerCase(Locale.ROOT));
    if (first.matches()) {
      int month = month(first.group(2));
      return month == 0
          ? new int[0]
          : new int[] {Integer.parseInt(first.group(3)), month, Integer.parseInt(first.group(1))};
    }
    Matcher year = YEAR_FIRST.matcher(text);
    return year.matches()
        ? new int[] {
          Integer.parseInt(year.group(1)),
          Integer.parseInt(year.group(2)),
          Integer.parseInt(year.group(3))
        }
        : new int[0];
  }

  private static int month(String text) {
    if (Character.isDigit(text.charAt(0))) {
      return Integer.parseInt(text);
    }
    String start = text.substring(0, Math.min(3, text.length()));
    return MONTHS.indexOf(start.equals("mrt") ? "maa" : start) + 1;
  }

  /**
   * The number that was meant, as the format writes it; empty when that is not sure.
   *
   * @param decimals as many as the number may have: {@code 1.000} is a thousand where none may
   */
  static Optional<String> number(String text, int decimals) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    if (text.endsWith(",") || text.endsWith(";")) {
      String before = text.substring(0, text.length() - 1);
      return ScalarReader.number(before).filter(it -> it.scale() <= decimals).isPresent()
          ? Optional.of(before)
          : number(before, decimals);
    }
    Matcher grouped = GROUPED.matcher(text);
    String plain = null;
    if (COMMA.matcher(text).matches()) {
      plain = text.replace(',', '.');
    } else if (ENGLISH.matcher(text).matches()) {
      plain = text.replace(",", "");
    } else if (grouped.matches()) {
      String group = grouped.group(1);
      boolean sure = decimals == 0 || grouped.group(2) != null || !group.equals(".");
      plain = sure ? text.replace(group, "").replace(',', '.') : null;
    }
    return Optional.ofNullable(plain)
        .filter(it -> ScalarReader.number(it).filter(n -> n.scale() <= decimals).isPresent());
  }

  /** Whether the text is a number, but with more decimals than are allowed. */
  static boolean isTooFine(String text, int decimals) {
    String point = COMMA.matcher(text).matches() ? text.replace(',', '.') : text;
    Optional<BigDecimal> number = ScalarReader.number(point);
    return number.filter(it -> it.scale() > decimals).isPresent();
  }

  /** A length of time as the format writes it, where it was written in words or in Dutch. */
  static Optional<String> term(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String small = text.toLowerCase(Locale.ROOT).replace("één", "een");
    Matcher length = LENGTH.matcher(AROUND_A_TERM.matcher(small).replaceAll(""));
    String unit = length.matches() ? UNITS.get(length.group(2)) : null;
    if (unit == null) {
      return Optional.empty();
    }
    String count = length.group(1);
    int word = COUNTS.indexOf(count);
    String number = word >= 0 ? Integer.toString(word) : count;
    String one = number + " " + unit.substring(0, unit.length() - 1);
    return number.equals("1") && Term.parse(one).isPresent()
        ? Optional.of(one)
        : Optional.of(number + " " + unit).filter(it -> Term.parse(it).isPresent());
  }

  /** Whether a word of one of our languages says yes or no; empty when it says neither. */
  public static Optional<Boolean> yesOrNo(String text) {
    String word = text.toLowerCase(Locale.ROOT);
    return YES.contains(word)
        ? Optional.of(true)
        : NO.contains(word) ? Optional.of(false) : Optional.empty();
  }
}
