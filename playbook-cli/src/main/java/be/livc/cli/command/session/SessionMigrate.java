package be.livc.cli.command.session;

import be.livc.cli.command.Command;
import be.livc.cli.command.Context;
import be.livc.cli.command.GlobalOptions;
import be.livc.cli.command.PlaybookArgument;
import be.livc.cli.command.SessionArgument;
import be.livc.cli.console.Console;
import be.livc.cli.console.ExitCode;
import be.livc.cli.console.Problem;
import be.livc.cli.console.Texts;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.session.PinnedPlaybook;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.earlier.MigrationReport;
import be.livc.playbook.view.MigrationJson;
import be.livc.playbook.view.RejectionText;
import be.livc.playbook.view.ScreenNames;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Takes a session over to another version of its playbook: seen first, and undone like anything.
 */
@picocli.CommandLine.Command
public final class SessionMigrate implements Command {
  @Mixin final GlobalOptions options = new GlobalOptions();

  @Parameters(index = "0", paramLabel = "SESSIE", descriptionKey = "parameter.session")
  String named = "";

  @Option(names = "--to", paramLabel = "VERSIE", descriptionKey = "option.migrate-to")
  @Nullable String to;

  @Option(names = "--dry-run", descriptionKey = "option.dry-run.change")
  boolean dryRun;

  @Option(names = "--yes", descriptionKey = "option.yes")
  boolean yes;

  @Override
  public GlobalOptions options() {
    return options;
  }

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
    Texts texts = context.texts();
    Console console = context.console();
    ScreenNames names = new ScreenNames(report.after().walk(), texts);
    ScreenNames before = new ScreenNames(report.before().walk(), texts);
    console.tell(
        "migrate.title",
        report.before().name(),
        report.before().playbook().version(),
        report.after().playbook().version());
    console.say("  ", texts.count("migrate.kept", report.kept().size()), 2);
    block(
        "migrate.renamed",
        report.renamed().entrySet().stream()
            .filter(it -> !before.question(it.getValue()).equals(names.question(it.getKey())))
            .map(
                it ->
                    texts.of(
                        "migrate.now", before.question(it.getValue()), names.question(it.getKey())))
            .toList(),
        context);
    List<String> refused = new ArrayList<>();
    report
        .refused()
        .forEach(
            (id, why) -> {
              Ask ask = report.after().playbook().question(id).orElseThrow();
              refused.add(
                  names.question(ask)
                      + ": "
                      + RejectionText.sentence(ask, why, names.language(), texts));
            });
    block("migrate.refused", refused, context);
    block("migrate.gone", report.gone().stream().map(before::question).toList(), context);
    block("migrate.aside", report.aside().stream().map(names::question).toList(), context);
    block("migrate.new", report.fresh().stream().map(names::question).toList(), context);
    block("preview.tasks", report.tasksGone().stream().map(before::task).toList(), context);
    block("preview.tasks.new", report.tasksNew().stream().map(names::task).toList(), context);
    block(
        "preview.documents",
        report.documentsGone().stream().map(before::document).toList(),
        context);
    block(
        "preview.documents.new",
        report.documentsNew().stream().map(names::document).toList(),
        context);
    console.gap();
  }

  private static void block(String title, List<String> items, Context context) {
    if (!items.isEmpty()) {
      context.console().say("  ", context.texts().of(title), 2);
      items.forEach(item -> context.console().say("    ", item, 4));
    }
  }
}
