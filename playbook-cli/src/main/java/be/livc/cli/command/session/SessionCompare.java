package be.livc.cli.command.session;

import be.livc.cli.command.Command;
import be.livc.cli.command.Context;
import be.livc.cli.command.SessionArgument;
import be.livc.cli.console.Console;
import be.livc.cli.console.ExitCode;
import be.livc.cli.console.Texts;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.earlier.SessionDifference;
import be.livc.playbook.view.CompareJson;
import be.livc.playbook.view.ScreenNames;
import be.livc.playbook.walk.DocumentRequest;
import be.livc.playbook.walk.Task;
import be.livc.playbook.walk.Visit;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Parameters;

/** What two sessions have that the other has not. */
public final class SessionCompare implements Command {
  @Parameters(index = "0", paramLabel = "SESSIE", descriptionKey = "parameter.session")
  String first = "";

  @Parameters(index = "1", paramLabel = "SESSIE", descriptionKey = "parameter.session.other")
  String second = "";

  @Override
  public ExitCode run(Context context) {
    SessionArgument sessions = new SessionArgument(context);
    SessionDifference difference =
        SessionDifference.of(sessions.open(first), sessions.open(second));
    if (context.json()) {
      context.print(CompareJson.of(difference, context.texts()));
    } else {
      show(difference, context);
    }
    return ExitCode.DONE;
  }

  private static void show(SessionDifference difference, Context context) {
    Console console = context.console();
    Texts texts = context.texts();
    Session one = difference.one();
    Session other = difference.other();
    console.tell("compare.title", one.name(), other.name());
    if (difference.isEmpty()) {
      console.gap().tell("compare.same");
      return;
    }
    if (!difference.questions().isEmpty()) {
      console.gap().tell("compare.answers");
    }
    ScreenNames names = new ScreenNames(one.walk(), texts);
    ScreenNames others = new ScreenNames(other.walk(), texts);
    for (String question : difference.questions()) {
      String name =
          one.playbook().question(question).isPresent()
              ? names.question(question)
              : others.question(question);
      console.say(
          "  ",
          texts.of(
              "compare.answer",
              name,
              CompareJson.answer(one, question, names, texts),
              CompareJson.answer(other, question, others, texts)),
          2);
    }
    only(difference.onlyOne(), one.name(), names, context);
    only(difference.onlyOther(), other.name(), others, context);
  }

  private static void only(
      SessionDifference.Only only, String session, ScreenNames names, Context context) {
    if (only.isEmpty()) {
      return;
    }
    context.console().gap().tell("compare.only", session);
    list("compare.tasks", only.tasks(), (Task it) -> names.task(it), context);
    list(
        "compare.documents", only.documents(), (DocumentRequest it) -> names.document(it), context);
    list("compare.outcomes", only.outcomes(), (Visit it) -> names.name(it.step(), null), context);
  }

  private static <T> void list(
      String key, List<T> items, Function<T, String> name, Context context) {
    if (!items.isEmpty()) {
      String named = String.join(", ", items.stream().map(name).toList());
      context.console().say("  ", context.texts().count(key, items.size(), named), 2);
    }
  }
}
