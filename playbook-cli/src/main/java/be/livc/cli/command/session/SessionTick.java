package be.livc.cli.command.session;

import be.livc.cli.command.Command;
import be.livc.cli.command.Context;
import be.livc.cli.command.DateArgument;
import be.livc.cli.command.SessionArgument;
import be.livc.cli.command.SessionPage;
import be.livc.cli.console.ExitCode;
import be.livc.playbook.checklist.ChecklistItem;
import be.livc.playbook.session.Session;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Ticks a task as done, or opens it again. */
public final class SessionTick implements Command {
  @Parameters(index = "0", paramLabel = "SESSIE", descriptionKey = "parameter.session")
  String named = "";

  @Parameters(index = "1", paramLabel = "TAAK", descriptionKey = "parameter.task")
  String task = "";

  @Option(names = "--open", descriptionKey = "option.open")
  boolean open;

  @Option(names = "--on", paramLabel = "DATUM", descriptionKey = "option.ticked-on")
  @Nullable String on;

  @Override
  public ExitCode run(Context context) {
    Session session = new SessionArgument(context).open(named);
    ChecklistItem meant = new StepArgument(context).task(session, task);
    Session after =
        open
            ? session.untick(meant.key())
            : session.tick(meant.key(), DateArgument.of(on, context));
    context.store().save(after);
    if (context.json()) {
      return new SessionPage(context).changed(session, after);
    }
    context.console().tell(open ? "tasks.unticked" : "tasks.ticked", meant.name());
    return ExitCode.DONE;
  }
}
