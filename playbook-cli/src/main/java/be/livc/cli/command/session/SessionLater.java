package be.livc.cli.command.session;

import be.livc.cli.command.Command;
import be.livc.cli.command.Context;
import be.livc.cli.command.SessionArgument;
import be.livc.cli.console.Console;
import be.livc.cli.console.ExitCode;
import be.livc.cli.console.Problem;
import be.livc.cli.console.Texts;
import be.livc.playbook.answer.Answer;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.session.Attempt;
import be.livc.playbook.session.Session;
import be.livc.playbook.view.RejectionText;
import be.livc.playbook.view.ScreenNames;
import be.livc.playbook.view.screen.DependentNames;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts one question off. */
public final class SessionLater implements Command {
  @Mixin final PreviewedChange change = new PreviewedChange();

  @Parameters(index = "0", paramLabel = "SESSIE", descriptionKey = "parameter.session")
  String named = "";

  @Parameters(index = "1", paramLabel = "VRAAG", descriptionKey = "parameter.question")
  String question = "";

  @Option(names = "--ask", paramLabel = "WIE", descriptionKey = "option.ask")
  @Nullable String whom;

  @Override
  public ExitCode run(Context context) {
    Texts texts = context.texts();
    Session session = new SessionArgument(context).open(named);
    Ask ask = new StepArgument(context).find(session, question);
    Attempt attempt = session.putOff(ask, whom);
    attempt
        .rejection()
        .ifPresent(
            why -> {
              throw Problem.refused(
                  RejectionText.sentence(ask, why, session.playbook().language(), texts),
                  ask.id(),
                  why);
            });
    Session after = attempt.session();
    boolean kept =
        change.keep(
            context,
            session,
            after,
            session.answers().get(ask.id()) instanceof Answer.Given,
            "preview.later.confirm",
            (preview, what) -> preview.later(ask, what));
    if (!kept || context.json()) {
      return ExitCode.DONE;
    }
    ScreenNames names = new ScreenNames(after.walk(), texts);
    Console console = context.console();
    console.tell("put-off", names.question(ask));
    List<String> hanging = DependentNames.on(ask.id(), after.walk(), names, texts);
    console.say(
        hanging.isEmpty()
            ? texts.of("put-off.nothing")
            : texts.of("put-off.hangs", texts.and(hanging)));
    PreviewedChange.seen(context, session, after);
    return ExitCode.DONE;
  }
}
