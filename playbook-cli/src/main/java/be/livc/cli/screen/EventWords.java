package be.livc.cli.screen;

import be.livc.cli.console.Texts;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionEvent;

/** What happened in a session, in words; never what was answered. */
public final class EventWords {
  private EventWords() {}

  /** The event, such as {@code antwoord op Vorm}. */
  public static String of(SessionEvent event, Session session, Texts texts) {
    Names names = new Names(session.walk(), texts);
    return event.match(
        started -> texts.of("event.started"),
        dated -> texts.of("event.dated", texts.language().date(dated.date())),
        given -> texts.of("event.answered", names.question(given.fact())),
        answered -> texts.of("event.answered", names.question(answered.question())),
        putOff -> texts.of("event.put-off", names.question(putOff.question())),
        withdrawn -> texts.of("event.withdrawn", names.question(withdrawn.question())),
        ticked -> texts.of("event.ticked", task(ticked.task(), session, names)),
        unticked -> texts.of("event.unticked", task(unticked.task(), session, names)),
        noted -> texts.of("event.noted"),
        made -> texts.of("event.made", made.document() == null ? "" : made.document().title()),
        migrated -> texts.of("event.migrated", migrated.version()),
        undone -> texts.of("event.undone"),
        erased -> texts.of("event.erased"),
        closed -> texts.of("event.closed"));
  }

  private static String task(String key, Session session, Names names) {
    return session.walk().tasks().stream()
        .filter(task -> task.key().equals(key))
        .map(names::task)
        .findFirst()
        .orElse(key);
  }
}
