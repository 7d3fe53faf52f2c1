package be.livc.cli;

import be.livc.cli.command.Command;
import be.livc.cli.command.Context;
import be.livc.cli.command.PlaybookArgument;
import be.livc.cli.command.SessionArgument;
import be.livc.cli.console.ExitCode;
import be.livc.cli.console.Problem;
import be.livc.playbook.diagnostic.NearNames;
import be.livc.playbook.view.Json;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** What a shell needs to complete the words of livc: a script for it, or names it asks for. */
final class Completion implements Command {
  private static final String NAMES = "names";

  @Parameters(index = "0", paramLabel = "SHELL", descriptionKey = "parameter.shell")
  String shell = "";

  @Parameters(index = "1", arity = "0..1", paramLabel = "WAT", descriptionKey = "parameter.names")
  @Nullable String what;

  @Override
  public ExitCode run(Context context) {
    if (shell.equals(NAMES)) {
      List<String> names = names(context);
      if (context.json()) {
        Map<String, @Nullable Object> shape = Json.shape("names");
        shape.put("names", names);
        context.print(shape);
      } else {
        names.forEach(name -> context.out().print(name + "\n"));
      }
      return ExitCode.DONE;
    }
    String script =
        CompletionScripts.of(shell)
            .orElseThrow(
                () -> {
                  List<String> near = NearNames.of(shell, CompletionScripts.SHELLS);
                  String known = context.texts().or(CompletionScripts.SHELLS);
                  return Problem.usage(context.texts().of("completion.shell", shell, known))
                      .near(near);
                });
    if (context.json()) {
      Map<String, @Nullable Object> shape = Json.shape("completion");
      shape.put("shell", shell);
      shape.put("script", script);
      context.print(shape);
    } else {
      context.out().print(script);
    }
    return ExitCode.DONE;
  }

  /** What a shell may offer now; a name on two lines would be two names. */
  private List<String> names(Context context) {
    List<String> all =
        "sessions".equals(what)
            ? new SessionArgument(context).list().stream().map(it -> it.name()).toList()
            : new PlaybookArgument(context).list(true).stream().map(it -> it.id()).toList();
    return all.stream().filter(name -> !name.isEmpty() && name.indexOf('\n') < 0).toList();
  }
}
