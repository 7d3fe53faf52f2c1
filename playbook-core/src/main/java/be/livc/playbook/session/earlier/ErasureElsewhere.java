package be.livc.playbook.session.earlier;

import be.livc.playbook.answer.Answer;
import be.livc.playbook.session.Erasure;
import be.livc.playbook.session.EventContent;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionEvent;
import be.livc.playbook.session.SessionEvent.Part;
import be.livc.playbook.session.SessionEvent.Suggested;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Removes from other sessions what was removed from one: it stands in its forks too. */
public final class ErasureElsewhere {
  private final Session before;
  private final List<SessionEvent> was;
  private final List<SessionEvent> is;
  private final Set<String> gone = new HashSet<>();
  private final boolean nameless;

  /**
   * Compares a session with what was made of it by {@link Erasure}.
   *
   * @param before with all it held
   * @param after goes on from it
   */
  public ErasureElsewhere(Session before, Session after) {
    this.before = Objects.requireNonNull(before, "before");
    this.was = before.events();
    this.is = Objects.requireNonNull(after, "after").events();
    this.nameless = !before.name().isEmpty() && after.name().isEmpty();
    before
        .answers()
        .byQuestion()
        .forEach(
            (question, answer) -> {
              if (answer instanceof Answer.Given
                  && !(after.answers().get(question) instanceof Answer.Given)) {
                gone.add(question);
              }
            });
  }

  /**
   * Removes the same from another session: of a fork, or of what it is a fork of, from the events
   * they share; of any, from what it holds ready of the first. The same session where there is
   * nothing.
   */
  public Session from(Session other) {
    Objects.requireNonNull(other, "other");
    boolean kin = SessionForks.isForkOf(other, before) || SessionForks.isForkOf(before, other);
    Session rest = other;
    for (Part part : Part.values()) {
      rest =
          Erasure.events(
              rest,
              part,
              event ->
                  kin && isShared(event) && isErased(event.number() - 1, part)
                      || part == Part.CONTENT && isHeldReady(event));
    }
    return rest;
  }

  private boolean isShared(SessionEvent event) {
    int at = event.number() - 1;
    return at < was.size() && bare(event).equals(bare(was.get(at)));
  }

  private static SessionEvent bare(SessionEvent event) {
    return EventContent.without(Part.AUTHOR, EventContent.without(Part.CONTENT, event));
  }

  private boolean isErased(int at, Part part) {
    SessionEvent now = is.get(at);
    return !was.get(at).equals(now) && EventContent.without(part, now).equals(now);
  }

  private boolean isHeldReady(SessionEvent event) {
    return event instanceof Suggested held
        && held.suggestion() != null
        && held.suggestion().session().equals(before.id())
        && (nameless || gone.contains(held.question()));
  }
}
