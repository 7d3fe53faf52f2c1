package be.livc.cli.command.playbook;

import be.livc.cli.command.Command;
import be.livc.cli.command.Context;
import be.livc.cli.command.PlaybookArgument;
import be.livc.cli.console.ExitCode;
import be.livc.cli.console.Problem;
import be.livc.playbook.LoadResult;
import be.livc.playbook.PlaybookSummary;
import be.livc.playbook.view.Json;
import be.livc.playbook.workshop.LinkList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the sources of a playbook, or lists all addresses for a program that visits them. */
public final class PlaybookSources implements Command {
  @Parameters(
      arity = "0..*",
      paramLabel = "ID[@VERSIE]",
      descriptionKey = "parameter.playbooks.sources")
  List<String> wanted = new ArrayList<>();

  @Option(names = "--links", descriptionKey = "option.links")
  boolean links;

  @Override
  public ExitCode run(Context context) {
    PlaybookArgument shelf = new PlaybookArgument(context);
    if (links) {
      list(shelf, context);
    } else if (wanted.size() == 1) {
      SourcesPage page = new SourcesPage(shelf.load(wanted.get(0)).playbook());
      if (context.json()) {
        context.print(page.shape());
      } else {
        page.print(context.console());
      }
    } else {
      throw Problem.usage(context.texts().of("playbook.sources.one"));
    }
    return ExitCode.DONE;
  }

  private void list(PlaybookArgument shelf, Context context) {
    List<String> names =
        wanted.isEmpty() ? shelf.list(true).stream().map(PlaybookSummary::id).toList() : wanted;
    List<LoadResult> loaded = new ArrayList<>();
    for (String name : names) {
      shelf.listing(name);
      loaded.add(context.library().load(name));
    }
    List<String> addresses = List.copyOf(LinkList.of(loaded, context.templates()));
    if (context.json()) {
      Map<String, @Nullable Object> shape = Json.shape("links");
      shape.put("links", addresses);
      context.print(shape);
    } else {
      addresses.forEach(address -> context.out().print(address + "\n"));
    }
  }
}
