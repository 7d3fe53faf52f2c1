package be.livc.cli.command.session;

import be.livc.cli.command.Command;
import be.livc.cli.command.Context;
import be.livc.cli.command.SessionArgument;
import be.livc.cli.command.SessionPage;
import be.livc.cli.console.ExitCode;
import be.livc.playbook.session.Session;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows where a session stands. */
public final class SessionShow implements Command {
  @Parameters(index = "0", paramLabel = "SESSIE", descriptionKey = "parameter.session")
  String named = "";

  @Option(names = "--notes", descriptionKey = "option.notes")
  boolean notes;

  @Override
  public ExitCode run(Context context) {
    Session session = new SessionArgument(context).open(named);
    SessionPage page = new SessionPage(context);
    ExitCode code = page.show(session);
    if (notes && !context.json()) {
      page.notes(session);
    }
    return code;
  }
}
