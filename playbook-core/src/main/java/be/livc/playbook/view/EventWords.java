package be.livc.playbook.view;

import be.livc.playbook.session.MadeDocument;
import be.livc.playbook.session.Session;
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

/** What happened in a session, in words; never what was answered. */
public final class EventWords implements SessionEvent.Visitor<String> {
  private final Session session;
  private final Sentences texts;
  private final ScreenNames names;

  private EventWords(Session session, Sentences texts) {
    this.session = session;
    this.texts = texts;
    this.names = new ScreenNames(session.walk(), texts);
  }

  /** The event, such as {@code antwoord op Vorm}. */
  public static String of(SessionEvent event, Session session, Sentences texts) {
    return event.accept(new EventWords(session, texts));
  }

  @Override
  public String started(Started event) {
    return texts.of("event.started");
  }

  @Override
  public String renamed(SessionEvent.Renamed event) {
    return texts.of("event.renamed");
  }

  @Override
  public String dated(Dated event) {
    return texts.of("event.dated", texts.language().date(event.date()));
  }

  @Override
  public String given(Given event) {
    return texts.of("event.answered", names.question(event.fact()));
  }

  @Override
  public String answered(Answered event) {
    return texts.of("event.answered", names.question(event.question()));
  }

  @Override
  public String drafted(Drafted event) {
    return texts.of("event.drafted", names.question(event.question()));
  }

  @Override
  public String suggested(Suggested event) {
    return texts.of("event.suggested", names.question(event.question()));
  }

  @Override
  public String putOff(PutOff event) {
    return texts.of("event.put-off", names.question(event.question()));
  }

  @Override
  public String withdrawn(Withdrawn event) {
    return texts.of("event.withdrawn", names.question(event.question()));
  }

  @Override
  public String ticked(Ticked event) {
    return texts.of("event.ticked", task(event.task()));
  }

  @Override
  public String unticked(Unticked event) {
    return texts.of("event.unticked", task(event.task()));
  }

  @Override
  public String noted(Noted event) {
    return texts.of("event.noted");
  }

  @Override
  public String documentMade(DocumentMade event) {
    MadeDocument made = event.document();
    boolean other = made != null && !made.isDocument();
    return texts.of(other ? "event.made.file" : "event.made", made == null ? "" : made.title());
  }

  @Override
  public String migrated(Migrated event) {
    return texts.of("event.migrated", event.version());
  }

  @Override
  public String undone(Undone event) {
    return texts.of("event.undone");
  }

  @Override
  public String erased(Erased event) {
    return texts.of("event.erased");
  }

  @Override
  public String closed(Closed event) {
    return texts.of("event.closed");
  }

  private String task(String key) {
    return session.walk().tasks().stream()
        .filter(task -> task.key().equals(key))
        .map(names::task)
        .findFirst()
        .orElseGet(() -> names.question(key));
  }
}
