package be.livc.cli.command.playbook;

import be.livc.cli.command.Command;
import be.livc.cli.command.Context;
import be.livc.cli.command.DateArgument;
import be.livc.cli.command.PlaybookArgument;
import be.livc.cli.command.SessionArgument;
import be.livc.cli.command.SessionPage;
import be.livc.cli.command.WalkRunner;
import be.livc.cli.command.WithdrawnPlaybook;
import be.livc.cli.console.ExitCode;
import be.livc.cli.console.Menu;
import be.livc.cli.console.Problem;
import be.livc.cli.console.Texts;
import be.livc.cli.screen.StartScreen;
import be.livc.cli.screen.TextsOnTheWay;
import be.livc.playbook.LoadResult;
import be.livc.playbook.PlaybookSummary;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.session.PinnedPlaybook;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionSummary;
import be.livc.playbook.text.CommonMarkText;
import be.livc.playbook.view.SessionJson;
import be.livc.playbook.view.screen.StartWords;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins a session and leads through it. */
public final class PlaybookStart implements Command {
  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "ID[@VERSIE]",
      descriptionKey = "parameter.playbook.start")
  @Nullable String id;

  @Option(names = "--name", paramLabel = "NAAM", descriptionKey = "option.name")
  @Nullable String name;

  @Option(names = "--answers", paramLabel = "BESTAND", descriptionKey = "option.answers")
  @Nullable Path answers;

  @Option(names = "--on", paramLabel = "DATUM", descriptionKey = "option.on")
  @Nullable String on;

  @Option(names = "--from", paramLabel = "SESSIE", descriptionKey = "option.from")
  @Nullable String from;

  @Option(names = "--confirm-all", descriptionKey = "option.confirm-all")
  boolean confirmAll;

  @Option(names = "--page", descriptionKey = "option.start-page")
  boolean page;

  @Option(names = "--no-open", descriptionKey = "option.no-open")
  boolean noOpen;

  @Override
  public ExitCode run(Context context) {
    LocalDate date = DateArgument.of(on, context);
    Set<String> taken = new LinkedHashSet<>();
    boolean silent = context.json() || answers != null || confirmAll;
    if (page) {
      return inBrowser(context);
    }
    if (confirmAll && from == null) {
      throw Problem.usage(context.texts().of("start.confirm-what"));
    }
    context.passphrases().forNew();
    List<SessionSummary> sessions = new SessionArgument(context).list();
    sessions.forEach(session -> taken.add(session.name()));
    if (name != null && taken.stream().anyMatch(name::equalsIgnoreCase)) {
      throw Problem.usage(context.texts().of("start.name.taken", name));
    }
    EarlierSession earlier = from == null ? null : new EarlierSession(context, from);
    if (id == null && earlier != null) {
      id = earlier.playbook();
    }
    AnswersFileInput filled = answers == null ? null : new AnswersFileInput(context, answers);
    if (id == null && filled != null) {
      id = filled.playbook().orElse(null);
    }
    if (silent && id == null) {
      throw Problem.usage(context.texts().of("start.id-needed"));
    }
    StartScreen screen = silent ? null : new StartScreen(context.console());
    if (screen != null && sessions.isEmpty()) {
      screen.mentionPlainMode();
    }
    String overdue = context.sessionWords().overdue(sessions);
    if (screen != null && !overdue.isEmpty()) {
      context.remark(overdue);
    }
    PinnedPlaybook pinned =
        new PlaybookArgument(context).load(id != null ? id : choose(context, screen));
    Playbook playbook = pinned.playbook();
    requireBegin(playbook, context);
    if (screen != null) {
      screen.introduce(
          playbook,
          date,
          context.database().isPresent()
              ? StartScreen.Keeping.DATABASE
              : context.passphrases().given()
                  ? StartScreen.Keeping.SEALED
                  : StartScreen.Keeping.OPEN);
      if (earlier == null) {
        earlier = new SittingsBefore(context).chosen(playbook, sessions, screen).orElse(null);
      }
    }
    String named =
        name != null
            ? name
            : screen != null
                ? screen.name(playbook, date, taken)
                : StartWords.name(playbook, date, taken);
    Session session = Session.start(pinned, named, context.pen()).dated(date);
    if (filled != null) {
      session = filled.fill(session, on != null);
    }
    if (earlier != null) {
      session = earlier.begin(session, confirmAll);
    }
    context.store().save(session);
    if (context.json()) {
      Map<String, @Nullable Object> shape = SessionJson.of(session, context.texts());
      if (earlier != null) {
        shape.put("from", earlier.shape(session));
      }
      context.print(shape);
      return ExitCode.DONE;
    }
    if (silent) {
      new SessionPage(context).show(session);
      TextsOnTheWay.show(context.console(), null, session.walk());
    }
    if (earlier != null) {
      earlier.tell(session, confirmAll);
    }
    return silent ? ExitCode.DONE : new WalkRunner(context).walk(session, true);
  }

  private ExitCode inBrowser(Context context) {
    Texts texts = context.texts();
    boolean alone = name == null && answers == null && on == null && from == null && !confirmAll;
    if (!alone) {
      throw Problem.usage(texts.of("start.page.alone"));
    }
    context.notForPrograms("--page", true);
    context.passphrases().forNew();
    PlaybookArgument shelf = new PlaybookArgument(context);
    String named = id != null ? id : choose(context, new StartScreen(context.console()));
    shelf.listing(named);
    LoadResult loaded = context.library().load(named);
    Playbook playbook = shelf.sound(loaded, named).playbook();
    requireBegin(playbook, context);
    return new BrowserStart(context).run(loaded, !noOpen);
  }

  /** Checks that it is a playbook that people may begin. */
  private static void requireBegin(Playbook playbook, Context context) {
    if (playbook.fiche() != null) {
      throw Problem.usage(context.texts().of("start.fiche", playbook.id()));
    }
    WithdrawnPlaybook.refuse(playbook, context);
  }

  private static String choose(Context context, @Nullable StartScreen screen) {
    Texts texts = context.texts();
    List<PlaybookSummary> all =
        new PlaybookArgument(context)
            .list(false).stream().filter(it -> it.status() != Playbook.Status.WITHDRAWN).toList();
    if (all.isEmpty() || screen == null) {
      throw Problem.notFound(texts.of("playbook.none"));
    }
    List<Menu.Entry> entries = new ArrayList<>();
    for (PlaybookSummary listing : all) {
      String key = listing.sensitive() ? "start.entry.sensitive" : "start.entry";
      entries.add(
          new Menu.Entry(
              Integer.toString(entries.size() + 1),
              texts.of(
                  key, CommonMarkText.plain(listing.title()), String.valueOf(listing.version())),
              listing.summary().isEmpty() ? List.of() : List.of(listing.summary())));
    }
    return all.get(screen.choose("start.choose", entries)).id();
  }
}
