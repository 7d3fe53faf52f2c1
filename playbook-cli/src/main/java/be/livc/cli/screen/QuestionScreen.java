package be.livc.cli.screen;

import be.livc.cli.console.Console;
import be.livc.cli.console.Texts;
import be.livc.playbook.answer.Answer;
import be.livc.playbook.answer.Rejection;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.view.RejectionText;
import be.livc.playbook.view.ScreenNames;
import be.livc.playbook.view.screen.AnswerParts;
import be.livc.playbook.walk.Visit;

/** A question: what is asked, its help, its options, the prompt. */
final class QuestionScreen {
  private final Conversation sitting;
  private final Console console;
  private final Texts texts;

  QuestionScreen(Conversation sitting) {
    this.sitting = sitting;
    this.console = sitting.console();
    this.texts = sitting.texts();
  }

  /** Shows the question, up to its options. */
  void show(Ask ask, PromptMode asking, boolean longHint) {
    ScreenNames names = sitting.names();
    String key = ask.sensitive() ? "question.sensitive" : "question";
    console.together();
    console.gap().say(texts.of(key, names.text(ask.question(), null)));
    if (ask.header().help() != null) {
      console.say(names.text(ask.header().help(), null));
    }
    String open = names.toConfirm(ask.header().ground());
    if (open != null) {
      console.say(open);
    }
    if (asking != PromptMode.OPEN) {
      console.say(texts.of("now", present(ask, names)));
    }
    if (AnswerParts.has(ask.type())
        && !AnswerPrompt.isChangedInParts(ask, asking, sitting.draft(ask))) {
      console.say(LongPrompt.howTo(ask, names, texts));
    }
    sitting
        .walk()
        .question(ask.id())
        .map(Visit::rejection)
        .ifPresent(why -> console.gap().say(noLonger(ask, why, names)));
    console.gap();
    if (longHint) {
      console.tell("hint.long").gap();
    }
  }

  private String noLonger(Ask ask, Rejection why, ScreenNames names) {
    return texts.of(
        "refused.now",
        RejectionText.sentence(ask, why, names.language(), texts),
        present(ask, names));
  }

  /** The answer that stands now, in words. */
  String present(Ask ask, ScreenNames names) {
    Answer answer = sitting.session().answers().get(ask.id());
    return answer instanceof Answer.Given given
        ? names.answer(ask, given.value())
        : answer == null ? texts.of("answer.none") : texts.of("answer.put-off");
  }

  /** A prompt for this question, which refuses what the session would refuse. */
  AnswerPrompt prompt(Ask ask) {
    return new AnswerPrompt(
        console,
        sitting.names(),
        value -> sitting.attempt(ask, value),
        sitting.draft(ask),
        sitting.today());
  }
}
