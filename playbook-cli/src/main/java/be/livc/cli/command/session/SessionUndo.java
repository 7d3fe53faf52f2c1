package be.livc.cli.command.session;

import be.livc.cli.command.Command;
import be.livc.cli.command.Context;
import be.livc.cli.command.SessionArgument;
import be.livc.cli.command.SessionPage;
import be.livc.cli.console.ExitCode;
import be.livc.cli.console.Problem;
import be.livc.cli.console.Texts;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionEvent;
import be.livc.playbook.view.EventWords;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sets what was done last aside, or takes that back. */
public final class SessionUndo implements Command {
  @Parameters(index = "0", paramLabel = "SESSIE", descriptionKey = "parameter.session")
  String named = "";

  @Option(names = "--redo", descriptionKey = "option.redo")
  boolean redo;

  @Override
  public ExitCode run(Context context) {
    Texts texts = context.texts();
    Session session = new SessionArgument(context).open(named);
    Optional<SessionEvent> last = session.undoable();
    Session after =
        (redo ? session.redo() : session.undo())
            .orElseThrow(() -> Problem.usage(texts.of(redo ? "redo.nothing" : "undo.nothing")));
    context.store().save(after);
    if (context.json()) {
      return new SessionPage(context).changed(session, after);
    }
    String what =
        (redo ? after.undoable() : last)
            .map(event -> EventWords.of(event, session, texts))
            .orElse("");
    context.console().tell(redo ? "redo.done" : "undo.done", what);
    if (!redo) {
      context.console().tell("undo.back", session.name());
    }
    PreviewedChange.seen(context, session, after);
    return ExitCode.DONE;
  }
}
