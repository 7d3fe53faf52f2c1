package be.livc.cli.screen;

import be.livc.cli.console.Console;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.StepKind;
import be.livc.playbook.view.ScreenNames;
import be.livc.playbook.walk.Visit;
import be.livc.playbook.walk.Walk;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is there to see on the way, each thing once: texts, warnings, outcomes. It is shown when the
 * walk is certain of it and has come past it, by whatever road.
 */
public final class TextsOnTheWay {
  private final Console console;
  private final Set<Integer> read = new HashSet<>();

  /** Of which nothing was shown yet. */
  public TextsOnTheWay(Console console) {
    this.console = console;
  }

  /**
   * What a walk came to when it was not walked question by question.
   *
   * @param before where it stood; null for the beginning, at which nothing was shown
   */
  public static void show(Console console, @Nullable Walk before, Walk after) {
    TextsOnTheWay reading = new TextsOnTheWay(console);
    if (before != null) {
      reading.skip(before);
    }
    for (Visit visit : reading.fresh(after, EnumSet.of(StepKind.CONCLUDE))) {
      new ConclusionScreen(console, after).show(visit);
    }
    for (Visit visit : reading.fresh(after, EnumSet.of(StepKind.WARN))) {
      reading.warning(visit, after);
    }
    reading.texts(after);
  }

  /** In a session that was left and taken up again, what was shown before is not shown again. */
  void skipWhatWasShown(Walk walk) {
    if (!walk.answers().byQuestion().isEmpty()) {
      skip(walk);
    }
  }

  private void skip(Walk walk) {
    fresh(walk, EnumSet.allOf(StepKind.class));
  }

  /** Shows new warnings, which wait for Enter, and new outcomes of included playbooks. */
  void warnings(Walk walk) {
    Step end = walk.conclusion().map(Visit::step).orElse(null);
    for (Visit visit : fresh(walk, EnumSet.of(StepKind.WARN, StepKind.CONCLUDE))) {
      if (visit.step().kind() == StepKind.WARN) {
        warning(visit, walk);
        console.gap();
        console.pause(console.texts().of("warning.enter"));
      } else if (!visit.step().equals(end)) {
        new ConclusionScreen(console, walk).show(visit);
      }
    }
  }

  private void warning(Visit visit, Walk walk) {
    if (visit.step() instanceof Step.Warn warn) {
      ScreenNames names = new ScreenNames(walk, console.texts());
      console.gap().tell("warning.title");
      console.say(names.text(warn.text(), null));
      names.support(warn.header().ground()).forEach(console::say);
      console.tell("warning.stays");
    }
  }

  /** Shows new texts. */
  void texts(Walk walk) {
    boolean first = true;
    for (Visit visit : fresh(walk, EnumSet.of(StepKind.TELL))) {
      Step.Tell tell = (Step.Tell) visit.step();
      ScreenNames names = new ScreenNames(walk, console.texts());
      console.gap();
      if (first) {
        console.tell("read.title");
      }
      first = false;
      console.say(names.text(tell.text(), null));
      names.support(tell.header().ground()).forEach(console::say);
    }
  }

  private List<Visit> fresh(Walk walk, Set<StepKind> kinds) {
    List<Visit> fresh = new ArrayList<>();
    for (Visit visit : walk.visits()) {
      boolean here = visit.certain() && visit.reached() && kinds.contains(visit.step().kind());
      if (here && read.add(visit.step().header().number())) {
        fresh.add(visit);
      }
    }
    return fresh;
  }
}
