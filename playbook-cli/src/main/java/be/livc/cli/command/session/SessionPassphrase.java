package be.livc.cli.command.session;

import be.livc.cli.command.Command;
import be.livc.cli.command.Context;
import be.livc.cli.command.SessionArgument;
import be.livc.cli.console.ExitCode;
import be.livc.cli.console.Problem;
import be.livc.playbook.session.SessionSummary;
import be.livc.playbook.session.StoreException;
import be.livc.playbook.session.StoreProblem;
import be.livc.playbook.view.Json;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives a sealed session another passphrase. */
public final class SessionPassphrase implements Command {
  @Parameters(index = "0", paramLabel = "SESSIE", descriptionKey = "parameter.session")
  String named = "";

  @Option(
      names = "--new-passphrase-file",
      paramLabel = "BESTAND",
      descriptionKey = "option.new-passphrase-file")
  @Nullable Path file;

  @Override
  public ExitCode run(Context context) {
    SessionSummary session = new SessionArgument(context).find(named);
    if (!context.passphrases().given()) {
      throw notSealed(session, context);
    }
    try {
      context.changePassphrase(session.id(), context.passphrases().another(file));
    } catch (StoreException e) {
      if (e.problem().kind() == StoreProblem.Kind.KEY_MISSING) {
        throw notSealed(session, context);
      }
      throw e;
    }
    if (context.json()) {
      Map<String, @Nullable Object> shape = Json.shape("passphrase");
      shape.put("id", session.id());
      context.print(shape);
    } else {
      context.console().tell("passphrase.changed", session.name());
    }
    return ExitCode.DONE;
  }

  private static Problem notSealed(SessionSummary session, Context context) {
    return Problem.usage(context.texts().of("passphrase.not-sealed", session.name()));
  }
}
