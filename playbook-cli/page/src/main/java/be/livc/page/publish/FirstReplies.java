package be.livc.page.publish;

import be.livc.page.desk.Desk;
import be.livc.page.request.Requests;
import be.livc.page.wire.PageTexts;
import be.livc.page.wire.Request;
import be.livc.playbook.model.Language;
import be.livc.playbook.view.Json;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the engine answers first, whoever begins on whatever day: what the playbook is, and the
 * first question. A page that holds it shows both before a browser has taken in the engine. What
 * belongs to a day or to a session is left blank; what differs by the day in any other way is left
 * out.
 */
final class FirstReplies {
  /** Two days that have nothing in common. */
  private static final List<String> MOMENTS =
      List.of("2001-01-01T09:00:00+01:00", "2038-10-23T21:30:00-05:00");

  private static final String RANDOM = "0".repeat(64);
  private static final Set<String> OF_A_DAY = Set.of("date", "name");
  private static final Set<String> OF_A_SESSION =
      Set.of("id", "name", "date", "dateText", "events", "lastUsed");

  /** What stands on controls, and how the day is told. */
  private static final String SHOWN = "(screen|draft)\\..*|start\\.date";

  private final Requests requests = new Requests(new Desk());
  private final String moment;

  private FirstReplies(String moment) {
    this.moment = moment;
  }

  /**
   * Those of a playbook.
   *
   * @param open what opens it in an engine
   * @param language of the playbook
   * @return {@code playbook}, {@code texts} and the names of {@code days}; with {@code state} and
   *     {@code question} where a session begins with a question
   */
  static Map<String, @Nullable Object> of(Map<String, @Nullable Object> open, Language language) {
    Map<String, @Nullable Object> replies = new FirstReplies(MOMENTS.get(0)).all(open);
    Map<String, @Nullable Object> others = new FirstReplies(MOMENTS.get(1)).all(open);
    replies.entrySet().retainAll(others.entrySet());
    if (!replies.keySet().containsAll(List.of("state", "question"))) {
      replies.keySet().removeAll(List.of("state", "question"));
    }
    replies.put("days", days(PageTexts.in(language).language()));
    return replies;
  }

  private Map<String, @Nullable Object> all(Map<String, @Nullable Object> open) {
    Map<String, @Nullable Object> opened = ask("open", open);
    Map<String, Object> texts = part(opened, "texts");
    texts.keySet().removeIf(key -> !key.matches(SHOWN));
    Map<String, @Nullable Object> all = Json.object();
    all.put("playbook", blank(part(opened, "playbook"), OF_A_DAY));
    all.put("texts", texts);
    Map<String, @Nullable Object> begun = ask("start", Map.of("name", ""));
    if (begun.get("state") instanceof Map<?, ?> it && it.get("open") instanceof String question) {
      Map<String, Object> state = part(begun, "state");
      state.put("session", blank(part(state, "session"), OF_A_SESSION));
      all.put("state", state);
      all.put("question", ask("question", Map.of("question", question)));
    }
    return all;
  }

  private Map<String, @Nullable Object> ask(String what, Map<String, ?> members) {
    Map<String, Object> request = new LinkedHashMap<>(members);
    request.put("do", what);
    request.put("now", moment);
    request.put("random", RANDOM);
    return requests.answer(new Request(request));
  }

  private static Map<String, Object> part(Map<String, ?> reply, String name) {
    return Request.object(Objects.requireNonNull(reply.get(name), name), name);
  }

  private static Map<String, Object> blank(Map<String, Object> shape, Set<String> names) {
    names.forEach(
        name -> shape.computeIfPresent(name, (it, value) -> value instanceof Number ? 0 : ""));
    return shape;
  }

  /** The names of weekdays, Sunday first, and of months; and what stands between them. */
  private static Map<String, @Nullable Object> days(Language language) {
    List<String> weekdays = new ArrayList<>();
    for (int i = 0; i < DayOfWeek.values().length; i++) {
      weekdays.add(language.weekday(DayOfWeek.SUNDAY.plus(i)));
    }
    LocalDate day = LocalDate.EPOCH;
    String written = language.dateWithWeekday(day);
    Map<String, @Nullable Object> days = Json.object();
    days.put("weekdays", weekdays);
    days.put("months", language.months());
    days.put(
        "between",
        written.substring(
            language.weekday(day.getDayOfWeek()).length(),
            written.length() - language.date(day).length()));
    return days;
  }
}
