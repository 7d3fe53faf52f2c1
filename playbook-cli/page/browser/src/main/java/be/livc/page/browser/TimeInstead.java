package be.livc.page.browser;

import be.livc.page.compiler.Instead;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.ZipEntry;

/** Days, languages and times of packed files. */
public final class TimeInstead {
  private TimeInstead() {}

  /** As the JDK. */
  @Instead(of = "java.time.LocalDate", method = "EPOCH", isField = true)
  public static LocalDate epoch() {
    return LocalDate.of(1970, 1, 1);
  }

  /** Nothing in a browser sleeps: what would wait goes on. */
  @Instead(of = "java.lang.Thread", isStatic = true)
  public static void sleep(long milliseconds) {}

  /** No language that the engine has names a script. */
  @Instead(of = "java.util.Locale")
  public static String getScript(Locale locale) {
    return "";
  }

  /** As the JDK: the local time as it stands, whatever the zone. */
  @Instead(of = "java.util.zip.ZipEntry")
  public static void setTimeLocal(ZipEntry entry, LocalDateTime time) {
    entry.setTime(
        new GregorianCalendar(
                time.getYear(),
                time.getMonthValue() - 1,
                time.getDayOfMonth(),
                time.getHour(),
                time.getMinute(),
                time.getSecond())
            .getTimeInMillis());
  }

  /** The one zone there is: days and times come in as they stand on the wall. */
  @Instead(of = "java.util.TimeZone", isStatic = true)
  public static TimeZone getDefault() {
    return WallZone.INSTANCE;
  }

  /** The same. */
  @Instead(of = "java.util.TimeZone", isStatic = true)
  public static TimeZone getTimeZone(String id) {
    return WallZone.INSTANCE;
  }

  private static final class WallZone extends TimeZone {
    private static final long serialVersionUID = 1;
    static final TimeZone INSTANCE = new WallZone();

    WallZone() {
      setID("UTC");
    }

    @Override
    public int getOffset(int era, int year, int month, int day, int dayOfWeek, int milliseconds) {
      return 0;
    }

    @Override
    public int getRawOffset() {
      return 0;
    }

    @Override
    public void setRawOffset(int milliseconds) {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean useDaylightTime() {
      return false;
    }

    @Override
    public boolean inDaylightTime(Date day) {
      return false;
    }
  }
}
