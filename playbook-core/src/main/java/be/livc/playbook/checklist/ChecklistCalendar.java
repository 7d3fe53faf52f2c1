package be.livc.playbook.checklist;

import be.livc.playbook.model.Term;
import be.livc.playbook.resource.Sha256;
import be.livc.playbook.text.Words;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The deadlines of a checklist as a calendar (RFC 5545): a whole day with its alarms for each task
 * that is still to be done and whose day is known. Importing a later one moves what moved, and
 * cancels what was done or is no longer to be done; nothing is doubled.
 */
public final class ChecklistCalendar {
  private static final int MARK = 16;

  /** At nine in the morning of the day before. */
  private static final String DAY_BEFORE = "-PT15H";

  /** At nine in the morning of a week before. */
  private static final String WEEK_BEFORE = "-P6DT15H";

  /** What is due sooner than in so many days gets no alarm a week before. */
  private static final int SOON = 14;

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Checklist list;
  private final Words words;
  private final CalendarText text = new CalendarText();

  /**
   * A day in the calendar.
   *
   * @param key the text under which its state is said; empty while the task is to be done
   */
  private record Entry(ChecklistItem item, LocalDate day, String key) {}

  private ChecklistCalendar(Checklist list) {
    this.list = list;
    this.words = list.words();
  }

  /** Whether there is nothing to put in a calendar: no task has, or had, a day that is known. */
  public static boolean isEmpty(Checklist list) {
    return new ChecklistCalendar(list).entries().isEmpty();
  }

  /**
   * The calendar.
   *
   * @throws IllegalArgumentException when there is nothing to put in it; ask {@link #isEmpty} first
   */
  public static String of(Checklist list) {
    ChecklistCalendar calendar = new ChecklistCalendar(list);
    List<Entry> entries = calendar.entries();
    if (entries.isEmpty()) {
      throw new IllegalArgumentException("no task has a day that is known");
    }
    CalendarText text = calendar.text;
    text.line("BEGIN", "VCALENDAR");
    text.line("VERSION", "2.0");
    text.line("PRODID", "-//livc//" + list.language().code().toUpperCase(Locale.ROOT));
    text.line("CALSCALE", "GREGORIAN");
    text.words("X-WR-CALNAME", list.heading());
    if (!list.filtered().isEmpty()) {
      text.words("X-WR-CALDESC", list.heading() + "\n" + list.filtered());
    }
    entries.forEach(calendar::event);
    text.line("END", "VCALENDAR");
    return text.toString();
  }

  private List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    Set<String> here = new HashSet<>();
    for (ChecklistItem item : list.items()) {
      LocalDate done = item.done();
      LocalDate again = done == null ? null : item.deadline().again(done);
      LocalDate day = again != null ? again : item.deadline().due();
      if (day != null && !item.deadline().confidential()) {
        entries.add(new Entry(item, day, done == null || again != null ? "" : "calendar.done"));
        here.add(item.key());
      }
    }
    for (ChecklistOrigin.Earlier earlier : list.origin().earlier()) {
      ChecklistItem item = earlier.item();
      LocalDate due = item.deadline().due();
      if (due != null
          && !item.deadline().confidential()
          && list.hadPassed(item, earlier.phase())
          && here.add(item.key())) {
        boolean done = list.items().stream().anyMatch(it -> isDone(it, item.key()));
        entries.add(new Entry(item, due, done ? "calendar.done" : "calendar.gone"));
      }
    }
    return entries;
  }

  private static boolean isDone(ChecklistItem item, String key) {
    return item.key().equals(key) && item.done() != null;
  }

  private void event(Entry entry) {
    ChecklistItem item = entry.item();
    boolean open = entry.key().isEmpty();
    String summary = item.mark() + " " + item.name();
    text.line("BEGIN", "VEVENT");
    text.line("UID", Sha256.of(list.origin().id() + "\n" + item.key()).hex(MARK) + "@livc");
    text.line("DTSTAMP", MOMENT.format(list.origin().time()));
    text.line("SEQUENCE", Integer.toString(list.origin().revision()));
    text.line("STATUS", open ? "CONFIRMED" : "CANCELLED");
    text.line("DTSTART;VALUE=DATE", date(entry.day()));
    text.line("DTEND;VALUE=DATE", date(entry.day().plusDays(1)));
    String rule = open ? rule(item.deadline().every()) : "";
    if (!rule.isEmpty()) {
      text.line("RRULE", rule);
    }
    text.words("SUMMARY", open ? summary : words.get(entry.key(), summary));
    text.words("DESCRIPTION", description(item, open));
    text.line("TRANSP", "TRANSPARENT");
    if (open) {
      alarm(DAY_BEFORE, summary);
      if (!entry.day().isBefore(list.date().plusDays(SOON))) {
        alarm(WEEK_BEFORE, summary);
      }
    }
    text.line("END", "VEVENT");
  }

  private String description(ChecklistItem item, boolean open) {
    List<String> lines = new ArrayList<>(List.of(item.text()));
    if (open) {
      lines.addAll(item.details(words));
    }
    lines.add(list.heading());
    if (!list.filtered().isEmpty()) {
      lines.add(list.filtered());
    }
    return String.join("\n", lines);
  }

  private void alarm(String when, String summary) {
    text.line("BEGIN", "VALARM");
    text.line("ACTION", "DISPLAY");
    text.line("TRIGGER", when);
    text.words("DESCRIPTION", summary);
    text.line("END", "VALARM");
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
}
