package be.livc.cli.command.session;

import be.livc.cli.command.Command;
import be.livc.cli.command.Context;
import be.livc.cli.command.SessionArgument;
import be.livc.cli.command.SessionPage;
import be.livc.cli.console.ExitCode;
import be.livc.cli.console.Texts;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionSummary;
import picocli.CommandLine.Parameters;

/** Gives a session another name. */
public final class SessionRename implements Command {
  @Parameters(index = "0", paramLabel = "SESSIE", descriptionKey = "parameter.session")
  String named = "";

  @Parameters(index = "1", paramLabel = "NAAM", descriptionKey = "parameter.rename")
  String typed = "";

  @Override
  public ExitCode run(Context context) {
    Texts texts = context.texts();
    SessionArgument sessions = new SessionArgument(context);
    SessionSummary meant = sessions.find(named);
    String name =
        NewName.of(
            typed,
            sessions.list().stream().filter(it -> !it.id().equals(meant.id())).toList(),
            texts);
    Session session = sessions.open(meant);
    Session after = session.rename(name);
    context.store().save(after);
    if (context.json()) {
      return new SessionPage(context).changed(session, after);
    }
    context.console().tell("renamed", session.name(), name);
    return ExitCode.DONE;
  }
}
