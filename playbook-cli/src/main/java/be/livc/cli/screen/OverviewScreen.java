package be.livc.cli.screen;

import be.livc.cli.console.Console;
import be.livc.cli.console.Menu;
import be.livc.cli.console.Texts;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.view.ProgressLine;
import be.livc.playbook.view.ScreenNames;
import be.livc.playbook.view.screen.OverviewWords;
import be.livc.playbook.view.screen.PhaseNames;
import be.livc.playbook.walk.Progress;
import be.livc.playbook.walk.QuestionState;
import be.livc.playbook.walk.Visit;
import be.livc.playbook.walk.Walk;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All questions and answers of a session, phase by phase. */
public final class OverviewScreen {
  private final Console console;
  private final Texts texts;
  private final Walk walk;
  private final ScreenNames names;
  private final OverviewWords words;
  private final List<Ask> numbered = new ArrayList<>();

  /** An overview of {@code walk}. */
  public OverviewScreen(Console console, Walk walk) {
    this.console = console;
    this.texts = console.texts();
    this.walk = walk;
    this.names = new ScreenNames(walk, texts);
    this.words = new OverviewWords(walk, texts);
  }

  /**
   * Shows all of it and returns the questions in the order of their numbers.
   *
   * @param title its heading
   * @param here the id of the question the person is at; empty for none
   */
  public List<Ask> show(String title, String here) {
    console.gap().say(title);
    console.say(ProgressLine.of(walk.progress(), texts));
    Playbook playbook = walk.playbook();
    int widest = Integer.toString(answered(here)).length();
    block(null, here, widest);
    for (int i = 0; i < playbook.phases().size(); i++) {
      Phase phase = playbook.phases().get(i);
      Progress progress = walk.progress(phase);
      boolean met = progress.answered() + progress.putOff() > 0 || isAt(phase, here);
      if (!met && progress.most() == 0) {
        continue;
      }
      console.gap().tell("phase", i + 1, playbook.phases().size(), names.phase(phase));
      if (met) {
        block(phase, here, widest);
      } else {
        console.say("  ", notBegun(progress), 2);
      }
    }
    parked();
    console.gap();
    return numbered;
  }

  private String notBegun(Progress progress) {
    return texts.of(
        "overview.not-begun", ProgressLine.questions(progress.least(), progress.most(), texts));
  }

  private boolean isAt(Phase phase, String here) {
    return walk.question(here).filter(visit -> PhaseNames.same(visit.phase(), phase)).isPresent();
  }

  private int answered(String here) {
    int count = 0;
    for (Visit visit : walk.questions()) {
      Ask ask = visit.question();
      boolean listed =
          visit.standing() != QuestionState.OPEN && ask != null && !ask.id().equals(here);
      count += listed ? 1 : 0;
    }
    return count;
  }

  private void block(@Nullable Phase phase, String here, int widest) {
    for (Visit visit : walk.questions()) {
      Ask ask = visit.question();
      boolean inPhase = ask != null && PhaseNames.same(visit.phase(), phase);
      if (ask == null || !inPhase) {
        continue;
      }
      if (ask.id().equals(here)) {
        console.say("  " + texts.of("overview.here") + "  ", names.question(ask), 5);
      } else if (visit.standing() != QuestionState.OPEN) {
        numbered.add(ask);
        String number = Integer.toString(numbered.size());
        String lead = "  " + " ".repeat(Math.max(0, widest - number.length())) + number + "  ";
        console.say(lead, names.question(ask) + ": " + words.state(visit, ask), 5);
        String hangs = words.hangs(visit, ask);
        if (!hangs.isEmpty()) {
          console.say("     ", hangs, 5);
        }
      }
    }
  }

  private void parked() {
    words
        .aside()
        .forEach(
            (title, asks) -> {
              console.gap().say(title);
              asks.forEach(ask -> console.say("  ", words.said(ask), 2));
            });
  }

  /** The answers as a menu to choose one to change. */
  Menu menu(List<Ask> questions) {
    List<String> labels = new ArrayList<>();
    for (Ask ask : questions) {
      Visit visit = walk.question(ask.id()).orElseThrow();
      labels.add(names.question(ask) + ": " + words.state(visit, ask));
    }
    return Menu.numbered(labels);
  }

  /** The questions that were answered or put off, in document order. */
  List<Ask> recorded() {
    List<Ask> recorded = new ArrayList<>();
    for (Visit visit : walk.questions()) {
      Ask ask = visit.question();
      if (ask != null && visit.standing() != QuestionState.OPEN) {
        recorded.add(ask);
      }
    }
    return recorded;
  }
}
