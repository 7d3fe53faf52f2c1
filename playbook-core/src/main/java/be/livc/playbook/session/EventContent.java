package be.livc.playbook.session;

import be.livc.playbook.model.Ordered;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What events hold, apart from the events themselves. */
public final class EventContent {
  private static final SessionEvent.Visitor<SessionEvent> WITHOUT_CONTENT = new WithoutContent();
  private static final SessionEvent.Visitor<SessionEvent> WITHOUT_AUTHOR = new WithoutAuthor();

  private EventContent() {}

  /** The events, without what the {@code Erased} events among them name. */
  public static List<SessionEvent> afterErasing(List<SessionEvent> events) {
    Objects.requireNonNull(events, "events");
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
    Objects.requireNonNull(part, "part");
    return event.accept(part == Part.CONTENT ? WITHOUT_CONTENT : WITHOUT_AUTHOR);
  }

  private static final class WithoutContent extends SessionEvent.DefaultVisitor<SessionEvent> {
    @Override
    protected SessionEvent other(SessionEvent event) {
      return event;
    }

    @Override
    public SessionEvent started(Started event) {
      return new Started(event.stamp(), null, event.playbook(), event.version(), event.digest());
    }

    @Override
    public SessionEvent renamed(SessionEvent.Renamed event) {
      return new SessionEvent.Renamed(event.stamp(), null);
    }

    @Override
    public SessionEvent given(Given event) {
      return new Given(event.stamp(), event.fact(), null);
    }

    @Override
    public SessionEvent answered(Answered event) {
      return new Answered(event.stamp(), event.question(), null);
    }

    @Override
    public SessionEvent drafted(Drafted event) {
      return new Drafted(event.stamp(), event.question(), null);
    }

    @Override
    public SessionEvent putOff(PutOff event) {
      return new PutOff(event.stamp(), event.question(), null);
    }

    @Override
    public SessionEvent suggested(Suggested event) {
      return new Suggested(event.stamp(), event.question(), null);
    }

    @Override
    public SessionEvent noted(Noted event) {
      return new Noted(event.stamp(), event.question(), null);
    }

    @Override
    public SessionEvent documentMade(DocumentMade event) {
      return new DocumentMade(event.stamp(), event.key(), null);
    }
  }

  private static final class WithoutAuthor implements SessionEvent.Visitor<SessionEvent> {
    private static EventMetadata nameless(SessionEvent event) {
      return event.stamp().withoutAuthor();
    }

    @Override
    public SessionEvent started(Started event) {
      return new Started(
          nameless(event), event.name(), event.playbook(), event.version(), event.digest());
    }

    @Override
    public SessionEvent renamed(SessionEvent.Renamed event) {
      return new SessionEvent.Renamed(nameless(event), event.name());
    }

    @Override
    public SessionEvent dated(Dated event) {
      return new Dated(nameless(event), event.date());
    }

    @Override
    public SessionEvent given(Given event) {
      return new Given(nameless(event), event.fact(), event.value());
    }

    @Override
    public SessionEvent answered(Answered event) {
      return new Answered(nameless(event), event.question(), event.value());
    }

    @Override
    public SessionEvent drafted(Drafted event) {
      return new Drafted(nameless(event), event.question(), event.value());
    }

    @Override
    public SessionEvent suggested(Suggested event) {
      return new Suggested(nameless(event), event.question(), event.suggestion());
    }

    @Override
    public SessionEvent putOff(PutOff event) {
      return new PutOff(nameless(event), event.question(), event.whom());
    }

    @Override
    public SessionEvent withdrawn(Withdrawn event) {
      return new Withdrawn(nameless(event), event.question());
    }

    @Override
    public SessionEvent ticked(Ticked event) {
      return new Ticked(nameless(event), event.task(), event.date());
    }

    @Override
    public SessionEvent unticked(Unticked event) {
      return new Unticked(nameless(event), event.task());
    }

    @Override
    public SessionEvent noted(Noted event) {
      return new Noted(nameless(event), event.question(), event.text());
    }

    @Override
    public SessionEvent documentMade(DocumentMade event) {
      return new DocumentMade(nameless(event), event.key(), event.document());
    }

    @Override
    public SessionEvent migrated(Migrated event) {
      return new Migrated(nameless(event), event.version(), event.digest(), event.renamed());
    }

    @Override
    public SessionEvent undone(Undone event) {
      return new Undone(nameless(event), event.target());
    }

    @Override
    public SessionEvent erased(Erased event) {
      return new Erased(nameless(event), event.part(), event.targets());
    }

    @Override
    public SessionEvent closed(Closed event) {
      return new Closed(nameless(event));
    }
  }
}
