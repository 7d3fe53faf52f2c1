package be.livc.cli.screen;

import be.livc.cli.console.Console;
import be.livc.cli.console.Texts;
import be.livc.cli.input.Choices;
import be.livc.cli.input.PersonalQuestions;
import be.livc.cli.input.Word;
import be.livc.playbook.answer.Answer;
import be.livc.playbook.answer.Labels;
import be.livc.playbook.answer.PersonalMarks;
import be.livc.playbook.checklist.Checklist;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.session.Attempt;
import be.livc.playbook.session.Session;
import be.livc.playbook.view.RejectionText;
import be.livc.playbook.view.WhyLines;
import be.livc.playbook.view.screen.AnswerParts;
import be.livc.playbook.view.screen.OfferedOptions;
import be.livc.playbook.walk.QuestionState;
import be.livc.playbook.walk.Visit;
import be.livc.playbook.walk.Walk;
import be.livc.playbook.walk.WalkChange;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the words do that can be typed at every question. */
final class WordCommands {
  private final Conversation sitting;
  private final Console console;
  private final Texts texts;
  private final QuestionScreen questions;
  private final Suggestions suggestions;
  private final SideScreens sides;
  private final Confirmations noted;
  private final EndMenu menu;
  private boolean stopped;
  private boolean stoppedAtConclusion;

  WordCommands(Conversation sitting, QuestionScreen questions, FilesScreen files) {
    this.sitting = sitting;
    this.console = sitting.console();
    this.texts = sitting.texts();
    this.questions = questions;
    this.suggestions = new Suggestions(sitting);
    this.sides = new SideScreens(sitting);
    this.noted = new Confirmations(sitting);
    this.menu = new EndMenu(sitting, files, () -> change(""));
  }

  boolean stopped() {
    return stopped;
  }

  /** Whether the person stopped at the advice itself, which says how to go on. */
  boolean stoppedAtConclusion() {
    return stoppedAtConclusion;
  }

  /** Whether the word shows something and comes back to the same question. */
  boolean isSideTrip(Word word) {
    return switch (word) {
      case WHY, SOURCES, OVERVIEW, TASKS, NOTE, HELP -> true;
      case LATER, UNKNOWN, BACK, CHANGE, STOP -> false;
    };
  }

  /** Does what such a word says; true when the person then went elsewhere. */
  boolean sideTrip(Word word, Visit visit) {
    Ask ask = visit.question();
    if (ask == null || word == Word.OVERVIEW) {
      return overview(ask == null ? "" : ask.id());
    }
    switch (word) {
      case WHY -> say(WhyLines.lines(visit.step(), visit, sitting.walk(), texts));
      case SOURCES -> sides.sources(ask);
      case TASKS -> new TasksScreen(sitting, TasksScreen::plain).show(false);
      case NOTE -> sides.note(ask.id());
      default -> sides.help(ask);
    }
    return false;
  }

  private void say(List<String> lines) {
    console.gap();
    for (String line : lines) {
      String text = line.stripLeading();
      int indent = line.length() - text.length();
      console.say(" ".repeat(indent), text, indent);
    }
  }

  /** Does what a word says that leaves the question {@code at}. */
  void leave(Word word, Ask at) {
    switch (word) {
      case LATER -> later(at);
      case UNKNOWN -> askAround(at);
      case BACK -> back(at);
      case CHANGE -> change(at.id());
      default -> stopped = true;
    }
  }

  /** Puts off what someone else knows, and makes a task of asking. */
  private void askAround(Ask ask) {
    if (!later(ask)) {
      return;
    }
    String whom = console.gap().askOrLeave(texts.of("ask-around")).replace('\n', ' ');
    if (!whom.isBlank() && PersonalQuestions.areKept(PersonalMarks.in(whom), console)) {
      sitting.keep(sitting.session().putOff(ask, whom).session());
      Checklist list = Checklist.of(sitting.session());
      list.items().stream()
          .filter(item -> item.key().equals(ask.id()))
          .forEach(item -> console.tell("ask-around.kept", item.mark(), item.name()));
    }
  }

  private boolean later(Ask ask) {
    Session before = sitting.session();
    Attempt attempt = before.putOff(ask);
    if (attempt.rejection().isPresent()) {
      console.say(
          RejectionText.sentence(
              ask, attempt.rejection().get(), sitting.names().language(), texts));
      return false;
    }
    WalkChange change = before.changeTo(attempt.session());
    if (before.answers().get(ask.id()) instanceof Answer.Given && !change.isEmpty()) {
      new ChangePreview(console, before).later(ask, change);
      if (!console.confirm(texts.of("preview.later.confirm"))) {
        console.tell("change.nothing");
        return false;
      }
    }
    sitting.keep(attempt.session());
    noted.putOff(ask);
    noted.change(change);
    return true;
  }

  /** Back to the question before {@code at}, or from the end to the last one. */
  void back(Ask at) {
    back(at.id());
  }

  void back(String at) {
    Ask before = null;
    for (Visit visit : sitting.walk().questions()) {
      Ask ask = visit.question();
      if (ask == null || ask.id().equals(at)) {
        break;
      }
      before = visit.standing() == QuestionState.OPEN ? before : ask;
    }
    if (before == null) {
      console.tell("back.first");
    } else {
      edit(before, PromptMode.KEEP);
    }
  }

  /** Shows all answers; true when the person went to one of them. */
  boolean overview(String at) {
    OverviewScreen overview = new OverviewScreen(console, sitting.walk());
    List<Ask> asks = overview.show(texts.of("overview.title", sitting.session().name()), at);
    Optional<Ask> picked = pick(asks, "overview.prompt");
    if (picked.isPresent()) {
      offerToShow(picked.get());
      edit(picked.get(), PromptMode.CHANGE);
    }
    return picked.isPresent();
  }

  /** A sensitive answer is shown only after one question. */
  private void offerToShow(Ask ask) {
    if (ask.sensitive()
        && sitting.session().answers().get(ask.id()) instanceof Answer.Given given
        && console.confirm(texts.of("sensitive.show"))) {
      console.say(sitting.names().label(ask, given.value()));
    }
  }

  void change(String at) {
    OverviewScreen overview = new OverviewScreen(console, sitting.walk());
    List<Ask> asks = overview.recorded();
    if (asks.isEmpty()) {
      console.tell("change.none");
      return;
    }
    console.gap().tell("change.title").gap();
    console.lines(overview.menu(asks).lines("", console.width())).gap();
    Optional<Ask> picked = pick(asks, "change.prompt");
    if (picked.isEmpty()) {
      return;
    }
    edit(picked.get(), PromptMode.CHANGE);
  }

  private Optional<Ask> pick(List<Ask> asks, String prompt) {
    List<String> names = asks.stream().map(sitting.names()::question).toList();
    while (!asks.isEmpty()) {
      String typed = Choices.read(console, texts.of(prompt, asks.size()));
      List<Integer> meant = Labels.meant(typed, names);
      if (typed.isEmpty()) {
        return Optional.empty();
      } else if (meant.size() == 1) {
        return Optional.of(asks.get(meant.get(0)));
      }
      console.say(Choices.unknown(typed, meant, names, "number.unknown.or-on", texts)).gap();
    }
    return Optional.empty();
  }

  /** Puts a question again that was answered or put off. */
  void edit(Ask ask, PromptMode asking) {
    AnswerPrompt prompt = questions.prompt(ask);
    Ask offered =
        sitting
            .walk()
            .question(ask.id())
            .map(visit -> OfferedOptions.of(visit, ask, texts))
            .orElse(ask);
    while (true) {
      questions.show(ask, asking, false);
      PromptResult entry =
          prompt.read(offered, asking, asking == PromptMode.OPEN ? suggestions.at(ask) : null);
      if (entry instanceof PromptResult.Given given) {
        give(ask, given, asking);
        return;
      } else if (entry instanceof PromptResult.Said said && !isSideTrip(said.word())) {
        leave(said.word(), ask);
        return;
      } else if (entry instanceof PromptResult.Said said) {
        Visit visit = sitting.walk().question(ask.id()).orElseThrow();
        if (sideTrip(said.word(), visit)) {
          return;
        }
      } else {
        String present = questions.present(ask, sitting.names());
        console.say(
            asking == PromptMode.KEEP
                ? texts.of("kept-answer", present)
                : texts.of("change.nothing"));
        return;
      }
    }
  }

  private void give(Ask ask, PromptResult.Given given, PromptMode asking) {
    boolean had = sitting.session().answers().get(ask.id()) instanceof Answer.Given;
    String present = questions.present(ask, sitting.names());
    Value value = given.value();
    Session next = given.attempt().session();
    Walk before = sitting.walk();
    WalkChange change = sitting.session().changeTo(next);
    if (had && (!change.isEmpty() || losesParts(ask, next))) {
      new ChangePreview(console, sitting.session()).show(ask, value, change, present, next);
      if (!console.confirm(texts.of("preview.confirm"))) {
        sitting.draft(ask).keep(Value.NOTHING);
        console.tell("change.nothing");
        return;
      }
    }
    sitting.keep(next, ask, value);
    if (!had) {
      noted.answer(ask, value);
    } else {
      noted.changed(ask, value);
    }
    noted.change(change);
    noted.leftOut(ask);
    if (asking != PromptMode.OPEN) {
      whereNow(before, next.walk());
    }
  }

  private boolean losesParts(Ask ask, Session next) {
    Value before = sitting.draft(ask).answered();
    return next.answers().get(ask.id()) instanceof Answer.Given after
        && !AnswerParts.gone(ask.type(), before, after.value()).isEmpty();
  }

  private void whereNow(Walk before, Walk after) {
    String was = before.atEnd() ? "" : before.open().map(Ask::id).orElse("");
    String now = after.atEnd() ? "" : after.open().map(Ask::id).orElse("");
    if (!now.isEmpty() && !now.equals(was)) {
      console.tell("change.first-new");
    } else if (!now.isEmpty()) {
      console.tell("change.back");
    }
  }

  /**
   * Shows how the playbook ends; true once the person is done with it.
   *
   * @param besides shows what else is to be seen, behind the advice
   */
  boolean conclusion(Visit visit, Runnable besides) {
    ConclusionScreen screen = new ConclusionScreen(console, sitting.walk());
    screen.show(visit);
    besides.run();
    console.gap().tell("kept.short").gap();
    boolean more = !sitting.walk().tasks().isEmpty() || !sitting.walk().documents().isEmpty();
    Word word = wordOrEnter(screen.prompt(more));
    if (word == null) {
      stopped = !more && sitting.walk().putOff().isEmpty();
      stoppedAtConclusion = stopped;
      return true;
    }
    atEnd(word);
    return false;
  }

  private @Nullable Word wordOrEnter(String prompt) {
    while (true) {
      String typed = console.ask(prompt);
      Word word = Word.exact(typed, texts).orElse(null);
      if (typed.isEmpty() || word != null) {
        return word;
      }
      console.tell("conclusion.unknown").gap();
    }
  }

  /** Does what a word says when no question is open. */
  void atEnd(Word word) {
    switch (word) {
      case BACK -> back("");
      case CHANGE -> change("");
      case OVERVIEW -> overview("");
      case TASKS -> menu.tasks();
      case NOTE -> sides.note("");
      case STOP -> stopped = true;
      default -> menu.help();
    }
  }

  /** Shows what can be done at the end, and does what was said there. */
  void endMenu() {
    Optional<Word> said = menu.show();
    if (said.isPresent()) {
      atEnd(said.get());
    } else {
      stopped = false; // whoever stops while changing an answer from the menu is back at the menu
    }
  }
}
