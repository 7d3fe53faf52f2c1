package be.livc.playbook.session;

import be.livc.playbook.model.FormerIds;
import be.livc.playbook.model.Value;
import be.livc.playbook.model.Version;
import be.livc.playbook.session.SessionEvent.Part;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Events that one session can have, of each kind, with a value of each sort; none is emptied. */
public final class EveryEvent {
  public static final List<SessionEvent> EVENTS = all();

  private EveryEvent() {}

  private static List<SessionEvent> all() {
    List<SessionEvent> all = new ArrayList<>();
    LocalDate day = LocalDate.of(2026, 11, 24);
    Version version = new Version(1, 0, 0);
    String digest = SmallPlaybook.TEXT.digest();
    add(
        all,
        "Bo",
        it -> new SessionEvent.Started(it, "Opstart \"é\" 🙂", "klein", version, digest));
    add(all, "Bo", it -> new SessionEvent.Dated(it, day));
    add(all, "Bo", it -> new SessionEvent.Given(it, "gegeven", SmallPlaybook.amount("1E+3")));
    add(all, "An", it -> new SessionEvent.Answered(it, "vorm", SmallPlaybook.one("samen")));
    Value themes = new Value.SomeOptions(List.of("een", "drie"));
    add(all, "An", it -> new SessionEvent.Answered(it, "themas", themes));
    add(all, "", it -> new SessionEvent.Drafted(it, "waarneming", SmallPlaybook.words("een\n")));
    Value towns = new Value.Entries(List.of(new Value.Entry("id1", "Gent"), entry("id2", "Aalst")));
    add(all, "", it -> new SessionEvent.Answered(it, "partners", towns));
    Value rows = new Value.Rows(List.of(SmallPlaybook.row("id3", "OCMW", "")));
    add(all, "", it -> new SessionEvent.Answered(it, "diensten", rows));
    add(all, "", it -> new SessionEvent.Answered(it, "datum", SmallPlaybook.day("2026-12-01")));
    add(all, "", it -> new SessionEvent.PutOff(it, "datum", null));
    add(all, "", it -> new SessionEvent.PutOff(it, "datum", "Els"));
    add(all, "", it -> new SessionEvent.Withdrawn(it, "datum"));
    add(all, "", it -> new SessionEvent.Ticked(it, "akkoord[id1]", day.plusDays(1)));
    add(all, "", it -> new SessionEvent.Unticked(it, "akkoord[id1]"));
    add(all, "", it -> new SessionEvent.Noted(it, "vorm", "Navragen."));
    Map<String, String> digests = new LinkedHashMap<>();
    digests.put("template", "ab12");
    digests.put("document", "cd34");
    List<String> uses = List.of("vorm", "partners");
    MadeDocument made =
        new MadeDocument("brief", "brief-1", "Brief", "html", "b.html", digests, uses, true);
    add(all, "", it -> new SessionEvent.DocumentMade(it, "brief", made));
    Suggestion held = new Suggestion(SmallPlaybook.words("toen"), "ander", "Vorig jaar", day);
    add(all, "", it -> new SessionEvent.Suggested(it, "waarneming", held));
    add(all, "", it -> new SessionEvent.Renamed(it, "Andere naam"));
    FormerIds renamed =
        new FormerIds(
            Map.of("vorm", "manier"), Map.of("manier", Map.of("samen", "s")), Map.of(), Map.of());
    Version next = new Version(1, 1, 0);
    add(all, "", it -> new SessionEvent.Migrated(it, next, digest, renamed));
    add(all, "", it -> new SessionEvent.Migrated(it, next, digest, FormerIds.NONE));
    add(all, "", it -> new SessionEvent.Undone(it, 20));
    add(all, "", it -> new SessionEvent.Answered(it, "waarneming", Value.NOTHING));
    add(all, "", it -> new SessionEvent.Erased(it, Part.CONTENT, List.of(4, 15)));
    add(all, "", it -> new SessionEvent.Erased(it, Part.AUTHOR, List.of(1, 2)));
    add(all, "", SessionEvent.Closed::new);
    return List.copyOf(all);
  }

  private static Value.Entry entry(String identity, String text) {
    return new Value.Entry(identity, text);
  }

  private static void add(
      List<SessionEvent> all, String author, Function<EventMetadata, SessionEvent> event) {
    int number = all.size() + 1;
    Instant time = Instant.parse("2026-11-24T09:00:00Z").plusMillis(number * 250L);
    all.add(event.apply(new EventMetadata(number, time, author)));
  }
}
