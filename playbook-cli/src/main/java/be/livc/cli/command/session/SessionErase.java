package be.livc.cli.command.session;

import be.livc.cli.command.Command;
import be.livc.cli.command.Context;
import be.livc.cli.command.GlobalOptions;
import be.livc.cli.command.SessionArgument;
import be.livc.cli.command.SessionPage;
import be.livc.cli.console.Console;
import be.livc.cli.console.ExitCode;
import be.livc.cli.console.Problem;
import be.livc.cli.console.Texts;
import be.livc.playbook.session.Erasure;
import be.livc.playbook.session.MadeDocument;
import be.livc.playbook.session.Session;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Removes sensitive answers and notes for good. */
@picocli.CommandLine.Command
public final class SessionErase implements Command {
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
    Session session = new SessionArgument(context).open(named);
    if (!yes && context.json()) {
      throw Problem.usage(texts.of("yes.needed"));
    }
    if (!yes && !context.console().confirm(texts.of("erase.confirm", session.name()))) {
      context.console().tell("erase.not");
      return ExitCode.DONE;
    }
    List<MadeDocument> made =
        Erasure.madeFrom(
            session, id -> session.playbook().question(id).map(it -> it.sensitive()).orElse(true));
    Session after = Erasure.sensitive(session);
    context.store().save(after);
    if (context.json()) {
      return new SessionPage(context).show(after);
    }
    Console console = context.console();
    console.tell("erase.done", session.name());
    if (!made.isEmpty()) {
      console.tell("erase.made");
      made.forEach(it -> console.say("  ", it.title() + ": " + it.file(), 2));
    }
    return ExitCode.DONE;
  }
}
