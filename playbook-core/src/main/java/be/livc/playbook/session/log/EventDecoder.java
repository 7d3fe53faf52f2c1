package be.livc.playbook.session.log;

import be.livc.playbook.model.FormerIds;
import be.livc.playbook.model.Version;
import be.livc.playbook.session.EventMetadata;
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
import be.livc.playbook.session.SessionEvent.Part;
import be.livc.playbook.session.SessionEvent.PutOff;
import be.livc.playbook.session.SessionEvent.Started;
import be.livc.playbook.session.SessionEvent.Suggested;
import be.livc.playbook.session.SessionEvent.Ticked;
import be.livc.playbook.session.SessionEvent.Undone;
import be.livc.playbook.session.SessionEvent.Unticked;
import be.livc.playbook.session.SessionEvent.Withdrawn;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Events from the log and what stands beside it. */
final class EventDecoder {
  private final ObjectCodec form;
  private final ErasableContents contents;

  EventDecoder(ObjectCodec form, ErasableContents contents) {
    this.form = form;
    this.contents = contents;
  }

  /**
   * An event.
   *
   * @param event as far as its contents are there
   * @param author the digest of its author's name; empty for none
   * @param content the digest of what it holds; empty for nothing
   */
  record Known(SessionEvent event, String author, String content) {}

  /** Empty for a line that is sound but that we did not write. */
  Optional<Known> read(Map<String, Object> line) {
    try {
      ObjectFields members = new ObjectFields(line);
      String author = members.has("a") ? members.text("a") : "";
      String content = members.has("v") ? members.text("v") : "";
      ObjectFields name = content(author);
      EventMetadata stamp =
          new EventMetadata(
              members.number("n"),
              Instant.parse(members.text("t")),
              name == null ? "" : name.text("author"));
      return Optional.of(new Known(event(members, stamp, content(content)), author, content));
    } catch (ObjectFields.Unreadable | DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private @Nullable ObjectFields content(String digest) {
    String text = digest.isEmpty() ? null : contents.text(digest);
    return text == null ? null : form.read(text).map(ObjectFields::new).orElse(null);
  }

  private static SessionEvent event(
      ObjectFields line, EventMetadata stamp, @Nullable ObjectFields content) {
    return switch (line.text("k")) {
      case "started" ->
          new Started(
              stamp,
              content == null ? null : content.text("name"),
              line.text("b"),
              version(line),
              line.text("g"));
      case "renamed" ->
          new SessionEvent.Renamed(stamp, content == null ? null : content.text("name"));
      case "dated" -> new Dated(stamp, day(line));
      case "given" -> new Given(stamp, line.text("s"), EventCodec.value(content));
      case "answered" -> new Answered(stamp, line.text("s"), EventCodec.value(content));
      case "drafted" -> new Drafted(stamp, line.text("s"), EventCodec.value(content));
      case "put-off" ->
          new PutOff(stamp, line.text("s"), content == null ? null : content.text("whom"));
      case "suggested" -> new Suggested(stamp, line.text("s"), EventCodec.suggestion(content));
      case "withdrawn" -> new Withdrawn(stamp, line.text("s"));
      case "ticked" -> new Ticked(stamp, line.text("s"), day(line));
      case "unticked" -> new Unticked(stamp, line.text("s"));
      case "noted" ->
          new Noted(stamp, line.text("s"), content == null ? null : content.text("note"));
      case "document-made" ->
          new DocumentMade(
              stamp,
              line.text("s"),
              content == null ? null : DocumentCodec.read(content.object("document")));
      case "migrated" -> new Migrated(stamp, version(line), line.text("g"), renamed(line));
      case "undone" -> new Undone(stamp, line.numbers("r").stream().findFirst().orElse(0));
      case "erased" -> new Erased(stamp, part(line), line.numbers("r"));
      case "closed" -> new Closed(stamp);
      default -> throw new ObjectFields.Unreadable("kind " + line.text("k"));
    };
  }

  private static FormerIds renamed(ObjectFields line) {
    if (!line.has("m")) {
      return FormerIds.NONE;
    }
    Map<String, Map<String, String>> parts = new LinkedHashMap<>();
    ObjectFields owners = line.object("m").object("parts");
    owners.names().forEach(owner -> parts.put(owner, owners.object(owner).texts()));
    return new FormerIds(line.object("m").object("ids").texts(), parts, Map.of(), Map.of());
  }

  private static LocalDate day(ObjectFields line) {
    return LocalDate.parse(line.text("d"));
  }

  private static Version version(ObjectFields line) {
    return Version.parse(line.text("w")).orElseThrow(() -> new ObjectFields.Unreadable("version"));
  }

  private static Part part(ObjectFields line) {
    return Part.valueOf(line.text("x").toUpperCase(Locale.ROOT));
  }
}
