package be.livc.cli.command;

import be.livc.cli.console.Console;
import be.livc.cli.console.ExitCode;
import be.livc.cli.console.Problem;
import be.livc.cli.console.Stopped;
import be.livc.cli.console.Surroundings;
import be.livc.cli.console.Texts;
import be.livc.cli.screen.Conversation;
import be.livc.cli.screen.WalkScreen;
import be.livc.cli.words.StoreFailure;
import be.livc.playbook.session.Session;

/** Leads someone through a session, and says how to go on when it ends from outside. */
public final class WalkRunner {
  private final Context context;

  /** Walks in the conversation of this command. */
  public WalkRunner(Context context) {
    this.context = context;
  }

  /**
   * Walks until the end or until the person stops.
   *
   * @param longHint whether to say at the first question which words can be typed
   * @throws Problem when someone else is at work in the session
   */
  public ExitCode walk(Session session, boolean longHint) {
    Texts texts = context.texts();
    Console console = context.console();
    context
        .store()
        .claim(session.id())
        .ifPresent(
            problem -> {
              throw StoreFailure.of(problem, texts);
            });
    Conversation sitting =
        new Conversation(
            console, context.store(), context.profileOfWalks(), session, context.today());
    Runnable kept =
        () -> {
          context.out().print("\n" + texts.of("kept.short") + "\n");
          context.out().flush();
        };
    Surroundings.Watch watch = context.surroundings().atEnd().apply(kept);
    try {
      new WalkScreen(sitting, longHint, context.files()).run();
      return ExitCode.DONE;
    } catch (Stopped e) {
      console.tell("kept.short");
      return e.interrupted()
          ? ExitCode.INTERRUPTED
          : sitting.session().walk().atEnd() ? ExitCode.DONE : ExitCode.UNFINISHED;
    } finally {
      watch.close();
    }
  }
}
