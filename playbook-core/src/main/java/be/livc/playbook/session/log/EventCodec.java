package be.livc.playbook.session.log;

import be.livc.playbook.model.FormerIds;
import be.livc.playbook.model.Value;
import be.livc.playbook.session.SessionEvent;
import be.livc.playbook.session.SessionEvent.Answered;
import be.livc.playbook.session.SessionEvent.Closed;
import be.livc.playbook.session.SessionEvent.Dated;
import be.livc.playbook.session.SessionEvent.DocumentMade;
import be.livc.playbook.session.SessionEvent.Drafted;
import be.livc.playbook.session.SessionEvent.Erased;
import be.livc.playbook.session.SessionEvent.Given;
import be.livc.playbook.session.SessionEvent.Migrated;
import be.livc.playbook.session.SessionEvent.Noted;
import be.livc.playbook.session.SessionEvent.PutOff;
import be.livc.playbook.session.SessionEvent.Started;
import be.livc.playbook.session.SessionEvent.Suggested;
import be.livc.playbook.session.SessionEvent.Ticked;
import be.livc.playbook.session.SessionEvent.Undone;
import be.livc.playbook.session.SessionEvent.Unticked;
import be.livc.playbook.session.SessionEvent.Withdrawn;
import be.livc.playbook.session.Suggestion;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the log says of an event, and what it holds, as objects. */
final class EventCodec {
  private static final SessionEvent.Visitor<Map<String, Object>> MEMBERS = new MembersOf();
  private static final SessionEvent.Visitor<Optional<Map<String, Object>>> CONTENT =
      new ContentOf();

  private EventCodec() {}

  /** The members that tell the kind and what is no one's text. */
  static Map<String, Object> write(SessionEvent event) {
    return event.accept(MEMBERS);
  }

  private static Map<String, Object> of(String kind, Object... members) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("k", kind);
    for (int i = 0; i < members.length; i += 2) {
      object.put((String) members[i], members[i + 1]);
    }
    return object;
  }

  /** What the event holds, or null when it holds nothing or not any more. */
  static @Nullable Map<String, Object> content(SessionEvent event) {
    return event.accept(CONTENT).orElse(null);
  }

  static @Nullable Value value(@Nullable ObjectFields content) {
    return content == null ? null : ValueCodec.read(content.object("value"));
  }

  static @Nullable Suggestion suggestion(@Nullable ObjectFields content) {
    Value value = value(content);
    return content == null || value == null
        ? null
        : new Suggestion(
            value,
            content.text("session"),
            content.text("name"),
            LocalDate.parse(content.text("on")));
  }

  private static final class MembersOf implements SessionEvent.Visitor<Map<String, Object>> {
    @Override
    public Map<String, Object> started(Started event) {
      return of(
          "started", "b", event.playbook(), "w", event.version().toString(), "g", event.digest());
    }

    @Override
    public Map<String, Object> renamed(SessionEvent.Renamed event) {
      return of("renamed");
    }

    @Override
    public Map<String, Object> dated(Dated event) {
      return of("dated", "d", event.date().toString());
    }

    @Override
    public Map<String, Object> given(Given event) {
      return of("given", "s", event.fact());
    }

    @Override
    public Map<String, Object> answered(Answered event) {
      return of("answered", "s", event.question());
    }

    @Override
    public Map<String, Object> drafted(Drafted event) {
      return of("drafted", "s", event.question());
    }

    @Override
    public Map<String, Object> suggested(Suggested event) {
      return of("suggested", "s", event.question());
    }

    @Override
    public Map<String, Object> putOff(PutOff event) {
      return of("put-off", "s", event.question());
    }

    @Override
    public Map<String, Object> withdrawn(Withdrawn event) {
      return of("withdrawn", "s", event.question());
    }

    @Override
    public Map<String, Object> ticked(Ticked event) {
      return of("ticked", "s", event.task(), "d", event.date().toString());
    }

    @Override
    public Map<String, Object> unticked(Unticked event) {
      return of("unticked", "s", event.task());
    }

    @Override
    public Map<String, Object> noted(Noted event) {
      return of("noted", "s", event.question());
    }

    @Override
    public Map<String, Object> documentMade(DocumentMade event) {
      return of("document-made", "s", event.key());
    }

    @Override
    public Map<String, Object> migrated(Migrated event) {
      Map<String, Object> object =
          of("migrated", "w", event.version().toString(), "g", event.digest());
      FormerIds renamed = event.renamed();
      if (!renamed.ids().isEmpty() || !renamed.parts().isEmpty()) {
        Map<String, Object> names = new LinkedHashMap<>();
        names.put("ids", renamed.ids());
        names.put("parts", renamed.parts());
        object.put("m", names);
      }
      return object;
    }

    @Override
    public Map<String, Object> undone(Undone event) {
      return of("undone", "r", List.of((long) event.target()));
    }

    @Override
    public Map<String, Object> erased(Erased event) {
      String part = event.part().name().toLowerCase(Locale.ROOT);
      List<Long> targets = event.targets().stream().map(Integer::longValue).toList();
      return of("erased", "x", part, "r", targets);
    }

    @Override
    public Map<String, Object> closed(Closed event) {
      return of("closed");
    }
  }

  private static final class ContentOf
      extends SessionEvent.DefaultVisitor<Optional<Map<String, Object>>> {
    @Override
    protected Optional<Map<String, Object>> other(SessionEvent event) {
      return Optional.empty();
    }

    @Override
    public Optional<Map<String, Object>> started(Started event) {
      return Optional.ofNullable(event.name()).map(it -> Map.of("name", it));
    }

    @Override
    public Optional<Map<String, Object>> renamed(SessionEvent.Renamed event) {
      return Optional.ofNullable(event.name()).map(it -> Map.of("name", it));
    }

    @Override
    public Optional<Map<String, Object>> given(Given event) {
      return holding(event.value());
    }

    @Override
    public Optional<Map<String, Object>> answered(Answered event) {
      return holding(event.value());
    }

    @Override
    public Optional<Map<String, Object>> drafted(Drafted event) {
      return holding(event.value());
    }

    @Override
    public Optional<Map<String, Object>> putOff(PutOff event) {
      return Optional.ofNullable(event.whom()).map(it -> Map.of("whom", it));
    }

    @Override
    public Optional<Map<String, Object>> suggested(Suggested event) {
      return Optional.ofNullable(event.suggestion()).map(ContentOf::held);
    }

    private static Map<String, Object> held(Suggestion suggestion) {
      Map<String, Object> object = new LinkedHashMap<>();
      object.put("value", ValueCodec.write(suggestion.value()));
      object.put("session", suggestion.session());
      object.put("name", suggestion.name());
      object.put("on", suggestion.on().toString());
      return object;
    }

    @Override
    public Optional<Map<String, Object>> noted(Noted event) {
      return Optional.ofNullable(event.text()).map(it -> Map.of("note", it));
    }

    @Override
    public Optional<Map<String, Object>> documentMade(DocumentMade event) {
      return Optional.ofNullable(event.document())
          .map(it -> Map.of("document", DocumentCodec.write(it)));
    }

    private static Optional<Map<String, Object>> holding(@Nullable Value value) {
      return Optional.ofNullable(value).map(it -> Map.of("value", ValueCodec.write(it)));
    }
  }
}
