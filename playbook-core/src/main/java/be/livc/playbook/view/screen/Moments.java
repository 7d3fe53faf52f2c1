package be.livc.playbook.view.screen;

import be.livc.playbook.view.Sentences;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Moments in words. */
public final class Moments {
  private Moments() {}

  /** A day with its weekday, and the time. */
  public static String full(Instant moment, ZoneId zone, Sentences texts) {
    ZonedDateTime then = moment.atZone(zone);
    String day = texts.language().dateWithWeekday(then.toLocalDate());
    return texts.of("time.moment", day, clock(then, texts));
  }

  /** {@code vandaag om 16.40 u}, {@code gisteren om 16.40 u}, else the day. */
  public static String lately(Instant moment, LocalDate today, ZoneId zone, Sentences texts) {
    ZonedDateTime then = moment.atZone(zone);
    LocalDate day = then.toLocalDate();
    if (day.equals(today)) {
      return texts.of("time.today", clock(then, texts));
    } else if (day.equals(today.minusDays(1))) {
      return texts.of("time.yesterday", clock(then, texts));
    }
    return texts.language().date(day);
  }

  private static String clock(ZonedDateTime then, Sentences texts) {
    String minutes = Integer.toString(then.getMinute());
    return texts.of("time.clock", then.getHour(), minutes.length() < 2 ? "0" + minutes : minutes);
  }
}
