package be.livc.playbook.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time as playbooks write it, such as {@code 60 days}, {@code 10 working-days} or
 * {@code 66 years 4 months}. Calendar arithmetic: years and months first, then weeks and days.
 *
 * @param years 0 or more
 * @param months 0 or more
 * @param weeks 0 or more
 * @param days 0 or more
 * @param workingDays 0 or more; stands alone
 */
public record Term(int years, int months, int weeks, int days, int workingDays) {
  private static final Pattern PART =
      Pattern.compile("\\s*(\\d{1,4})\\s+(working-days?|years?|months?|weeks?|days?)");

  /** Checks the ranges. */
  public Term {
    if (years < 0 || months < 0 || weeks < 0 || days < 0 || workingDays < 0) {
      throw new IllegalArgumentException("a term has no negative parts");
    }
    if (workingDays > 0 && years + months + weeks + days > 0) {
      throw new IllegalArgumentException("working days stand alone");
    }
  }

  /** Reads a term; empty when the text is not one, or when it is nothing long. */
  public static Optional<Term> parse(String text) {
    int[] parts = new int[5];
    Matcher matcher = PART.matcher(text);
    int at = 0;
    while (at < text.length() && matcher.find() && matcher.start() == at) {
      int unit = "ymwd".indexOf(matcher.group(2).charAt(0));
      int slot = matcher.group(2).startsWith("working") ? 4 : unit;
      if (parts[slot] > 0) {
        return Optional.empty();
      }
      parts[slot] = Integer.parseInt(matcher.group(1));
      at = matcher.end();
    }
    boolean mixed = parts[4] > 0 && parts[0] + parts[1] + parts[2] + parts[3] > 0;
    boolean none = parts[0] + parts[1] + parts[2] + parts[3] + parts[4] == 0;
    return at != text.length() || mixed || none
        ? Optional.empty()
        : Optional.of(new Term(parts[0], parts[1], parts[2], parts[3], parts[4]));
  }

  /**
   * The day this long after {@code day}; working days are not counted here but by a calendar that
   * knows holidays.
   */
  public LocalDate after(LocalDate day) {
    return day.plusYears(years).plusMonths(months).plusWeeks(weeks).plusDays(days);
  }

  /** The day this long before {@code day}; see {@link #after}. */
  public LocalDate before(LocalDate day) {
    return day.minusYears(years).minusMonths(months).minusWeeks(weeks).minusDays(days);
  }
}
