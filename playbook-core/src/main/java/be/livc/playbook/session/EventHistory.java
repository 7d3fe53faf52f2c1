package be.livc.playbook.session;

import be.livc.playbook.model.FormerIds;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** How two lists of events of one session stand to each other. */
public final class EventHistory {
  private EventHistory() {}

  /** What a session with these events is called; empty when it has no name. */
  public static String name(List<SessionEvent> events) {
    Objects.requireNonNull(events, "events");
    return SessionState.of(EventContent.afterErasing(events)).name;
  }

  /**
   * Whether an event can be the one of its number in a session: the first begins it, the second has
   * its date, and what sets aside or erases names earlier ones.
   */
  public static boolean isFitting(SessionEvent event) {
    return UndoHistory.isFitting(Objects.requireNonNull(event, "event"));
  }

  /** All ids that a question has or had in these events, as it was renamed there and back. */
  static Set<String> namesOf(String question, List<SessionEvent> events) {
    Set<String> names = new LinkedHashSet<>(List.of(question));
    for (int known = 0; known != names.size(); ) {
      known = names.size();
      for (SessionEvent event : events) {
        if (event instanceof SessionEvent.Migrated migrated && !migrated.renamed().isEmpty()) {
          FormerIds back = migrated.renamed().back();
          List.copyOf(names).forEach(name -> names.add(migrated.renamed().id(name)));
          List.copyOf(names).forEach(name -> names.add(back.id(name)));
        }
      }
    }
    return names;
  }

  /** The identities of all parts that answers to a question had, each where it first came. */
  static List<String> identitiesOf(String question, List<SessionEvent> events) {
    Set<String> names = namesOf(question, events);
    Set<String> ever = new LinkedHashSet<>();
    for (SessionEvent event : events) {
      if (event instanceof SessionEvent.Answered given
          && names.contains(given.question())
          && given.value() != null) {
        ever.addAll(given.value().identities());
      }
    }
    return List.copyOf(ever);
  }

  /**
   * Whether a store writes a session that is saved: yes when it goes on from what is kept or is the
   * same, no when what is kept already goes on from it.
   *
   * @param kept the events that the store keeps of the session
   * @param place where it keeps them, or empty; a problem names it
   * @throws StoreException {@code STALE} when the two went different ways
   */
  public static boolean isToBeWritten(List<SessionEvent> kept, Session session, String place) {
    Objects.requireNonNull(kept, "kept");
    Objects.requireNonNull(place, "place");
    if (goesOn(kept, session.events())) {
      return true;
    } else if (goesOn(session.events(), kept)) {
      return false;
    }
    throw new StoreException(StoreProblem.of(StoreProblem.Kind.STALE, session.id(), place));
  }

  /**
   * Whether a session that goes on from what is kept still holds some of what was lost there.
   *
   * @param kept the events that the store keeps of the session
   * @param lost the numbers of those whose author or content is gone without having been erased
   */
  public static boolean restores(List<SessionEvent> kept, List<Integer> lost, Session session) {
    Objects.requireNonNull(kept, "kept");
    Objects.requireNonNull(lost, "lost");
    List<SessionEvent> mine = Objects.requireNonNull(session, "session").events();
    if (lost.isEmpty() || kept.size() > mine.size()) {
      return false;
    }
    List<SessionEvent> more = new ArrayList<>(kept);
    more.addAll(mine.subList(kept.size(), mine.size()));
    List<SessionEvent> theirs = EventContent.afterErasing(more);
    boolean restores = false;
    for (int i = 0; i < kept.size(); i++) {
      if (!theirs.get(i).equals(mine.get(i))) {
        restores = lost.contains(i + 1) && bare(theirs.get(i)).equals(bare(mine.get(i)));
        if (!restores) {
          return false;
        }
      }
    }
    return restores;
  }

  private static SessionEvent bare(SessionEvent event) {
    return EventContent.without(
        SessionEvent.Part.AUTHOR, EventContent.without(SessionEvent.Part.CONTENT, event));
  }

  /**
   * Whether {@code later} is {@code earlier} with more events, or the same; erasing in between
   * counts.
   */
  private static boolean goesOn(List<SessionEvent> earlier, List<SessionEvent> later) {
    int common = earlier.size();
    if (common > later.size()) {
      return false;
    } else if (common == 0 || earlier.get(common - 1) == later.get(common - 1)) {
      return true;
    }
    List<SessionEvent> more = new ArrayList<>(earlier);
    more.addAll(later.subList(common, later.size()));
    return EventContent.afterErasing(more).equals(EventContent.afterErasing(later));
  }
}
