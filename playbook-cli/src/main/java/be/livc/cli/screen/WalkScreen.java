package be.livc.cli.screen;

import be.livc.cli.console.Console;
import be.livc.cli.console.Stopped;
import be.livc.cli.console.Texts;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.view.ProgressLine;
import be.livc.playbook.view.screen.OfferedOptions;
import be.livc.playbook.view.screen.PhaseNames;
import be.livc.playbook.walk.QuestionState;
import be.livc.playbook.walk.Visit;
import be.livc.playbook.walk.Walk;
import be.livc.playbook.walk.WalkChange;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A walk from the first open question to the end, or until the person stops. */
public final class WalkScreen {
  private static final int NONE = -1;

  private final Conversation sitting;
  private final Console console;
  private final Texts texts;
  private final TextsOnTheWay reading;
  private final QuestionScreen questions;
  private final Suggestions suggestions;
  private final Confirmations noted;
  private final WordCommands words;
  private final FilesScreen files;
  private final Set<String> offered = new HashSet<>();
  private boolean longHint;
  private int concluded = NONE;
  private @Nullable Phase phase;

  /**
   * A walk.
   *
   * @param longHint whether to say at the first question which words can be typed
   * @param files makes files of the session
   */
  public WalkScreen(Conversation sitting, boolean longHint, FilesScreen files) {
    this.sitting = sitting;
    this.console = sitting.console();
    this.texts = sitting.texts();
    this.longHint = longHint;
    if (!longHint) {
      sitting.wantsTasksHint();
    }
    this.reading = new TextsOnTheWay(console);
    this.questions = new QuestionScreen(sitting);
    this.suggestions = new Suggestions(sitting);
    this.noted = new Confirmations(sitting);
    this.files = files;
    this.words = new WordCommands(sitting, questions, files);
  }

  /**
   * Walks until the end or until the person stops; everything is kept.
   *
   * @throws Stopped when the input ended or Ctrl-C was pressed; what was entered so far is kept
   */
  public void run() {
    reading.skipWhatWasShown(sitting.walk());
    changesBegun();
    try {
      while (!words.stopped()) {
        Visit open = firstOpen();
        if (open == null) {
          atEnd();
        } else {
          ask(open);
        }
      }
    } catch (Stopped e) {
      if (!e.asked()) {
        throw e;
      }
    }
    String place = files.place();
    if (words.stoppedAtConclusion()) {
      KeptScreen.sensitive(console, sitting.session(), place);
    } else {
      KeptScreen.show(console, sitting.session(), place);
    }
  }

  /** An answer that was being changed is not asked for again by itself. */
  private void changesBegun() {
    for (Visit visit : sitting.walk().questions()) {
      Ask ask = visit.question();
      if (ask != null
          && visit.standing() == QuestionState.ANSWERED
          && sitting.session().draft(ask).isPresent()) {
        console.tell("draft.change", sitting.names().question(ask));
      }
    }
  }

  private @Nullable Visit firstOpen() {
    return sitting.walk().questions().stream()
        .filter(visit -> visit.standing() == QuestionState.OPEN)
        .findFirst()
        .orElse(null);
  }

  private void ask(Visit visit) {
    Ask ask = visit.question();
    if (ask == null) {
      return;
    }
    noticed();
    noted.phaseDone(phase, visit.phase());
    phase = visit.phase();
    head(visit);
    reading.texts(sitting.walk());
    PromptResult entry = null;
    AnswerPrompt prompt = questions.prompt(ask);
    Ask offered = OfferedOptions.of(visit, ask, texts);
    while (entry == null) {
      questions.show(ask, PromptMode.OPEN, longHint);
      longHint = false;
      entry = prompt.read(offered, PromptMode.OPEN, suggestions.at(ask));
      if (entry instanceof PromptResult.Said said && words.isSideTrip(said.word())) {
        if (words.sideTrip(said.word(), visit)) {
          return;
        }
        entry = null;
      }
    }
    if (entry instanceof PromptResult.Given given) {
      answered(ask, given);
    } else if (entry instanceof PromptResult.Said said) {
      words.leave(said.word(), ask);
    }
  }

  private void answered(Ask ask, PromptResult.Given given) {
    Walk before = sitting.walk();
    WalkChange change = sitting.session().changeTo(given.attempt().session());
    sitting.keep(given.attempt().session(), ask, given.value());
    Walk after = sitting.walk();
    boolean ends = before.conclusion().isEmpty() && after.conclusion().isPresent();
    if (!ends) {
      noted.answer(ask, given.value());
      noted.aside(change);
      noted.change(change);
      noted.leftOut(ask);
    }
  }

  /**
   * What is seen at once: an advice too, while a question that a change opened further up is still
   * open; but not before the questions that stand above it were come past.
   */
  private void noticed() {
    Walk walk = sitting.walk();
    Visit end = walk.conclusion().filter(Visit::reached).orElse(null);
    if (end == null) {
      concluded = NONE;
    } else if (end.step().header().number() != concluded) {
      concluded = end.step().header().number();
      new ConclusionScreen(console, walk).show(end);
    }
    reading.warnings(walk);
  }

  private void head(Visit visit) {
    Walk walk = sitting.walk();
    console.gap();
    Phase here = visit.phase();
    if (here != null) {
      int number = PhaseNames.number(walk.playbook(), here);
      console.tell("phase", number, walk.playbook().phases().size(), sitting.names().phase(here));
    }
    console.say(ProgressLine.of(walk.progress(), texts));
  }

  private void atEnd() {
    Visit conclusion = sitting.walk().conclusion().orElse(null);
    if (conclusion == null) {
      concluded = NONE;
    } else if (conclusion.step().header().number() != concluded) {
      reading.texts(sitting.walk());
      boolean done = words.conclusion(conclusion, () -> reading.warnings(sitting.walk()));
      concluded = done ? conclusion.step().header().number() : NONE;
      return;
    }
    reading.warnings(sitting.walk());
    reading.texts(sitting.walk());
    Optional<Visit> waiting =
        sitting.walk().putOff().stream()
            .filter(visit -> !offered.contains(visit.step().id()))
            .findFirst();
    if (waiting.isPresent()) {
      offer(waiting.get());
    } else {
      words.endMenu();
    }
  }

  private void offer(Visit visit) {
    Ask ask = visit.question();
    offered.add(visit.step().id());
    if (ask == null) {
      return;
    }
    int left = sitting.walk().putOff().size();
    console.gap().say(texts.count("offer", left, sitting.names().question(ask)));
    if (console.confirm(texts.of("offer.now"))) {
      words.edit(ask, PromptMode.OPEN);
    }
  }
}
