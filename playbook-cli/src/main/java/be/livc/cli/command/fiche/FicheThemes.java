package be.livc.cli.command.fiche;

import be.livc.cli.command.Command;
import be.livc.cli.command.Context;
import be.livc.cli.command.fiche.FicheArguments.Found;
import be.livc.cli.console.ExitCode;
import be.livc.playbook.view.Json;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** Lists the questions of the sheets, theme by theme. */
public final class FicheThemes implements Command {
  @Parameters(index = "0", arity = "0..1", paramLabel = "THEMA", descriptionKey = "parameter.theme")
  String theme = "";

  @Override
  public ExitCode run(Context context) {
    List<Found> entries = new FicheArguments(context).theme(theme);
    FichePage page = new FichePage(context);
    if (context.json()) {
      Map<String, @Nullable Object> shape = Json.shape("fiche");
      shape.put("entries", entries.stream().map(it -> page.shape(it, false)).toList());
      context.print(shape);
    } else {
      page.list(entries);
    }
    return ExitCode.DONE;
  }
}
