package be.livc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LocalClockTest {
  @Test
  void its_zone_is_the_offset_that_holds_here_now() {
    LocalClock clock = new LocalClock();

    assertThat(clock.getZone())
        .isEqualTo(ZoneId.systemDefault().getRules().getOffset(clock.instant()));
  }

  @Test
  void its_day_is_that_of_this_machine() {
    LocalDate before = LocalDate.now(Clock.systemDefaultZone());
    LocalDate day = LocalDate.now(new LocalClock());

    assertThat(day).isBetween(before, LocalDate.now(Clock.systemDefaultZone()));
  }

  @Test
  void in_another_zone_it_tells_the_time_there() {
    Clock there = new LocalClock().withZone(ZoneOffset.ofHours(5));
    Instant before = Instant.now();

    assertThat(there.getZone()).isEqualTo(ZoneOffset.ofHours(5));
    assertThat(there.instant()).isBetween(before, Instant.now());
  }
}
