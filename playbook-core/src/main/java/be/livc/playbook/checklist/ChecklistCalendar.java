package be.livc.playbook.checklist;

import be.livc.playbook.model.Term;
import be.livc.playbook.resource.Sha256;
import be.livc.playbook.text.Words;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The deadlines of a checklist as a calendar (RFC 5545): a whole day for each task that is still to
 * be done and whose day is known. Importing it again moves what changed and doubles nothing.
 */
public final class ChecklistCalendar {
  private static final int LINE = 75;
  private static final int MARK = 16;

  private final Checklist list;
  private final Words words;
  private final StringBuilder text = new StringBuilder();

  private ChecklistCalendar(Checklist list) {
    this.list = list;
    this.words = list.words();
  }

  /** The calendar. */
  public static String of(Checklist list) {
    ChecklistCalendar calendar = new ChecklistCalendar(list);
    calendar.line("BEGIN:VCALENDAR");
    calendar.line("VERSION:2.0");
    calendar.line("PRODID:-//livc//" + list.language().code().toUpperCase(Locale.ROOT));
    calendar.line("CALSCALE:GREGORIAN");
    if (!list.filtered().isEmpty()) {
      calendar.line("X-WR-CALDESC:" + escaped(list.heading() + "\n" + list.filtered()));
    }
    list.items().forEach(calendar::item);
    calendar.line("END:VCALENDAR");
    return calendar.text.toString();
  }

  private void item(ChecklistItem item) {
    LocalDate done = item.done();
    LocalDate day = done == null ? item.deadline().due() : item.deadline().again(done);
    if (day == null || item.deadline().confidential()) {
      return;
    }
    line("BEGIN:VEVENT");
    line("UID:" + Sha256.of(list.name() + "\n" + item.key()).hex(MARK) + "@livc");
    line("DTSTAMP:" + date(list.date()) + "T000000Z");
    line("DTSTART;VALUE=DATE:" + date(day));
    line("DTEND;VALUE=DATE:" + date(day.plusDays(1)));
    String rule = rule(item.deadline().every());
    if (!rule.isEmpty()) {
      line("RRULE:" + rule);
    }
    line("SUMMARY:" + escaped(item.text().replace('\n', ' ')));
    String details = String.join("\n", item.details(words));
    line("DESCRIPTION:" + escaped(list.heading() + "\n" + details + filtered()));
    line("TRANSP:TRANSPARENT");
    line("END:VEVENT");
  }

  private String filtered() {
    return list.filtered().isEmpty() ? "" : "\n" + list.filtered();
  }

  /** How it recurs; empty when calendars have no words for it. */
  private static String rule(@Nullable Term every) {
    if (every == null || every.workingDays() > 0) {
      return "";
    }
    int months = 12 * every.years() + every.months();
    int days = 7 * every.weeks() + every.days();
    if (months > 0 && days > 0) {
      return "";
    } else if (months > 0) {
      return months % 12 == 0 ? rule("YEARLY", months / 12) : rule("MONTHLY", months);
    }
    return days % 7 == 0 ? rule("WEEKLY", days / 7) : rule("DAILY", days);
  }

  private static String rule(String often, int interval) {
    return "FREQ=" + often + (interval == 1 ? "" : ";INTERVAL=" + interval);
  }

  private static String date(LocalDate day) {
    return DateTimeFormatter.BASIC_ISO_DATE.format(day);
  }

  private static String escaped(String words) {
    return words
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\r", "")
        .replace("\n", "\\n");
  }

  /** A line is folded before it grows longer than 75 bytes, and never inside a character. */
  private void line(String content) {
    int bytes = 0;
    for (int i = 0; i < content.length(); ) {
      int c = content.codePointAt(i);
      int size = Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
      if (bytes + size > LINE) {
        text.append("\r\n ");
        bytes = 1;
      }
      text.appendCodePoint(c);
      bytes += size;
      i += Character.charCount(c);
    }
    text.append("\r\n");
  }
}
