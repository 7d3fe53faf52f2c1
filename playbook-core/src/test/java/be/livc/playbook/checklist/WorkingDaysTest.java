package be.livc.playbook.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.model.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {
  /** As the Federal Public Service Employment lists them for 2026 and 2027. */
  private static final List<String> HOLIDAYS =
      List.of(
          "2026-01-01",
          "2026-04-06",
          "2026-05-01",
          "2026-05-14",
          "2026-05-25",
          "2026-07-21",
          "2026-08-15",
          "2026-11-01",
          "2026-11-11",
          "2026-12-25",
          "2027-01-01",
          "2027-03-29",
          "2027-05-01",
          "2027-05-06",
          "2027-05-17",
          "2027-07-21",
          "2027-08-15",
          "2027-11-01",
          "2027-11-11",
          "2027-12-25");

  @Test
  void a_year_has_the_ten_public_holidays_of_belgium() {
    LocalDate start = LocalDate.of(2026, 1, 1);
    assertThat(start.datesUntil(LocalDate.of(2028, 1, 1)).filter(BelgianHolidays::isHoliday))
        .map(LocalDate::toString)
        .containsExactlyElementsOf(HOLIDAYS);
  }

  @Test
  void easter_falls_where_the_calendar_says() {
    assertThat(Stream.of(1961, 2000, 2008, 2024).map(BelgianHolidays::easter))
        .map(LocalDate::toString)
        .containsExactly("1961-04-02", "2000-04-23", "2008-03-23", "2024-03-31");
  }

  @Test
  void easter_is_as_early_and_as_late_as_it_can_be_in_the_years_that_are_known_for_it() {
    assertThat(Stream.of(1598, 1693, 1761, 1818, 2285, 2353).map(BelgianHolidays::easter))
        .allSatisfy(day -> assertThat(day).hasMonthValue(3).hasDayOfMonth(22));
    assertThat(Stream.of(1666, 1734, 1886, 1943, 2038, 2190).map(BelgianHolidays::easter))
        .allSatisfy(day -> assertThat(day).hasMonthValue(4).hasDayOfMonth(25));
  }

  @Test
  void working_days_skip_weekends_and_holidays() {
    LocalDate monday = LocalDate.of(2026, 12, 21);
    assertThat(WorkingDays.after(monday, term("4 working-days")))
        .isEqualTo(LocalDate.of(2026, 12, 28));
    assertThat(WorkingDays.before(LocalDate.of(2026, 12, 28), term("4 working-days")))
        .isEqualTo(monday);
  }

  @Test
  void other_terms_follow_the_calendar_and_are_not_moved() {
    LocalDate day = LocalDate.of(2026, 11, 24);
    assertThat(WorkingDays.after(day, term("60 days"))).isEqualTo(LocalDate.of(2027, 1, 23));
    assertThat(WorkingDays.after(LocalDate.of(2027, 1, 31), term("1 month")))
        .isEqualTo(LocalDate.of(2027, 2, 28));
  }

  @Test
  void counting_there_and_back_ends_on_the_same_working_day() {
    LocalDate start = LocalDate.of(2026, 1, 1);
    for (LocalDate day = start; day.isBefore(start.plusYears(2)); day = day.plusDays(1)) {
      if (WorkingDays.isWorkingDay(day)) {
        assertThat(
                WorkingDays.before(
                    WorkingDays.after(day, term("7 working-days")), term("7 working-days")))
            .isEqualTo(day);
      }
    }
  }

  private static Term term(String text) {
    return Term.parse(text).orElseThrow();
  }
}
