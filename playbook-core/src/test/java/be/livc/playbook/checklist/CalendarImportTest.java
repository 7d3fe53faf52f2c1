package be.livc.playbook.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.livc.playbook.Playbooks;
import be.livc.playbook.answer.Answers;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Value;
import be.livc.playbook.session.PinnedPlaybook;
import be.livc.playbook.session.Recorder;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SmallPlaybook;
import be.livc.playbook.walk.Walk;
import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.io.IOException;
import java.io.StringReader;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.Test;

/** A calendar that was imported is brought up to date by importing a later one. */
class CalendarImportTest {
  private static final PlaybookText TEXT =
      new PlaybookText(List.of(new SourceFile("p/playbook.yaml", DeadlinesTest.TEXT)));
  private static final Playbook PLAYBOOK = Playbooks.read(TEXT).orElseThrow();

  /** What a client keeps of an event: its number of change, state and day. */
  private record Kept(int sequence, String stamp, String status, String day, String summary) {}

  /** As clients do: a later version of an event takes the place of an earlier one. */
  private static void keep(Map<String, Kept> calendar, String uid, Kept event) {
    Kept before = calendar.get(uid);
    if (before == null || event.sequence() > before.sequence()) {
      calendar.put(uid, event);
    }
  }

  private static void biweekly(Map<String, Kept> calendar, String file) {
    for (VEvent event : Biweekly.parse(file).first().getEvents()) {
      keep(
          calendar,
          event.getUid().getValue(),
          new Kept(
              event.getSequence().getValue(),
              Long.toString(event.getDateTimeStamp().getValue().getTime()),
              event.getStatus().getValue(),
              event.getDateStart().getValue().getRawComponents().toString(),
              event.getSummary().getValue()));
    }
  }

  private static void ical4j(Map<String, Kept> calendar, String file)
      throws IOException, ParserException {
    Calendar read = new CalendarBuilder().build(new StringReader(file));
    read.validate(true);
    for (Component event : read.getComponents(Component.VEVENT)) {
      keep(
          calendar,
          value(event, Property.UID),
          new Kept(
              Integer.parseInt(value(event, Property.SEQUENCE)),
              value(event, Property.DTSTAMP),
              value(event, Property.STATUS),
              value(event, Property.DTSTART),
              value(event, Property.SUMMARY)));
    }
  }

  private static String value(Component event, String name) {
    Property property = event.getProperty(name);
    return property.getValue();
  }

  private static Session session() {
    Session session =
        Session.start(new PinnedPlaybook(PLAYBOOK, TEXT), "Proef", SmallPlaybook.pen("An"));
    session = answer(session, "naam", new Value.Words("An"));
    session = answer(session, "zitting", new Value.Day(LocalDate.of(2027, 1, 20)));
    return answer(session, "acties", rows("bellen", "schrijven"));
  }

  private static Session answer(Session session, String question, Value value) {
    return session.answer(PLAYBOOK.question(question).orElseThrow(), value).session();
  }

  private static Value rows(String... actions) {
    return new Value.Rows(
        List.of(actions).stream()
            .map(
                action -> {
                  Map<String, Value> cells = new LinkedHashMap<>();
                  cells.put("wat", new Value.Words(action));
                  cells.put("tegen", new Value.Day(LocalDate.of(2026, 12, 11)));
                  return new Value.Row("", cells);
                })
            .toList());
  }

  private static String calendar(Session session) {
    return ChecklistCalendar.of(Checklist.of(session));
  }

  private static Session later(Session session) {
    Recorder pen = Recorder.of("An", Clock.offset(SmallPlaybook.CLOCK, Duration.ofHours(3)));
    return session.by(pen);
  }

  @Test
  void importing_a_later_one_moves_ends_and_cancels_in_two_libraries()
      throws IOException, ParserException {
    Session first = session();
    Session second = later(first).tick("zitten");
    second = answer(second, "acties", rows("schrijven"));
    second = second.tick("aanstellen", LocalDate.of(2026, 11, 25));
    Map<String, Kept> one = new LinkedHashMap<>();
    Map<String, Kept> other = new LinkedHashMap<>();
    biweekly(one, calendar(first));
    ical4j(other, calendar(first));
    assertThat(one.keySet()).isEqualTo(other.keySet());
    assertThat(one.values()).hasSize(9).allMatch(event -> event.status().equals("CONFIRMED"));
    biweekly(one, calendar(second));
    ical4j(other, calendar(second));
    for (Map<String, Kept> calendar : List.of(one, other)) {
      assertThat(calendar).hasSize(9);
      assertThat(calendar.values())
          .filteredOn(event -> event.status().equals("CANCELLED"))
          .extracting(Kept::summary)
          .containsExactlyInAnyOrder(
              "Gedaan: B1 Stel een leider aan.",
              "Gedaan: B7 Zit samen.",
              "Vervallen: BE1.1 Voer uit: bellen");
      assertThat(calendar.values()).extracting(Kept::sequence).containsOnly(second.events().size());
      assertThat(calendar.values())
          .extracting(Kept::stamp)
          .hasSize(9)
          .containsOnly(stamp(calendar));
    }
    assertThat(other.values())
        .filteredOn(event -> event.summary().startsWith("B2"))
        .extracting(Kept::day)
        .containsExactly("20261225");
    String again = calendar(second);
    assertThat(calendar(second)).isEqualTo(again);
  }

  private static String stamp(Map<String, Kept> calendar) {
    return calendar.values().iterator().next().stamp();
  }

  @Test
  void what_is_to_be_done_has_an_alarm_the_day_before_and_the_week_before_if_there_is_time() {
    List<VEvent> events = Biweekly.parse(calendar(session())).first().getEvents();
    assertThat(events)
        .allSatisfy(
            event ->
                assertThat(event.getAlarms())
                    .first()
                    .satisfies(
                        alarm ->
                            assertThat(alarm.getTrigger().getDuration().toString())
                                .isEqualTo("-PT15H")));
    assertThat(events).extracting(event -> event.getAlarms().size()).contains(1, 2);
    String ticked = calendar(session().tick("zitten"));
    assertThat(ticked.split("BEGIN:VALARM", -1).length)
        .isEqualTo(calendar(session()).split("BEGIN:VALARM", -1).length - 2);
  }

  @Test
  void a_renamed_list_and_that_of_one_role_speak_of_the_same_events() {
    Session session = session();
    Checklist own =
        Checklist.of(session).only(List.of(ChecklistFilter.of(PLAYBOOK.roles().get("leider"))));
    Map<String, Kept> all = new LinkedHashMap<>();
    Map<String, Kept> some = new LinkedHashMap<>();
    biweekly(all, calendar(session));
    biweekly(some, ChecklistCalendar.of(own));
    assertThat(all.keySet()).containsAll(some.keySet());
    assertThat(some).hasSize(4);
  }

  @Test
  void what_recurs_comes_back_as_often_in_the_calendar_and_what_no_calendar_can_say_does_not() {
    Map<String, String> rules = new LinkedHashMap<>();
    rules.put("1 year", "FREQ=YEARLY");
    rules.put("2 years", "FREQ=YEARLY;INTERVAL=2");
    rules.put("12 months", "FREQ=YEARLY");
    rules.put("1 year 6 months", "FREQ=MONTHLY;INTERVAL=18");
    rules.put("1 month", "FREQ=MONTHLY");
    rules.put("3 months", "FREQ=MONTHLY;INTERVAL=3");
    rules.put("1 week", "FREQ=WEEKLY");
    rules.put("14 days", "FREQ=WEEKLY;INTERVAL=2");
    rules.put("1 week 1 day", "FREQ=DAILY;INTERVAL=8");
    rules.put("10 days", "FREQ=DAILY;INTERVAL=10");
    rules.put("1 day", "FREQ=DAILY");
    rules.put("1 month 1 day", "");
    rules.put("20 working-days", "");
    rules.forEach(
        (every, rule) ->
            assertThat(recurring(every).lines().filter(line -> line.startsWith("RRULE:")))
                .as(every)
                .containsExactlyElementsOf(rule.isEmpty() ? List.of() : List.of("RRULE:" + rule)));
  }

  private static String recurring(String every) {
    String text =
        DeadlinesTest.TEXT.replace(
            "id: vieren, by: leider, within: 200 days", "id: vieren, every: " + every);
    Playbook playbook =
        Playbooks.read(new PlaybookText(List.of(new SourceFile("p/playbook.yaml", text))))
            .orElseThrow();
    return ChecklistCalendar.of(
        Checklist.of("Proef", Walk.of(playbook, Answers.NONE, Sample.DAY), Map.of()));
  }

  @Test
  void what_recurs_moves_to_its_next_day_when_it_is_done() {
    String text =
        DeadlinesTest.TEXT.replace(
            "id: zitten, by: baas, due: zitting", "id: zitten, every: 1 month");
    Playbook playbook =
        Playbooks.read(new PlaybookText(List.of(new SourceFile("p/playbook.yaml", text))))
            .orElseThrow();
    Walk walk = Walk.of(playbook, Answers.NONE, Sample.DAY);
    LocalDate done = LocalDate.of(2026, 12, 10);
    String calendar = ChecklistCalendar.of(Checklist.of("Proef", walk, Map.of("zitten", done)));
    assertThat(calendar)
        .containsSubsequence(
            "STATUS:CONFIRMED", "20270110", "FREQ=MONTHLY", "SUMMARY:B7 Zit samen.")
        .doesNotContain("Gedaan: B7");
  }

  @Test
  void there_is_no_calendar_without_a_day() {
    Checklist list =
        Checklist.of(Session.start(SmallPlaybook.PINNED, "Proef", SmallPlaybook.pen("An")));
    assertThat(ChecklistCalendar.isEmpty(list.only(List.of(none())))).isTrue();
    assertThat(ChecklistCalendar.isEmpty(Checklist.of(session()))).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ChecklistCalendar.of(list.only(List.of(none()))));
  }

  private static ChecklistFilter none() {
    return new ChecklistFilter(ChecklistFilter.Kind.ROLE, "niemand", "niemand");
  }
}
