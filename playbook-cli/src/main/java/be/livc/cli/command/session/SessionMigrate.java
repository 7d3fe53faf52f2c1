package be.livc.cli.command.session;

import be.livc.cli.command.Command;
import be.livc.cli.command.Context;
import be.livc.cli.command.PlaybookArgument;
import be.livc.cli.command.SessionArgument;
import be.livc.cli.console.Console;
import be.livc.cli.console.ExitCode;
import be.livc.cli.console.Problem;
import be.livc.cli.console.Texts;
import be.livc.playbook.session.PinnedPlaybook;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.earlier.MigrationReport;
import be.livc.playbook.view.MigrationJson;
import be.livc.playbook.view.screen.ChangeGroup;
import be.livc.playbook.view.screen.MigrationGroups;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Takes a session over to another version of its playbook: seen first, and undone like anything.
 */
public final class SessionMigrate implements Command {
  @Parameters(index = "0", paramLabel = "SESSIE", descriptionKey = "parameter.session")
  String named = "";

  @Option(names = "--to", paramLabel = "VERSIE", descriptionKey = "option.migrate-to")
  @Nullable String to;

  @Option(names = "--dry-run", descriptionKey = "option.dry-run.change")
  boolean dryRun;

  @Option(names = "--yes", descriptionKey = "option.yes")
  boolean yes;

  @Override
  public ExitCode run(Context context) {
    Texts texts = context.texts();
    Session session = new SessionArgument(context).open(named);
    String id = session.playbook().id();
    PinnedPlaybook pinned = new PlaybookArgument(context).load(to == null ? id : id + "@" + to);
    if (pinned.text().digest().equals(session.text().digest())) {
      throw Problem.usage(texts.of("migrate.same", session.name(), session.playbook().version()));
    }
    MigrationReport report = MigrationReport.of(session, pinned);
    boolean keeps = !dryRun;
    if (!context.json()) {
      show(report, context);
      if (dryRun) {
        context.console().tell("preview.only");
      } else if (!yes && !context.console().confirm(texts.of("migrate.confirm"))) {
        context.console().tell("change.nothing");
        keeps = false;
      }
    }
    if (keeps) {
      context.store().save(report.after());
    }
    if (context.json()) {
      context.print(MigrationJson.of(report, keeps, texts));
    } else if (keeps) {
      context.console().tell("migrate.done", session.name(), pinned.playbook().version());
    }
    return ExitCode.DONE;
  }

  private static void show(MigrationReport report, Context context) {
    Console console = context.console();
    console.tell(
        "migrate.title",
        report.before().name(),
        report.before().playbook().version(),
        report.after().playbook().version());
    for (ChangeGroup group : MigrationGroups.of(report, context.texts())) {
      console.say("  ", group.title(), 2);
      group.items().forEach(item -> console.say("    ", item, 4));
    }
    console.gap();
  }
}
