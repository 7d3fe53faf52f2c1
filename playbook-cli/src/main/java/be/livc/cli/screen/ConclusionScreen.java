package be.livc.cli.screen;

import be.livc.cli.console.Console;
import be.livc.cli.console.Texts;
import be.livc.playbook.model.Step;
import be.livc.playbook.view.ScreenNames;
import be.livc.playbook.view.screen.Outcome;
import be.livc.playbook.walk.Visit;
import be.livc.playbook.walk.Walk;

/** How a playbook ends: the advice first, and nothing before it. */
final class ConclusionScreen {
  private final Console console;
  private final Texts texts;
  private final Walk walk;

  ConclusionScreen(Console console, Walk walk) {
    this.console = console;
    this.texts = console.texts();
    this.walk = walk;
  }

  /** Shows the advice, the answers it follows from, what it rests on. */
  void show(Visit visit) {
    if (!(visit.step() instanceof Step.Conclude conclude)) {
      return;
    }
    Outcome outcome = Outcome.of(visit, conclude, walk, texts);
    console.gap().say(outcome.title());
    console.say(new ScreenNames(walk, texts).text(conclude.text(), null));
    if (!outcome.because().isEmpty()) {
      console.gap().tell("conclusion.because");
      outcome.because().forEach(answer -> console.say("  ", answer, 2));
    }
    outcome.support().forEach(console::say);
    console.gap();
  }

  /** The words that end or leave it. */
  String prompt(boolean more) {
    return texts.of(more ? "conclusion.more" : "conclusion.end");
  }
}
