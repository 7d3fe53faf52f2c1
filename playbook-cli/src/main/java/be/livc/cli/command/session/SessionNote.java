package be.livc.cli.command.session;

import be.livc.cli.command.Command;
import be.livc.cli.command.Context;
import be.livc.cli.command.SessionArgument;
import be.livc.cli.command.SessionPage;
import be.livc.cli.console.ExitCode;
import be.livc.cli.console.Problem;
import be.livc.playbook.session.Session;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a note in a session. */
public final class SessionNote implements Command {
  @Parameters(index = "0", paramLabel = "SESSIE", descriptionKey = "parameter.session")
  String named = "";

  @Parameters(index = "1", paramLabel = "TEKST", descriptionKey = "parameter.note")
  String text = "";

  @Option(names = "--question", paramLabel = "VRAAG", descriptionKey = "option.question")
  @Nullable String question;

  @Override
  public ExitCode run(Context context) {
    Session session = new SessionArgument(context).open(named);
    if (text.isBlank()) {
      throw Problem.usage(context.texts().of("note.needed"));
    }
    String at = question == null ? "" : new StepArgument(context).find(session, question).id();
    Session after = session.note(at, text.strip());
    context.store().save(after);
    if (context.json()) {
      return new SessionPage(context).changed(session, after);
    }
    context.console().tell("note.kept");
    return ExitCode.DONE;
  }
}
