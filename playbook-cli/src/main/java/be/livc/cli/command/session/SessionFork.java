package be.livc.cli.command.session;

import be.livc.cli.command.Command;
import be.livc.cli.command.Context;
import be.livc.cli.command.SessionArgument;
import be.livc.cli.console.ExitCode;
import be.livc.cli.console.Texts;
import be.livc.playbook.session.Session;
import be.livc.playbook.view.SessionJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins a session of its own with all that is in another, to try other answers beside it. */
public final class SessionFork implements Command {
  @Parameters(index = "0", paramLabel = "SESSIE", descriptionKey = "parameter.session")
  String named = "";

  @Option(
      names = "--name",
      required = true,
      paramLabel = "NAAM",
      descriptionKey = "option.fork-name")
  String name = "";

  @Override
  public ExitCode run(Context context) {
    Texts texts = context.texts();
    context.passphrases().forNew();
    SessionArgument sessions = new SessionArgument(context);
    Session session = sessions.open(named);
    Session fork = session.fork(NewName.of(name, sessions.list(), texts));
    context.store().save(fork);
    if (context.json()) {
      Map<String, @Nullable Object> shape = SessionJson.of(fork, texts);
      shape.put("forkOf", session.id());
      context.print(shape);
    } else {
      context.console().tell("fork.done", fork.name(), session.name());
      context.console().tell("fork.resume", fork.name());
      context.console().tell("fork.compare", session.name(), fork.name());
    }
    return ExitCode.DONE;
  }
}
