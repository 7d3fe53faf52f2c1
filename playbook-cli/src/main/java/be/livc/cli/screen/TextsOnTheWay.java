package be.livc.cli.screen;

import be.livc.cli.console.Console;
import be.livc.cli.words.ScreenNames;
import be.livc.playbook.model.Step;
import be.livc.playbook.walk.Visit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is there to read on the way, each text once. */
final class TextsOnTheWay {
  private final Conversation sitting;
  private final Console console;
  private final Set<Integer> read = new HashSet<>();

  TextsOnTheWay(Conversation sitting) {
    this.sitting = sitting;
    this.console = sitting.console();
  }

  /** In a session that was left and taken up again, what stood before is not shown again. */
  void skipWhatWasReached() {
    if (sitting.walk().answers().byQuestion().isEmpty()) {
      return;
    }
    for (Visit visit : sitting.walk().visits()) {
      if (visit.reached()) {
        read.add(visit.step().header().number());
      }
    }
  }

  /** Shows new warnings; each waits for Enter. */
  void warnings() {
    for (Visit visit : fresh(Step.Warn.class)) {
      Step.Warn warn = (Step.Warn) visit.step();
      ScreenNames names = sitting.names();
      console.gap().tell("warning.title");
      console.say(names.text(warn.text(), null));
      names.support(warn.header().ground()).forEach(console::say);
      console.tell("warning.stays").gap();
      console.pause(console.texts().of("warning.enter"));
    }
  }

  /** Shows new texts. */
  void texts() {
    boolean first = true;
    for (Visit visit : fresh(Step.Tell.class)) {
      Step.Tell tell = (Step.Tell) visit.step();
      ScreenNames names = sitting.names();
      console.gap();
      if (first) {
        console.tell("read.title");
      }
      first = false;
      console.say(names.text(tell.text(), null));
      names.support(tell.header().ground()).forEach(console::say);
    }
  }

  private List<Visit> fresh(Class<? extends Step> kind) {
    List<Visit> fresh = new ArrayList<>();
    for (Visit visit : sitting.walk().visits()) {
      boolean here = visit.certain() && visit.reached() && kind.isInstance(visit.step());
      if (here && read.add(visit.step().header().number())) {
        fresh.add(visit);
      }
    }
    return fresh;
  }
}
