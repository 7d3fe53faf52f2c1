package be.livc.playbook.session.log;

import be.livc.playbook.model.Ordered;
import be.livc.playbook.session.SessionEvent;
import be.livc.playbook.session.StoreProblem;
import be.livc.playbook.session.StoreProblem.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What was read of a session.
 *
 * @param newer the format, when nothing was read because it is newer than what is known, or is that
 *     of an encrypted log and no key was given; else 0
 * @param events the sound ones, in order
 * @param head how the chain stands after them
 * @param counted how many events the head record knew of; 0 when there is none that is sound
 * @param sound up to where the log is sound, in bytes
 * @param damage what is not as it was written
 * @param lost the events whose author or content is gone without having been erased
 * @param surplus what stands beside the log and no event holds: erased, kept for an event that
 *     never came about, or damaged
 */
public record LogReadResult(
    long newer,
    List<SessionEvent> events,
    LogHead head,
    int counted,
    int sound,
    Set<Damage> damage,
    List<Integer> lost,
    List<Bytes> surplus) {
  /**
   * A line beside the log.
   *
   * @param from its first byte
   * @param to the one behind its last, which is its line end
   */
  public record Bytes(int from, int to) {}

  /** What can be damaged. */
  public enum Damage {
    /** The first line of the log. */
    HEADER,
    /** What follows the last sound event. */
    TAIL,
    /** The head record. */
    HEAD,
    /** Events that the head record knew of are missing. */
    CUT
  }

  /** Keeps copies. */
  public LogReadResult {
    Objects.requireNonNull(events, "events");
    Objects.requireNonNull(head, "head");
    Objects.requireNonNull(damage, "damage");
    Objects.requireNonNull(lost, "lost");
    Objects.requireNonNull(surplus, "surplus");
    events = Ordered.list(events);
    damage = Ordered.set(damage);
    lost = Ordered.list(lost);
    surplus = Ordered.list(surplus);
  }

  static LogReadResult newer(long format) {
    return new LogReadResult(
        format, List.of(), new LogHead(0, ""), 0, 0, Set.of(), List.of(), List.of());
  }

  /**
   * What a person has to know.
   *
   * @param session its id
   * @param place where it is kept
   * @param length of the log in bytes
   */
  public List<StoreProblem> problems(String session, String place, int length) {
    List<StoreProblem> problems = new ArrayList<>();
    if (newer == LogWriter.SEALED_FORMAT) {
      return List.of(StoreProblem.of(Kind.KEY_MISSING, session, place));
    } else if (newer > 0) {
      return List.of(
          StoreProblem.of(Kind.NEWER_FORMAT, session, place, newer, LogWriter.SEALED_FORMAT));
    }
    if (damage.contains(Damage.HEADER)) {
      problems.add(StoreProblem.of(Kind.HEADER, session, place));
    }
    if (damage.contains(Damage.TAIL)) {
      problems.add(StoreProblem.of(Kind.DAMAGED, session, place, events.size(), length - sound));
    }
    if (damage.contains(Damage.CUT)) {
      problems.add(StoreProblem.of(Kind.CUT, session, place, events.size(), counted));
    }
    if (damage.contains(Damage.HEAD)) {
      problems.add(StoreProblem.of(Kind.UNCOUNTED, session, place, events.size()));
    }
    if (!lost.isEmpty()) {
      problems.add(StoreProblem.of(Kind.CONTENT_LOST, session, place, lost.toArray()));
    }
    if (events.size() < 2) {
      problems.add(StoreProblem.of(Kind.UNREADABLE, session, place));
    }
    return problems;
  }
}
