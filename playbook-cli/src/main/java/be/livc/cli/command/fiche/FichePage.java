package be.livc.cli.command.fiche;

import be.livc.cli.command.Context;
import be.livc.cli.command.fiche.FicheArguments.Found;
import be.livc.cli.console.Console;
import be.livc.playbook.model.Ground;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Step;
import be.livc.playbook.text.CommonMarkText;
import be.livc.playbook.text.ResolvedGround;
import be.livc.playbook.text.Words;
import be.livc.playbook.view.Json;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Entries of a sheet as they are shown. */
final class FichePage {
  private static final int NUMBER_WIDTH = 3;

  private final Context context;

  FichePage(Context context) {
    this.context = context;
  }

  /** Lists questions, theme by theme. */
  void list(List<Found> entries) {
    Console console = context.console();
    String theme = "";
    for (Found found : entries) {
      if (!found.theme().id().equals(theme)) {
        theme = found.theme().id();
        console.gap().say(CommonMarkText.plain(found.theme().title().markdown()));
      }
      line(found);
    }
    console.gap().tell("fiche.hint");
  }

  /** One question with its number. */
  void line(Found found) {
    String number = Integer.toString(found.number());
    int width = Math.max(NUMBER_WIDTH, number.length());
    context
        .console()
        .say(" ".repeat(width - number.length()) + number + "  ", found.question(), width + 2);
  }

  /** What is referred to, by its question or the title of its playbook. */
  private String named(String other) {
    if (other.indexOf('#') >= 0) {
      String id = other.substring(0, other.indexOf('#'));
      return context.library().list().stream()
          .filter(it -> it.id().equals(id))
          .map(it -> CommonMarkText.plain(it.title()))
          .findFirst()
          .orElse(id);
    }
    return new FicheArguments(context)
        .entries().stream()
            .filter(it -> it.entry().id().equals(other))
            .map(Found::question)
            .findFirst()
            .orElse(other);
  }

  /** Shows one question with its answer. */
  void show(Found found) {
    Console console = context.console();
    console.say(found.question());
    console.gap();
    if (found.entry().reply() != null) {
      console.say(CommonMarkText.plain(found.entry().reply().markdown()));
    } else {
      console.tell("fiche.depends");
      tree(found, found.entry().steps(), 2);
    }
    if (found.entry().help() != null) {
      console.gap().say(CommonMarkText.plain(found.entry().help().markdown()));
    }
    support(found, found.entry().ground()).forEach(console::say);
    if (!found.entry().see().isEmpty()) {
      console
          .gap()
          .tell(
              "fiche.see",
              String.join("; ", found.entry().see().stream().map(it -> named(it)).toList()));
    }
  }

  private void tree(Found found, List<Step> steps, int indent) {
    steps.forEach(step -> step.accept(new Branch(found, indent)));
  }

  /** Says a step of the tree behind a question; other kinds don't stand there. */
  private final class Branch extends Step.DefaultVisitor<Void> {
    private final Found found;
    private final int indent;
    private final int shown;

    Branch(Found found, int indent) {
      this.found = found;
      this.indent = indent;
      this.shown = Math.min(indent, 5);
    }

    private void say(String line, int under) {
      context.console().say(" ".repeat(shown), line, under);
    }

    @Override
    protected Void other(Step step) {
      return null;
    }

    @Override
    public Void tell(Step.Tell step) {
      say(CommonMarkText.plain(step.text().markdown()), shown);
      return null;
    }

    @Override
    public Void ask(Step.Ask step) {
      say(CommonMarkText.plain(step.question().markdown()), indent);
      for (Option option : step.type().options()) {
        String label = CommonMarkText.plain(option.label().markdown());
        say(context.texts().of("fiche.if", label), shown);
        tree(found, option.steps(), indent + 2);
      }
      return null;
    }

    @Override
    public Void conclude(Step.Conclude step) {
      say(CommonMarkText.plain(step.text().markdown()), shown);
      support(found, step.header().ground()).forEach(line -> say(line, shown));
      return null;
    }
  }

  private List<String> support(Found found, Ground ground) {
    return ResolvedGround.of(found.playbook(), ground, context.today())
        .lines(Words.of(context.texts().language()));
  }

  /** An entry for another program. */
  Map<String, @Nullable Object> shape(Found found, boolean whole) {
    Map<String, @Nullable Object> shape = Json.object();
    shape.put("id", found.entry().id());
    shape.put("theme", found.theme().id());
    shape.put("question", found.question());
    if (whole) {
      var reply = found.entry().reply();
      shape.put("reply", reply == null ? null : CommonMarkText.plain(reply.markdown()));
      shape.put("dependsOnSituation", reply == null);
      shape.put("support", support(found, found.entry().ground()));
      shape.put("see", found.entry().see());
      shape.put("tags", found.entry().tags());
    }
    return shape;
  }
}
