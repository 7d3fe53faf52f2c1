package be.livc.cli.screen;

import be.livc.cli.console.Console;
import be.livc.cli.console.Texts;
import be.livc.cli.input.Choices;
import be.livc.playbook.checklist.Checklist;
import be.livc.playbook.checklist.ChecklistItem;
import be.livc.playbook.checklist.ChecklistLines;
import be.livc.playbook.session.Session;
import java.util.Optional;
import java.util.function.Function;

/** The task list during a walk, on which tasks can be ticked. */
final class TasksScreen {
  private final Conversation sitting;
  private final Console console;
  private final Texts texts;
  private final Function<Session, Checklist> list;

  TasksScreen(Conversation sitting, Function<Session, Checklist> list) {
    this.list = list;
    this.sitting = sitting;
    this.console = sitting.console();
    this.texts = sitting.texts();
  }

  /** The list of a session, without a look at its documents. */
  static Checklist plain(Session session) {
    return Checklist.of(session);
  }

  /** Shows all of it, and nothing more. */
  void list() {
    console.gap();
    console.lines(ChecklistLines.of(list.apply(sitting.session()), console.width())).gap();
  }

  /** Shows it, by phases or in one row, and ticks tasks until Enter. */
  void show(boolean byPhase) {
    Checklist shown = list.apply(sitting.session());
    console.gap();
    console.lines(
        byPhase
            ? ChecklistLines.of(shown, console.width())
            : ChecklistLines.soFar(shown, console.width()));
    console.gap();
    if (shown.items().isEmpty()) {
      return;
    }
    String example = shown.items().get(0).mark();
    while (true) {
      String typed = Choices.read(console, texts.of("tasks.prompt", example));
      if (typed.isEmpty()) {
        return;
      }
      Optional<ChecklistItem> item = shown.find(typed);
      if (item.isEmpty()) {
        console.tell("tasks.unknown", typed, example).gap();
      } else {
        tick(item.get());
        console.gap();
      }
    }
  }

  private void tick(ChecklistItem item) {
    Session session = sitting.session();
    String name = item.name();
    if (!session.hasTask(item.key())) {
      console.tell("tasks.pending", name);
    } else if (session.ticked().containsKey(item.key())) {
      if (console.confirm(texts.of("tasks.untick", name))) {
        sitting.keep(session.untick(item.key()));
        console.tell("tasks.unticked", name);
      }
    } else {
      sitting.keep(session.tick(item.key()));
      console.tell("tasks.ticked", name);
    }
  }
}
