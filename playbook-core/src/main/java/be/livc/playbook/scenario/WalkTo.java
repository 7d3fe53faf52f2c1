package be.livc.playbook.scenario;

import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.session.PinnedPlaybook;
import be.livc.playbook.session.Recorder;
import be.livc.playbook.session.Session;
import be.livc.playbook.walk.Walk;
import java.time.LocalDate;
import java.util.Optional;

/** Finds answers that lead to a step, for who wants to look at it without answering all before. */
public final class WalkTo {
  private WalkTo() {}

  /**
   * A session that stands at a step: what comes before it is answered, with answers that someone
   * made up. The same call leads along the same way.
   *
   * @param pinned the playbook and its text
   * @param number of the step, as in its header
   * @param name of the session
   * @param today the day of the walk, where the validity of the step asks for no other
   * @param pen who writes the session
   * @return empty when no walk was found that meets the step
   */
  public static Optional<Session> step(
      PinnedPlaybook pinned, int number, String name, LocalDate today, Recorder pen) {
    return new WalkSearch(pinned.playbook(), today)
        .walk(new ArrivalGoal(number))
        .map(walk -> answered(Session.start(pinned, name, pen).dated(walk.date()), walk, number));
  }

  private static Session answered(Session begun, Walk walk, int number) {
    Session session = begun;
    Optional<Ask> open = session.walk().open();
    while (open.isPresent() && open.get().header().number() < number) {
      Ask ask = open.get();
      session = session.answer(ask, walk.value(ask.id()).orElse(null)).session();
      Optional<Ask> next = session.walk().open();
      if (next.equals(open)) {
        return session; // it is not taken a second time; from here the person goes on
      }
      open = next;
    }
    return session;
  }
}
