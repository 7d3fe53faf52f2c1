package be.livc.cli.command.session;

import be.livc.cli.command.Command;
import be.livc.cli.command.Context;
import be.livc.cli.command.GlobalOptions;
import be.livc.cli.command.SessionArgument;
import be.livc.cli.console.Console;
import be.livc.cli.console.ExitCode;
import be.livc.cli.console.Problem;
import be.livc.cli.console.Texts;
import be.livc.cli.words.RejectionText;
import be.livc.cli.words.ScreenNames;
import be.livc.playbook.answer.Answer;
import be.livc.playbook.answer.AnswerParser;
import be.livc.playbook.answer.Rejection;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.session.Attempt;
import be.livc.playbook.session.Profile;
import be.livc.playbook.session.Session;
import java.util.Objects;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Answers one question, without a conversation. */
@picocli.CommandLine.Command
public final class SessionAnswer implements Command {
  @Mixin final GlobalOptions options = new GlobalOptions();

  @Mixin final PreviewedChange change = new PreviewedChange();

  @Parameters(index = "0", paramLabel = "SESSIE", descriptionKey = "parameter.session")
  String named = "";

  @Parameters(index = "1", paramLabel = "VRAAG", descriptionKey = "parameter.question")
  String question = "";

  @Parameters(index = "2", paramLabel = "ANTWOORD", descriptionKey = "parameter.answer")
  String typed = "";

  @Override
  public GlobalOptions options() {
    return options;
  }

  @Override
  public ExitCode run(Context context) {
    Texts texts = context.texts();
    Session session = new SessionArgument(context).open(named);
    Ask ask = new StepArgument(context).find(session, question);
    Language language = session.playbook().language();
    AnswerParser read = AnswerParser.read(ask, typed, language);
    Value value = read.value();
    if (value == null) {
      throw refused(ask, Objects.requireNonNull(read.rejection()), language, texts);
    }
    Attempt attempt = session.answer(ask, value);
    attempt
        .rejection()
        .ifPresent(
            why -> {
              throw refused(ask, why, language, texts);
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
      context.profile().change(before -> before.with(ask, value, context.today()));
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

  private static Problem refused(Ask ask, Rejection why, Language language, Texts texts) {
    return Problem.refused(RejectionText.sentence(ask, why, language, texts), ask.id(), why);
  }
}
