package be.livc.cli.command;

import be.livc.cli.command.Sheets.Found;
import be.livc.cli.console.Console;
import be.livc.cli.console.Json;
import be.livc.playbook.checklist.Prose;
import be.livc.playbook.checklist.Support;
import be.livc.playbook.checklist.Words;
import be.livc.playbook.model.Ground;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Step;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Entries of a sheet as they are shown. */
final class SheetPage {
  private final Context context;

  SheetPage(Context context) {
    this.context = context;
  }

  /** Lists questions, theme by theme. */
  void list(List<Found> entries) {
    Console console = context.console();
    String theme = "";
    for (Found found : entries) {
      if (!found.theme().id().equals(theme)) {
        theme = found.theme().id();
        console.gap().tell("fiche.theme", Prose.plain(found.theme().title().markdown()), theme);
      }
      console.say("  ", found.entry().id() + ": " + question(found), 4);
    }
    console.gap().tell("fiche.hint");
  }

  /** Shows one question with its answer. */
  void show(Found found) {
    Console console = context.console();
    console.say(question(found));
    console.gap();
    if (found.entry().reply() != null) {
      console.say(Prose.plain(found.entry().reply().markdown()));
    } else {
      console.tell("fiche.depends");
      tree(found, found.entry().steps(), 2);
    }
    if (found.entry().help() != null) {
      console.gap().say(Prose.plain(found.entry().help().markdown()));
    }
    support(found, found.entry().ground()).forEach(console::say);
    if (!found.entry().see().isEmpty()) {
      console.gap().tell("fiche.see", String.join(", ", found.entry().see()));
    }
  }

  private void tree(Found found, List<Step> steps, int indent) {
    Console console = context.console();
    String blanks = " ".repeat(Math.min(indent, 5));
    for (Step step : steps) {
      if (step instanceof Step.Ask ask) {
        console.say(blanks, Prose.plain(ask.question().markdown()), indent);
        for (Option option : ask.type().options()) {
          String label = Prose.plain(option.label().markdown());
          console.say(blanks, context.texts().of("fiche.if", label), Math.min(indent, 5));
          tree(found, option.steps(), indent + 2);
        }
      } else if (step instanceof Step.Conclude conclude) {
        console.say(blanks, Prose.plain(conclude.text().markdown()), Math.min(indent, 5));
        support(found, conclude.common().ground())
            .forEach(line -> console.say(blanks, line, Math.min(indent, 5)));
      } else if (step instanceof Step.Tell tell) {
        console.say(blanks, Prose.plain(tell.text().markdown()), Math.min(indent, 5));
      }
    }
  }

  private List<String> support(Found found, Ground ground) {
    return Support.of(found.playbook(), ground, context.today())
        .lines(Words.of(context.texts().language()));
  }

  static String question(Found found) {
    return Prose.plain(found.entry().question().markdown());
  }

  /** An entry for another program. */
  Map<String, @Nullable Object> shape(Found found, boolean whole) {
    Map<String, @Nullable Object> shape = Json.object();
    shape.put("id", found.entry().id());
    shape.put("theme", found.theme().id());
    shape.put("question", question(found));
    if (whole) {
      var reply = found.entry().reply();
      shape.put("reply", reply == null ? null : Prose.plain(reply.markdown()));
      shape.put("dependsOnSituation", reply == null);
      shape.put("support", support(found, found.entry().ground()));
      shape.put("see", found.entry().see());
      shape.put("tags", found.entry().tags());
    }
    return shape;
  }
}
