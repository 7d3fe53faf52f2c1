package be.livc.cli.command.fiche;

import be.livc.cli.command.Command;
import be.livc.cli.command.Context;
import be.livc.cli.command.fiche.FicheArguments.Found;
import be.livc.cli.console.ExitCode;
import be.livc.playbook.view.Json;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** Shows one question of a sheet with its answer. */
public final class FicheShow implements Command {
  @Parameters(index = "0", paramLabel = "VRAAG", descriptionKey = "parameter.entry")
  String entry = "";

  @Override
  public ExitCode run(Context context) {
    Found found = new FicheArguments(context).entry(entry);
    FichePage page = new FichePage(context);
    if (context.json()) {
      Map<String, @Nullable Object> shape = Json.shape("fiche-entry");
      shape.putAll(page.shape(found, true));
      context.print(shape);
    } else {
      page.show(found);
    }
    return ExitCode.DONE;
  }
}
