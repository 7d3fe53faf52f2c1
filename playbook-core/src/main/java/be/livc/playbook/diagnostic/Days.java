package be.livc.playbook.diagnostic;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a finding is so. In order by first day, then by last.
 *
 * @param from the first day, itself included; null when open
 * @param until the last day, itself included; null when open
 */
public record Days(@Nullable LocalDate from, @Nullable LocalDate until)
    implements Comparable<Days> {
  /** On all days. */
  public static final Days ALL = new Days(null, null);

  private static final Comparator<Days> ORDER =
      Comparator.comparing(Days::from, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(Days::until, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));

  @Override
  public int compareTo(Days other) {
    return ORDER.compare(this, other);
  }
}
