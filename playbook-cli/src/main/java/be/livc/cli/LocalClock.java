package be.livc.cli;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.TimeZone;

/**
 * The time of whoever sits at this machine. Its zone is the offset that holds there now: for the
 * rules of a named zone Java looks into each jar on the class path, and who asks for the day
 * needn't wait for that.
 */
final class LocalClock extends Clock {
  @Override
  public Instant instant() {
    return Instant.now();
  }

  @Override
  public ZoneId getZone() {
    int offset = TimeZone.getDefault().getOffset(millis());
    return ZoneOffset.ofTotalSeconds((int) Duration.ofMillis(offset).toSeconds());
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.system(zone);
  }
}
