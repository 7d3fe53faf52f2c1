package be.livc.cli.command.profile;

import be.livc.cli.command.Command;
import be.livc.cli.command.Context;
import be.livc.cli.console.ExitCode;
import be.livc.cli.console.Problem;
import be.livc.cli.console.Texts;
import be.livc.playbook.answer.AnswerParser;
import be.livc.playbook.answer.AnswerValidator;
import be.livc.playbook.answer.Rejection;
import be.livc.playbook.model.Value;
import be.livc.playbook.view.RejectionText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** Changes what later sessions suggest. */
public final class ProfileSet implements Command {
  @Parameters(index = "0", paramLabel = "VRAAG", descriptionKey = "parameter.profile")
  String named = "";

  @Parameters(index = "1", paramLabel = "ANTWOORD", descriptionKey = "parameter.answer")
  String typed = "";

  @Override
  public ExitCode run(Context context) {
    ProfileAnswers answers = new ProfileAnswers(context);
    String key = answers.find(named, answers.asked());
    Value value = value(answers, key, context);
    ProfileAnswers.Use use = answers.uses(key).get(0);
    context.profile().change(before -> before.with(use.ask(), value, context.today()));
    if (context.json()) {
      context.print(answers.shape(answers.read()));
    } else {
      context.console().tell("answered", answers.name(key), answers.label(key, value));
      context.console().tell("noted.profile");
    }
    return ExitCode.DONE;
  }

  /** As the first playbook that asks for it reads it; every other accepts it too. */
  private Value value(ProfileAnswers answers, String key, Context context) {
    Texts texts = context.texts();
    @Nullable Value value = null;
    for (ProfileAnswers.Use use : answers.uses(key)) {
      AnswerParser read =
          AnswerParser.read(use.ask(), typed, use.playbook().language(), context.today());
      value = value == null ? read.value() : value;
      Rejection rejection =
          value == null
              ? read.rejection()
              : value instanceof Value.Nothing
                  ? Rejection.of(Rejection.Kind.EMPTY, "")
                  : AnswerValidator.of(use.ask(), value);
      if (rejection != null) {
        String sentence =
            RejectionText.sentence(use.ask().type(), rejection, use.playbook().language(), texts);
        throw Problem.refused(
            texts.of("profile.refused", ProfileList.title(use.playbook()), sentence),
            key,
            rejection);
      }
    }
    if (value == null) {
      throw new IllegalStateException("no playbook asks for " + key);
    }
    return value;
  }
}
