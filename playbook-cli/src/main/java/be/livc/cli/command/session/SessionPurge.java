package be.livc.cli.command.session;

import be.livc.cli.command.Command;
import be.livc.cli.command.Context;
import be.livc.cli.command.GlobalOptions;
import be.livc.cli.command.SessionArgument;
import be.livc.cli.console.ExitCode;
import be.livc.cli.console.Problem;
import be.livc.cli.console.Texts;
import be.livc.playbook.session.SessionList;
import be.livc.playbook.session.SessionNames;
import be.livc.playbook.session.SessionSummary;
import be.livc.playbook.view.Json;
import be.livc.playbook.view.SessionJson;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Removes a whole session for good. */
@picocli.CommandLine.Command
public final class SessionPurge implements Command {
  @Mixin final GlobalOptions options = new GlobalOptions();

  @Parameters(index = "0", paramLabel = "SESSIE", descriptionKey = "parameter.session")
  String named = "";

  @Option(names = "--yes", descriptionKey = "option.yes")
  boolean yes;

  @Override
  public GlobalOptions options() {
    return options;
  }

  @Override
  public ExitCode run(Context context) {
    Texts texts = context.texts();
    SessionArgument sessions = new SessionArgument(context);
    Optional<SessionList.Sealed> sealed = sealed(sessions);
    if (sealed.isPresent()) {
      return unread(sealed.get(), context);
    }
    SessionSummary session = sessions.findForGood(named);
    if (!yes && context.json()) {
      throw Problem.usage(texts.of("yes.needed"));
    }
    if (!yes && !context.console().confirm(question(session, context))) {
      context.console().tell("erase.not");
      return ExitCode.DONE;
    }
    context.store().remove(session.id());
    if (context.json()) {
      Map<String, @Nullable Object> shape = Json.shape("purged");
      shape.putAll(SessionJson.head(session));
      context.print(shape);
    } else {
      context.console().tell("purge.done", session.name());
      if (!context.profile().read().profile().answers().isEmpty()) {
        context.console().tell("purge.profile");
      }
    }
    return ExitCode.DONE;
  }

  /** Whoever forgot a passphrase can remove what it closed off. */
  private Optional<SessionList.Sealed> sealed(SessionArgument sessions) {
    SessionList list = sessions.read();
    return SessionNames.among(named, list.sessions()).sessions().isEmpty()
        ? SessionArgument.sealed(named, list)
        : Optional.empty();
  }

  private ExitCode unread(SessionList.Sealed sealed, Context context) {
    Texts texts = context.texts();
    String day = texts.language().date(context.sessionWords().day(sealed.lastUsed()));
    if (!yes && context.json()) {
      throw Problem.usage(texts.of("yes.needed"));
    } else if (!yes && !context.console().confirm(texts.of("purge.confirm.sealed", day))) {
      context.console().tell("erase.not");
      return ExitCode.DONE;
    }
    context.store().remove(sealed.id());
    if (context.json()) {
      Map<String, @Nullable Object> shape = Json.shape("purged");
      shape.put("id", sealed.id());
      shape.put("sealed", true);
      context.print(shape);
    } else {
      context.console().tell("purge.done.sealed", day);
    }
    return ExitCode.DONE;
  }

  private static String question(SessionSummary session, Context context) {
    String about = context.sessionWords().about(session);
    return context.texts().of("purge.confirm", session.name(), about);
  }
}
