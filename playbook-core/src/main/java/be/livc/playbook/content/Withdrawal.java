package be.livc.playbook.content;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * That a released version is not begun any more. Sessions of it go on.
 *
 * @param on the day on which it was withdrawn
 * @param reason why, on one line
 * @param until the day until which who is under way may finish; null when that is open
 * @param use what to use instead, an id or an id with a version; empty when there is nothing
 */
public record Withdrawal(LocalDate on, String reason, @Nullable LocalDate until, String use) {
  /** Refuses null, an empty reason and one of several lines. */
  public Withdrawal {
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(use, "use");
    if (reason.isBlank() || reason.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("reason must be words on one line");
    }
  }
}
