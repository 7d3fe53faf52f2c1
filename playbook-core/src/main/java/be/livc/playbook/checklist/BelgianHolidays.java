package be.livc.playbook.checklist;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/**
 * The ten public holidays of Belgium. A table in the engine and no library: a newer version of a
 * library would change documents that were already made.
 */
final class BelgianHolidays {
  /** New Year, Labour Day, National Day, Assumption, All Saints, Armistice, Christmas. */
  private static final List<MonthDay> FIXED =
      List.of(
          MonthDay.of(1, 1),
          MonthDay.of(5, 1),
          MonthDay.of(7, 21),
          MonthDay.of(8, 15),
          MonthDay.of(11, 1),
          MonthDay.of(11, 11),
          MonthDay.of(12, 25));

  /** Easter Monday, Ascension Day and Whit Monday, in days after Easter. */
  private static final List<Integer> AFTER_EASTER = List.of(1, 39, 50);

  private BelgianHolidays() {}

  static boolean isHoliday(LocalDate day) {
    if (FIXED.contains(MonthDay.from(day))) {
      return true;
    }
    LocalDate easter = easter(day.getYear());
    return AFTER_EASTER.stream().anyMatch(days -> easter.plusDays(days).equals(day));
  }

  /** The Gregorian computus, as published anonymously in Nature in 1876. */
  static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int inCentury = year % 100;
    int moon =
        (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - moon - inCentury % 4) % 7;
    int late = (golden + 11 * moon + 22 * weekday) / 451;
    int sum = moon + weekday - 7 * late + 114;
    return LocalDate.of(year, sum / 31, sum % 31 + 1);
  }
}
