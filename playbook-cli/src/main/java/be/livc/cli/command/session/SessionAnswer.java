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
import be.livc.playbook.model.Value;
import be.livc.playbook.session.Attempt;
import be.livc.playbook.session.Profile;
import be.livc.playbook.session.Session;
import be.livc.playbook.view.RejectionText;
import be.livc.playbook.view.ScreenNames;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Answers one question, without a conversation. */
public final class SessionAnswer implements Command {
  @Mixin final PreviewedChange change = new PreviewedChange();

  @Parameters(index = "0", paramLabel = "SESSIE", descriptionKey = "parameter.session")
  String named = "";

  @Parameters(index = "1", paramLabel = "VRAAG", descriptionKey = "parameter.question")
  String question = "";

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "ANTWOORD",
      descriptionKey = "parameter.answer")
  @Nullable String typed;

  @Mixin final GivenAnswer given = new GivenAnswer();

  @Override
  public ExitCode run(Context context) {
    Texts texts = context.texts();
    Session session = new SessionArgument(context).open(named);
    Ask ask = new StepArgument(context).find(session, question);
    Value value = given.read(typed, ask, session.playbook(), context);
    Attempt attempt = session.answer(ask, value);
    attempt
        .rejection()
        .ifPresent(
            why -> {
              String sentence =
                  RejectionText.sentence(ask, why, session.playbook().language(), texts);
              throw Problem.refused(sentence, ask.id(), why);
            });
    Session after = attempt.session();
    boolean kept =
        change.keep(
            context,
            session,
            after,
            session.answers().get(ask.id()) instanceof Answer.Given,
            "preview.confirm",
            (preview, what) -> preview.show(ask, value, what));
    if (!kept) {
      return ExitCode.DONE;
    }
    if (Profile.takes(ask)) {
      context.profileOfWalks().change(before -> before.with(ask, value, context.today()));
    }
    if (context.json()) {
      return ExitCode.DONE;
    }
    ScreenNames names = new ScreenNames(after.walk(), texts);
    Console console = context.console();
    console.tell("answered", names.question(ask), names.answer(ask, value));
    if (after.walk().parked().containsKey(ask.id())) {
      console.tell("answered.aside");
    }
    PreviewedChange.seen(context, session, after);
    return ExitCode.DONE;
  }
}
