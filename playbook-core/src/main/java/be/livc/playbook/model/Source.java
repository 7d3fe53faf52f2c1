package be.livc.playbook.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something a statement can rest on.
 *
 * @param id kebab-case, unique in the playbook
 * @param title the full title in its own language
 * @param shortName how it is named on screens, such as {@code Wet LIVC R}
 * @param publisher who published it; may be empty
 * @param date {@code 2023}, {@code 2023-04} or {@code 2023-04-21}; may be empty
 * @param url where it was read; may be empty
 * @param kind what sort of source it is
 * @param checked the day on which it was last looked up, or null
 * @param valid the days on which it is in force
 */
public record Source(
    String id,
    String title,
    String shortName,
    String publisher,
    String date,
    String url,
    Kind kind,
    @Nullable LocalDate checked,
    Validity valid) {
  /** What sort of source; press, party and advocacy say so wherever they are named. */
  public enum Kind {
    LAW,
    OFFICIAL,
    GUIDE,
    PRACTICE,
    PRESS,
    PARTY,
    ADVOCACY
  }
}
