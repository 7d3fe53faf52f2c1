package be.livc.cli.command;

import be.livc.cli.console.Console;
import be.livc.cli.console.ExitCode;
import be.livc.cli.screen.OverviewScreen;
import be.livc.cli.words.SessionWords;
import be.livc.playbook.session.Note;
import be.livc.playbook.session.Session;
import be.livc.playbook.view.ScreenNames;
import be.livc.playbook.view.SessionJson;
import be.livc.playbook.walk.Walk;

/** A session on one page, or as a shape where the result is for another program. */
public final class SessionPage {
  private final Context context;

  /** A page for whom this command speaks to. */
  public SessionPage(Context context) {
    this.context = context;
  }

  /** Shows where the session stands, for a person or for another program. */
  public ExitCode show(Session session) {
    if (context.json()) {
      context.print(SessionJson.of(session, context.texts()));
    } else {
      page(session);
    }
    return ExitCode.DONE;
  }

  /** Shows what a change made of a session to another program. */
  public ExitCode changed(Session before, Session after) {
    context.print(SessionJson.changed(before, after, context.texts()));
    return ExitCode.DONE;
  }

  private void page(Session session) {
    SessionWords words = context.sessionWords();
    Console console = context.console();
    Walk walk = session.walk();
    new OverviewScreen(console, walk)
        .show(context.texts().of("overview.title", session.name()), openQuestion(walk));
    console.gap();
    console.tell(
        "session.page.playbook",
        ScreenNames.title(session.playbook()),
        session.playbook().version());
    console.tell("start.date", context.texts().language().dateWithWeekday(session.date()));
    console.tell("session.page.used", words.moment(session.lastUsed()));
    if (!session.notes().isEmpty()) {
      console.say(context.texts().count("session.page.notes", session.notes().size()));
    }
  }

  /** Writes the notes, which are shown only when asked for by name. */
  public void notes(Session session) {
    Console console = context.console();
    for (Note note : session.notes()) {
      console.gap();
      String at =
          note.question().isEmpty()
              ? session.name()
              : new ScreenNames(session.walk(), context.texts()).question(note.question());
      console.tell("session.page.note", at);
      for (String line : note.text().split("\n", -1)) {
        console.say("  ", line, 2);
      }
    }
  }

  private static String openQuestion(Walk walk) {
    return walk.atEnd() ? "" : walk.open().map(ask -> ask.id()).orElse("");
  }
}
