package be.livc.cli.command.profile;

import be.livc.cli.command.Command;
import be.livc.cli.command.Context;
import be.livc.cli.console.Console;
import be.livc.cli.console.ExitCode;
import be.livc.cli.console.Problem;
import be.livc.cli.console.Texts;
import be.livc.playbook.session.ProfileStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Removes what later sessions would suggest, for good. */
public final class ProfileErase implements Command {
  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "VRAAG",
      descriptionKey = "parameter.profile.erase")
  @Nullable String named;

  @Option(names = "--all", descriptionKey = "option.profile.all")
  boolean all;

  @Option(names = "--yes", descriptionKey = "option.yes")
  boolean yes;

  @Override
  public ExitCode run(Context context) {
    Texts texts = context.texts();
    if (all == (named != null)) {
      throw Problem.usage(texts.of("profile.erase.which"));
    } else if (!yes && context.json()) {
      throw Problem.usage(texts.of("yes.needed"));
    }
    ProfileAnswers answers = new ProfileAnswers(context);
    ProfileStore store = context.profile();
    String key = named == null ? "" : answers.find(named, answers.read().answers().keySet());
    String question =
        all ? texts.of("profile.erase.all") : texts.of("profile.erase.one", answers.name(key));
    if (!yes && !context.console().confirm(question)) {
      context.console().tell("erase.not");
      return ExitCode.DONE;
    } else if (all) {
      store.clear();
    } else {
      store.change(before -> before.without(key));
    }
    if (context.json()) {
      context.print(answers.shape(answers.read()));
      return ExitCode.DONE;
    }
    Console console = context.console();
    console.say(
        all ? texts.of("profile.erased.all") : texts.of("profile.erased", answers.name(key)));
    console.tell("profile.erased.sessions");
    return ExitCode.DONE;
  }
}
