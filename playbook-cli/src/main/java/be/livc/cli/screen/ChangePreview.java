package be.livc.cli.screen;

import be.livc.cli.console.Console;
import be.livc.cli.console.Texts;
import be.livc.playbook.answer.Answer;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.session.Session;
import be.livc.playbook.view.ScreenNames;
import be.livc.playbook.view.screen.ChangeGroup;
import be.livc.playbook.view.screen.ChangeGroups;
import be.livc.playbook.walk.WalkChange;
import java.util.List;

/** What a changed answer does, seen before it happens. */
public final class ChangePreview {
  private final Session session;
  private final Console console;
  private final Texts texts;
  private final ScreenNames names;

  /** In a session as it is before the change. */
  public ChangePreview(Console console, Session session) {
    this.session = session;
    this.console = console;
    this.texts = console.texts();
    this.names = new ScreenNames(session.walk(), texts);
  }

  /** Shows what the answer would do to the one that stands now, if one does. */
  public void show(Ask ask, Value value, WalkChange change) {
    String present =
        session.answers().get(ask.id()) instanceof Answer.Given given
            ? names.answer(ask, given.value())
            : "";
    show(ask, value, change, present, session);
  }

  /**
   * Shows what the answer would do.
   *
   * @param present the answer that stands now, in words
   * @param next the session with the new answer
   */
  void show(Ask ask, Value value, WalkChange change, String present, Session next) {
    console
        .gap()
        .say(
            ask.sensitive()
                ? texts.of("preview.title.sensitive")
                : texts.of("preview.title", names.answer(ask, value)));
    List<ChangeGroup> parts = ChangeGroups.partsGone(ask, session, next, texts);
    parts.forEach(this::show);
    if (parts.isEmpty() || !change.isEmpty()) {
      effects(change);
    }
    if (!present.isEmpty() && (!change.aside().isEmpty() || !change.tasksGone().isEmpty())) {
      console.tell(
          ask.sensitive() ? "preview.comes-back.sensitive" : "preview.comes-back", present);
    }
    console.gap();
  }

  /** Shows what putting the question off would do, whose answer then no longer counts. */
  public void later(Ask ask, WalkChange change) {
    console.gap().tell("preview.later", names.question(ask));
    effects(change);
    if (!change.isEmpty()) {
      console.tell("preview.later.comes-back");
    }
    console.gap();
  }

  /** Shows what several answers together would do. */
  public void showAll(WalkChange change) {
    console.gap().tell("preview.title.all");
    effects(change);
    console.gap();
  }

  private void effects(WalkChange change) {
    if (change.isEmpty()) {
      console.say("  ", texts.of("preview.nothing"), 2);
    }
    ChangeGroups.of(session, change, texts).forEach(this::show);
  }

  private void show(ChangeGroup group) {
    console.say("  ", group.title(), 2);
    if (group.count().isEmpty()) {
      group.items().forEach(item -> console.say("    ", item, 4));
    } else {
      console.say("    ", group.line(), 4);
    }
    group.more().forEach(line -> console.say("    ", line, 4));
  }
}
