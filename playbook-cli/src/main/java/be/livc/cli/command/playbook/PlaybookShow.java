package be.livc.cli.command.playbook;

import be.livc.cli.command.Command;
import be.livc.cli.command.Context;
import be.livc.cli.command.PlaybookArgument;
import be.livc.cli.console.Console;
import be.livc.cli.console.ExitCode;
import be.livc.cli.console.Problem;
import be.livc.cli.console.Texts;
import be.livc.cli.json.PlaybookJson;
import be.livc.playbook.PlaybookSummary;
import be.livc.playbook.answer.Answers;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.text.CommonMarkText;
import be.livc.playbook.view.Json;
import be.livc.playbook.view.ProgressJson;
import be.livc.playbook.view.ProgressLine;
import be.livc.playbook.view.SourceJson;
import be.livc.playbook.walk.Progress;
import be.livc.playbook.walk.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what is in a playbook. */
public final class PlaybookShow implements Command {
  @Parameters(
      arity = "0..1",
      paramLabel = "ID[@VERSIE]",
      descriptionKey = "parameter.playbook.show")
  String id = "";

  @Option(names = "--sources", descriptionKey = "option.sources")
  boolean sources;

  @Option(names = "--to-confirm", descriptionKey = "option.to-confirm")
  boolean toConfirm;

  @Override
  public ExitCode run(Context context) {
    PlaybookArgument shelf = new PlaybookArgument(context);
    if (toConfirm) {
      showOpenPoints(shelf, context);
      return ExitCode.DONE;
    } else if (id.isEmpty()) {
      throw Problem.usage(context.texts().of("playbook.show.one"));
    }
    PlaybookSummary listing = shelf.listing(id);
    Playbook playbook = shelf.load(id).playbook();
    if (sources) {
      SourcesPage page = new SourcesPage(playbook);
      if (context.json()) {
        context.print(page.shape());
      } else {
        page.print(context.console());
      }
      return ExitCode.DONE;
    }
    Walk walk = Walk.of(playbook, Answers.NONE, context.today());
    if (context.json()) {
      context.print(shape(listing, playbook, walk));
      return ExitCode.DONE;
    }
    Console console = context.console();
    Texts texts = context.texts();
    Progress progress = walk.progress();
    console.tell(
        "start.title", CommonMarkText.plain(playbook.title().markdown()), playbook.version());
    console.say(playbook.summary());
    console.say(texts.of("playbook.status." + playbook.status().name() + ".said"));
    console.gap();
    console.tell(
        "playbook.size",
        texts.count("phases", playbook.phases().size()),
        ProgressLine.questions(progress.least(), progress.most(), texts),
        texts.count("tasks", count(playbook, Step.Do.class)),
        texts.count("documents", count(playbook, Step.Write.class)));
    for (Phase phase : playbook.phases()) {
      console.gap();
      int number = playbook.phases().indexOf(phase) + 1;
      console.tell(
          "phase",
          number,
          playbook.phases().size(),
          CommonMarkText.plain(phase.title().markdown()));
      if (phase.why() != null) {
        console.say("  ", CommonMarkText.plain(phase.why().markdown()), 2);
      }
    }
    console.gap().say(texts.of("playbook.sources", playbook.sources().size()));
    return ExitCode.DONE;
  }

  private void showOpenPoints(PlaybookArgument shelf, Context context) {
    List<String> names =
        id.isEmpty() ? shelf.list(true).stream().map(PlaybookSummary::id).toList() : List.of(id);
    OpenPointsPage page =
        new OpenPointsPage(
            new OpenPoints(names.stream().map(name -> shelf.load(name).playbook()).toList()));
    if (context.json()) {
      context.print(page.shape());
    } else {
      page.print(context.console());
    }
  }

  private static int count(Playbook playbook, Class<? extends Step> kind) {
    int[] found = new int[1];
    playbook.visit(step -> found[0] += kind.isInstance(step) ? 1 : 0);
    return found[0];
  }

  private static Map<String, @Nullable Object> shape(
      PlaybookSummary listing, Playbook playbook, Walk walk) {
    Map<String, @Nullable Object> shape = Json.shape("playbook");
    shape.putAll(PlaybookJson.head(listing));
    shape.put("version", playbook.version());
    shape.put("questions", ProgressJson.of(walk.progress()));
    List<Object> phases = new ArrayList<>();
    for (Phase phase : playbook.phases()) {
      Map<String, @Nullable Object> one = Json.object();
      one.put("id", phase.id());
      one.put("title", CommonMarkText.plain(phase.title().markdown()));
      List<Object> steps = new ArrayList<>();
      phase.steps().forEach(step -> step.visit(it -> steps.add(step(it))));
      one.put("steps", steps);
      phases.add(one);
    }
    shape.put("phases", phases);
    shape.put("sources", playbook.sources().values().stream().map(SourceJson::of).toList());
    return shape;
  }

  private static Map<String, @Nullable Object> step(Step step) {
    Map<String, @Nullable Object> shape = Json.object();
    shape.put("kind", step.kind().key());
    shape.put("id", step.id());
    shape.put("short", step.header().shortName());
    return shape;
  }
}
