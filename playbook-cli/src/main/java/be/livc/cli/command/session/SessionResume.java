package be.livc.cli.command.session;

import be.livc.cli.command.Command;
import be.livc.cli.command.Context;
import be.livc.cli.command.SessionArgument;
import be.livc.cli.command.SessionPage;
import be.livc.cli.command.WalkRunner;
import be.livc.cli.console.Console;
import be.livc.cli.console.ExitCode;
import be.livc.cli.console.Menu;
import be.livc.cli.console.Problem;
import be.livc.cli.console.Texts;
import be.livc.cli.screen.StartScreen;
import be.livc.cli.words.SessionWords;
import be.livc.cli.words.WithdrawalText;
import be.livc.playbook.PlaybookSummary;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Version;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionList;
import be.livc.playbook.session.SessionSummary;
import be.livc.playbook.view.ScreenNames;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** Goes on with a session. */
public final class SessionResume implements Command {
  private static final Duration LONG = Duration.ofDays(7);

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "SESSIE",
      descriptionKey = "parameter.session")
  @Nullable String named;

  @Override
  public ExitCode run(Context context) {
    SessionArgument sessions = new SessionArgument(context);
    Session session =
        sessions.open(named != null ? sessions.find(named) : choose(context, sessions));
    if (context.json()) {
      return new SessionPage(context).show(session);
    }
    Instant last = session.lastUsed();
    greet(context, session);
    boolean longAgo =
        Duration.between(last, context.surroundings().clock().instant()).compareTo(LONG) > 0;
    return new WalkRunner(context).walk(session, longAgo);
  }

  private static SessionSummary choose(Context context, SessionArgument sessions) {
    SessionList list = sessions.read();
    List<SessionSummary> all = list.sessions();
    int count = all.size() + list.sealed().size();
    if (count == 0) {
      throw Problem.notFound(context.texts().of("session.none"));
    } else if (count == 1) {
      return all.isEmpty() ? sessions.unlock(list.sealed().get(0)) : all.get(0);
    } else if (context.json()) {
      throw Problem.usage(context.texts().of("session.needed"));
    }
    SessionWords words = context.sessionWords();
    List<Menu.Entry> entries = new ArrayList<>();
    for (SessionSummary summary : all) {
      entries.add(
          new Menu.Entry(
              Integer.toString(entries.size() + 1), summary.name(), List.of(words.about(summary))));
    }
    list.sealed().forEach(it -> entries.add(words.sealed(it, entries.size() + 1)));
    int chosen = new StartScreen(context.console()).choose("resume.choose", entries);
    return chosen < all.size()
        ? all.get(chosen)
        : sessions.unlock(list.sealed().get(chosen - all.size()));
  }

  private static void greet(Context context, Session session) {
    Texts texts = context.texts();
    Console console = context.console();
    SessionWords words = context.sessionWords();
    console.gap().tell("resume.title", session.name(), words.moment(session.lastUsed()));
    Playbook playbook = session.playbook();
    for (PlaybookSummary listing : context.library().list()) {
      Version there = listing.version();
      if (there != null
          && there.compareTo(playbook.version()) > 0
          && listing.id().equals(playbook.id())) {
        console.tell("resume.newer", ScreenNames.title(playbook), there, playbook.version());
      }
    }
    context
        .library()
        .withdrawal(playbook.id(), playbook.version())
        .ifPresent(it -> console.say(WithdrawalText.notice(SessionSummary.of(session), it, texts)));
    int waiting = session.walk().putOff().size();
    if (waiting > 0) {
      console.say(texts.count("resume.put-off", waiting));
    }
  }
}
