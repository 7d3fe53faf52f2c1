package be.livc.cli.command.session;

import be.livc.cli.command.Command;
import be.livc.cli.command.Context;
import be.livc.cli.command.SessionArgument;
import be.livc.cli.console.Console;
import be.livc.cli.console.ExitCode;
import be.livc.playbook.model.Step;
import be.livc.playbook.session.Session;
import be.livc.playbook.view.WhyJson;
import be.livc.playbook.view.WhyLines;
import be.livc.playbook.walk.Visit;
import java.util.List;
import picocli.CommandLine.Parameters;

/** Says why a step is there, or is not. */
public final class SessionWhy implements Command {
  @Parameters(index = "0", paramLabel = "SESSIE", descriptionKey = "parameter.session")
  String named = "";

  @Parameters(index = "1", paramLabel = "STAP", descriptionKey = "parameter.step")
  String step = "";

  @Override
  public ExitCode run(Context context) {
    Session session = new SessionArgument(context).open(named);
    Step meant = new StepArgument(context).step(session, step);
    Visit visit =
        session.walk().visits().stream()
            .filter(it -> it.step().id().equals(meant.id()))
            .findFirst()
            .orElse(null);
    List<String> lines = WhyLines.lines(meant, visit, session.walk(), context.texts());
    if (context.json()) {
      context.print(WhyJson.of(session.walk(), meant.id(), context.texts()));
      return ExitCode.DONE;
    }
    Console console = context.console();
    for (String line : lines) {
      String text = line.stripLeading();
      int indent = line.length() - text.length();
      console.say(" ".repeat(indent), text, indent);
    }
    return ExitCode.DONE;
  }
}
