package be.livc.cli.screen;

import be.livc.cli.console.Console;
import be.livc.cli.console.Texts;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Value;
import be.livc.playbook.view.Causes;
import be.livc.playbook.view.ScreenNames;
import be.livc.playbook.walk.Visit;
import be.livc.playbook.walk.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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
    ScreenNames names = new ScreenNames(walk, texts);
    Step.Include include = visit.include();
    console
        .gap()
        .say(
            include == null
                ? texts.of("conclusion.title")
                : texts.of("conclusion.title.of", ScreenNames.title(include.playbook())));
    console.say(names.text(conclude.text(), null));
    List<String> answers = answers(visit, names);
    if (!answers.isEmpty()) {
      console.gap().tell("conclusion.because");
      answers.forEach(answer -> console.say("  ", answer, 2));
    }
    names.support(conclude.header().ground()).forEach(console::say);
    console.gap();
  }

  /**
   * The answers that led here, those included that would have ended the walk earlier; none where
   * one of them is sensitive.
   */
  private List<String> answers(Visit conclusion, ScreenNames names) {
    Set<String> causes = Causes.questions(conclusion, walk.playbook());
    List<String> lines = new ArrayList<>();
    for (Visit visit : walk.questions()) {
      Step.Ask ask = visit.question();
      Value value = ask == null ? null : walk.value(ask.id()).orElse(null);
      if (ask != null && value != null && (causes.contains(ask.id()) || mayEnd(ask, conclusion))) {
        if (ask.sensitive()) {
          return List.of();
        }
        lines.add(names.question(ask) + ": " + names.answer(ask, value));
      }
    }
    return lines;
  }

  /** Whether an answer would have ended what this ends: the playbook, or one it includes. */
  private static boolean mayEnd(Step.Ask ask, Visit conclusion) {
    Step.Include include = conclusion.include();
    boolean[] ends = new boolean[1];
    ask.visit(step -> ends[0] |= step instanceof Step.Conclude);
    return ends[0] && (include == null || include.playbook().question(ask.id()).isPresent());
  }

  /** The words that end or leave it. */
  String prompt(boolean more) {
    return texts.of(more ? "conclusion.more" : "conclusion.end");
  }
}
