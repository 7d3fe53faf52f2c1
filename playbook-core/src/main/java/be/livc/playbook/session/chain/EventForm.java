package be.livc.playbook.session.chain;

import be.livc.playbook.model.Value;
import be.livc.playbook.session.SessionEvent;
import be.livc.playbook.session.SessionEvent.Answered;
import be.livc.playbook.session.SessionEvent.DocumentMade;
import be.livc.playbook.session.SessionEvent.Given;
import be.livc.playbook.session.SessionEvent.Noted;
import be.livc.playbook.session.SessionEvent.Started;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the log says of an event, and what it holds, as objects. */
final class EventForm {
  private EventForm() {}

  /** The members that tell the kind and what is no one's text. */
  static Map<String, Object> write(SessionEvent event) {
    return event.match(
        it -> of("started", "b", it.playbook(), "w", it.version().toString(), "g", it.digest()),
        it -> of("dated", "d", it.date().toString()),
        it -> of("given", "s", it.fact()),
        it -> of("answered", "s", it.question()),
        it -> of("put-off", "s", it.question()),
        it -> of("withdrawn", "s", it.question()),
        it -> of("ticked", "s", it.task(), "d", it.date().toString()),
        it -> of("unticked", "s", it.task()),
        it -> of("noted", "s", it.question()),
        it -> of("document-made", "s", it.key()),
        it -> of("migrated", "w", it.version().toString(), "g", it.digest()),
        it -> of("undone", "r", List.of((long) it.target())),
        it ->
            of(
                "erased",
                "x",
                it.part().name().toLowerCase(Locale.ROOT),
                "r",
                it.targets().stream().map(Integer::longValue).toList()),
        it -> of("closed"));
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
    if (event instanceof Started it && it.name() != null) {
      return Map.of("name", it.name());
    } else if (event instanceof Given it && it.value() != null) {
      return Map.of("value", ValueForm.write(it.value()));
    } else if (event instanceof Answered it && it.value() != null) {
      return Map.of("value", ValueForm.write(it.value()));
    } else if (event instanceof Noted it && it.text() != null) {
      return Map.of("note", it.text());
    } else if (event instanceof DocumentMade it && it.document() != null) {
      return Map.of("document", DocumentForm.write(it.document()));
    }
    return null;
  }

  static @Nullable Value value(@Nullable Members content) {
    return content == null ? null : ValueForm.read(content.object("value"));
  }
}
