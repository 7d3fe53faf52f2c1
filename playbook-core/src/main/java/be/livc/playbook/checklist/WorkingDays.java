package be.livc.playbook.checklist;

import be.livc.playbook.model.Term;
import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Counts terms by the Belgian calendar: a working day is no Saturday, Sunday or public holiday. The
 * day counted from is not counted itself, and a result on a free day is not moved.
 */
public final class WorkingDays {
  private WorkingDays() {}

  /** The day a term after {@code day}. */
  public static LocalDate after(LocalDate day, Term term) {
    return count(term.after(day), term.workingDays(), 1);
  }

  /** The day a term before {@code day}. */
  public static LocalDate before(LocalDate day, Term term) {
    return count(term.before(day), term.workingDays(), -1);
  }

  /** Whether people work on this day. */
  public static boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !BelgianHolidays.isHoliday(day);
  }

  private static LocalDate count(LocalDate from, int workingDays, int step) {
    LocalDate day = from;
    for (int left = workingDays; left > 0; ) {
      day = day.plusDays(step);
      left -= isWorkingDay(day) ? 1 : 0;
    }
    return day;
  }
}
