package be.livc.cli.screen;

import be.livc.cli.console.Console;
import be.livc.cli.console.Texts;
import be.livc.playbook.model.Step;
import be.livc.playbook.walk.Visit;
import java.util.List;

/** How a playbook ends: the advice first, and nothing before it. */
final class ConclusionScreen {
  private final Sitting sitting;
  private final Console console;
  private final Texts texts;

  ConclusionScreen(Sitting sitting) {
    this.sitting = sitting;
    this.console = sitting.console();
    this.texts = sitting.texts();
  }

  /** Shows the advice, the answers it follows from, what it rests on. */
  void show(Visit visit) {
    if (!(visit.step() instanceof Step.Conclude conclude)) {
      return;
    }
    Names names = sitting.names();
    console.gap().tell("conclusion.title");
    console.say(names.text(conclude.text(), null));
    List<String> answers = Because.lines(visit, sitting.walk(), names);
    boolean sensitive =
        Because.questions(visit, sitting.walk().playbook()).stream()
            .flatMap(id -> sitting.walk().playbook().question(id).stream())
            .anyMatch(Step.Ask::sensitive);
    if (!answers.isEmpty() && !sensitive) {
      console.gap().tell("conclusion.because");
      answers.forEach(answer -> console.say("  ", answer, 2));
    }
    names.support(conclude.common().ground()).forEach(console::say);
    console.gap();
  }

  /** The words that end or leave it. */
  String prompt(boolean more) {
    return texts.of(more ? "conclusion.more" : "conclusion.end");
  }
}
