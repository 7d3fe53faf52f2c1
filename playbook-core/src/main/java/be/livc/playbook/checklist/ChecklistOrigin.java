package be.livc.playbook.checklist;

import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionEvent;
import be.livc.playbook.text.Words;
import be.livc.playbook.walk.Walk;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a checklist comes from: a session and how far it was, so that a calendar that has an older
 * list can tell what is new, and what is no longer there. Two are equal that come from the same
 * moment of the same session.
 */
public final class ChecklistOrigin {
  private final String id;
  private final int revision;
  private final Instant time;
  private final @Nullable Session session;
  private final Words words;

  private ChecklistOrigin(
      String id, int revision, Instant time, @Nullable Session session, Words words) {
    this.id = id;
    this.revision = revision;
    this.time = time;
    this.session = session;
    this.words = words;
  }

  /** A task that a list once had. */
  record Earlier(ChecklistItem item, int phase) {}

  /** A walk that no session keeps: nothing is known of what it was before. */
  static ChecklistOrigin of(String name, LocalDate day, Words words) {
    return new ChecklistOrigin(name, 0, day.atStartOfDay().toInstant(ZoneOffset.UTC), null, words);
  }

  /** A session as it stands. */
  static ChecklistOrigin of(Session session, Words words) {
    Instant latest = Instant.EPOCH;
    for (SessionEvent event : session.events()) {
      Instant time = event.stamp().time();
      latest = time.isAfter(latest) ? time : latest;
    }
    return new ChecklistOrigin(session.id(), session.events().size(), latest, session, words);
  }

  /** What it is the list of, whatever that is called. */
  public String id() {
    return id;
  }

  /** How many things had happened by then; a later list of the same session has more. */
  public int revision() {
    return revision;
  }

  /** When something last happened; never before that of an earlier list. */
  public Instant time() {
    return time;
  }

  /** The last that is known of each task that an earlier list had a day for. Not quick. */
  List<Earlier> earlier() {
    List<Earlier> found = new ArrayList<>();
    if (session == null) {
      return found;
    }
    Set<String> keys = new HashSet<>();
    Walk seen = session.walk();
    for (int number = session.events().size() - 1; number > 1; number--) {
      Session then = session.at(number);
      if (!then.answers().equals(seen.answers()) || !then.date().equals(seen.date())) {
        seen = then.walk();
        if (seen.tasks().stream().anyMatch(task -> !keys.contains(task.key()))) {
          add(then, keys, found);
        }
      }
    }
    return found;
  }

  private void add(Session then, Set<String> keys, List<Earlier> found) {
    Checklist list =
        Checklist.of(then.name(), then.walk(), then.ticked(), name -> Set.of(), words.language());
    for (Checklist.Part part : list.phases()) {
      for (ChecklistItem item : part.items()) {
        if (item.deadline().due() != null && keys.add(item.key())) {
          found.add(new Earlier(item, part.number()));
        }
      }
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ChecklistOrigin origin
        && origin.id.equals(id)
        && origin.revision == revision
        && origin.time.equals(time);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, revision, time);
  }

  @Override
  public String toString() {
    return id + " (" + revision + ")";
  }
}
