package be.livc.cli.command.fiche;

import be.livc.cli.command.Command;
import be.livc.cli.command.Context;
import be.livc.cli.command.fiche.FicheArguments.Found;
import be.livc.cli.console.Console;
import be.livc.cli.console.ExitCode;
import be.livc.playbook.fiche.FicheSearch;
import be.livc.playbook.model.Fiche;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.view.Json;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Searches the sheets. */
public final class FicheSearchCommand implements Command {
  private static final int MOST_SHOWN = 10;

  @Parameters(arity = "1..*", paramLabel = "WOORDEN", descriptionKey = "parameter.words")
  List<String> words = new ArrayList<>();

  @Option(names = "--all", descriptionKey = "option.all-found")
  boolean all;

  private record Hit(Found entry, int score) {}

  private static Map<String, Integer> scores(@Nullable Fiche fiche, String query, Context context) {
    Map<String, Integer> scores = new HashMap<>();
    if (fiche != null) {
      new FicheSearch(fiche, context.today())
          .find(query)
          .forEach(hit -> scores.put(hit.entry().id(), hit.score()));
    }
    return scores;
  }

  @Override
  public ExitCode run(Context context) {
    String query = String.join(" ", words);
    List<Hit> found = new ArrayList<>();
    List<Found> entries = new FicheArguments(context).entries();
    Map<String, Playbook> sheets = new LinkedHashMap<>();
    entries.forEach(it -> sheets.putIfAbsent(it.playbook().id(), it.playbook()));
    for (Playbook playbook : sheets.values()) {
      Map<String, Integer> scores = scores(playbook.fiche(), query, context);
      entries.stream()
          .filter(it -> it.playbook().id().equals(playbook.id()))
          .filter(it -> scores.containsKey(it.entry().id()))
          .forEach(it -> found.add(new Hit(it, scores.getOrDefault(it.entry().id(), 0))));
    }
    List<Found> best =
        found.stream()
            .sorted(Comparator.comparing(Hit::score).reversed())
            .limit(all ? found.size() : MOST_SHOWN)
            .map(Hit::entry)
            .toList();
    if (context.json()) {
      FichePage page = new FichePage(context);
      Map<String, @Nullable Object> shape = Json.shape("fiche-search");
      shape.put("words", query);
      shape.put("found", found.size());
      shape.put("entries", best.stream().map(it -> page.shape(it, true)).toList());
      context.print(shape);
      return ExitCode.DONE;
    }
    Console console = context.console();
    if (best.isEmpty()) {
      console.tell("fiche.nothing", query);
      return ExitCode.DONE;
    }
    console.say(context.texts().count("fiche.found", found.size(), query));
    best.forEach(new FichePage(context)::line);
    console.gap();
    if (best.size() < found.size()) {
      console.tell("fiche.more", best.size(), found.size(), query);
    }
    console.tell("fiche.hint");
    return ExitCode.DONE;
  }
}
