package be.livc.playbook.session;

import be.livc.playbook.model.Ordered;
import be.livc.playbook.session.SessionEvent.Answered;
import be.livc.playbook.session.SessionEvent.Closed;
import be.livc.playbook.session.SessionEvent.Dated;
import be.livc.playbook.session.SessionEvent.DocumentMade;
import be.livc.playbook.session.SessionEvent.Erased;
import be.livc.playbook.session.SessionEvent.Given;
import be.livc.playbook.session.SessionEvent.Migrated;
import be.livc.playbook.session.SessionEvent.Noted;
import be.livc.playbook.session.SessionEvent.Part;
import be.livc.playbook.session.SessionEvent.PutOff;
import be.livc.playbook.session.SessionEvent.Started;
import be.livc.playbook.session.SessionEvent.Ticked;
import be.livc.playbook.session.SessionEvent.Undone;
import be.livc.playbook.session.SessionEvent.Unticked;
import be.livc.playbook.session.SessionEvent.Withdrawn;
import java.util.ArrayList;
import java.util.List;

/** What events hold, apart from the events themselves. */
public final class EventParts {
  private EventParts() {}

  /** The events, without what the {@code Erased} events among them name. */
  public static List<SessionEvent> afterErasing(List<SessionEvent> events) {
    List<SessionEvent> rest = new ArrayList<>(events);
    for (SessionEvent event : events) {
      if (event instanceof Erased erased) {
        for (int target : erased.targets()) {
          rest.set(target - 1, without(erased.part(), rest.get(target - 1)));
        }
      }
    }
    return Ordered.list(rest);
  }

  /** The event without a part of it; the same where it holds none. */
  public static SessionEvent without(Part part, SessionEvent event) {
    return part == Part.CONTENT ? withoutContent(event) : withoutAuthor(event);
  }

  private static SessionEvent withoutContent(SessionEvent event) {
    if (event instanceof Started it) {
      return new Started(it.stamp(), null, it.playbook(), it.version(), it.digest());
    } else if (event instanceof Given it) {
      return new Given(it.stamp(), it.fact(), null);
    } else if (event instanceof Answered it) {
      return new Answered(it.stamp(), it.question(), null);
    } else if (event instanceof Noted it) {
      return new Noted(it.stamp(), it.question(), null);
    } else if (event instanceof DocumentMade it) {
      return new DocumentMade(it.stamp(), it.key(), null);
    }
    return event;
  }

  private static SessionEvent withoutAuthor(SessionEvent event) {
    Stamp stamp = event.stamp().withoutAuthor();
    return event.<SessionEvent>match(
        it -> new Started(stamp, it.name(), it.playbook(), it.version(), it.digest()),
        it -> new Dated(stamp, it.date()),
        it -> new Given(stamp, it.fact(), it.value()),
        it -> new Answered(stamp, it.question(), it.value()),
        it -> new PutOff(stamp, it.question()),
        it -> new Withdrawn(stamp, it.question()),
        it -> new Ticked(stamp, it.task(), it.date()),
        it -> new Unticked(stamp, it.task()),
        it -> new Noted(stamp, it.question(), it.text()),
        it -> new DocumentMade(stamp, it.key(), it.document()),
        it -> new Migrated(stamp, it.version(), it.digest()),
        it -> new Undone(stamp, it.target()),
        it -> new Erased(stamp, it.part(), it.targets()),
        it -> new Closed(stamp));
  }
}
