package be.livc.playbook.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something holds; the law changes, and a walk has a date.
 *
 * @param from the first day, itself included; null when open
 * @param until the last day, itself included; null when open
 */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate until) {
  /** Holds on every day. */
  public static final Validity ALWAYS = new Validity(null, null);

  /** Whether it holds on every day. */
  public boolean isAlways() {
    return from == null && until == null;
  }

  /** Whether it holds on this day. */
  public boolean on(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
  }
}
