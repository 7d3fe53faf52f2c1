package be.livc.cli.command.session;

import be.livc.cli.command.Context;
import be.livc.cli.console.Console;
import be.livc.cli.screen.ChangePreview;
import be.livc.cli.screen.TextsOnTheWay;
import be.livc.playbook.session.Session;
import be.livc.playbook.view.ChangeJson;
import be.livc.playbook.view.Json;
import be.livc.playbook.view.ScreenNames;
import be.livc.playbook.view.SessionJson;
import be.livc.playbook.walk.WalkChange;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A change of a session from the command line: seen before it is kept, as in a conversation. */
final class PreviewedChange {
  @Option(names = "--dry-run", descriptionKey = "option.dry-run.change")
  boolean dryRun;

  @Option(names = "--yes", descriptionKey = "option.yes")
  boolean yes;

  /**
   * Shows what the change does where it takes something away, asks, and keeps it.
   *
   * @param replaces whether an answer stands that no longer will
   * @param question the text of the question before it is kept
   * @param preview shows what changes, by the screen for it
   * @return whether it is kept
   */
  boolean keep(
      Context context,
      Session before,
      Session after,
      boolean replaces,
      String question,
      BiConsumer<ChangePreview, WalkChange> preview) {
    WalkChange change = before.changeTo(after);
    Console console = context.console();
    if (dryRun && context.json()) {
      Map<String, @Nullable Object> shape = Json.shape("change");
      shape.putAll(ChangeJson.of(change, names(context, before)));
      context.print(shape);
      return false;
    }
    boolean shown = dryRun || takesAway(change) || (replaces && !change.isEmpty());
    if (shown && !context.json()) {
      preview.accept(new ChangePreview(console, before), change);
    }
    if (dryRun) {
      console.tell("preview.only");
      return false;
    } else if (shown && !yes && !context.json() && !console.confirm(context.texts().of(question))) {
      console.tell("change.nothing");
      return false;
    }
    context.store().save(after);
    if (context.json()) {
      context.print(SessionJson.changed(before, after, context.texts()));
    }
    return true;
  }

  /** What is to be seen now that it is kept. */
  static void seen(Context context, Session before, Session after) {
    TextsOnTheWay.show(context.console(), before.walk(), after.walk());
  }

  private static ScreenNames names(Context context, Session session) {
    return new ScreenNames(session.walk(), context.texts());
  }

  /** What waited for a list goes when its items come. */
  private static boolean takesAway(WalkChange change) {
    return !change.aside().isEmpty()
        || change.tasksGone().stream().anyMatch(task -> !task.pending())
        || change.documentsGone().stream().anyMatch(document -> !document.pending());
  }
}
