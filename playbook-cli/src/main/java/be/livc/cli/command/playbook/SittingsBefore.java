package be.livc.cli.command.playbook;

import be.livc.cli.command.Context;
import be.livc.cli.console.Menu;
import be.livc.cli.console.Texts;
import be.livc.cli.screen.StartScreen;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionSummary;
import be.livc.playbook.session.earlier.EarlierAnswers;
import be.livc.playbook.view.ScreenNames;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sessions of other playbooks that a new session may go on from. One of the same playbook is never
 * offered: it may be about someone else.
 */
final class SittingsBefore {
  /** With fewer, two playbooks share too little for one to go on from the other. */
  private static final int AT_LEAST = 3;

  private static final int MOST_SHOWN = 8;

  /** A session has to be opened to be looked at, and whoever begins waits for it. */
  private static final int MOST_LOOKED_AT = 20;

  private final Context context;
  private final Texts texts;

  SittingsBefore(Context context) {
    this.context = context;
    this.texts = context.texts();
  }

  /** The one that the person goes on from; asks nothing where there is none to choose. */
  Optional<EarlierSession> chosen(
      Playbook playbook, List<SessionSummary> sessions, StartScreen screen) {
    List<Session> before =
        sessions.stream()
            .filter(session -> !session.playbook().equals(playbook.id()))
            .limit(MOST_LOOKED_AT)
            .flatMap(
                session -> context.store().open(session.id(), context.pen()).session().stream())
            .filter(session -> offered(session, playbook) >= AT_LEAST)
            .limit(MOST_SHOWN)
            .toList();
    if (before.isEmpty()) {
      return Optional.empty();
    }
    List<Menu.Entry> entries = new ArrayList<>();
    entries.add(new Menu.Entry("1", texts.of("start.from.none"), List.of()));
    for (Session session : before) {
      String title = ScreenNames.title(session.playbook());
      String number = Integer.toString(entries.size() + 1);
      entries.add(new Menu.Entry(number, session.name(), List.of(title)));
    }
    int chosen = screen.choose("start.from", entries);
    return chosen == 0
        ? Optional.empty()
        : Optional.of(new EarlierSession(context, before.get(chosen - 1)));
  }

  /** How many answers it has for this one, but for those that the profile suggests anyway. */
  private long offered(Session session, Playbook playbook) {
    ZoneId zone = context.surroundings().zone().get();
    return EarlierAnswers.of(session, playbook, zone).offered().keySet().stream()
        .flatMap(id -> playbook.question(id).stream())
        .filter(ask -> !ask.profile())
        .count();
  }
}
