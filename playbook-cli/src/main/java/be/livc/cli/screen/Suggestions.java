package be.livc.cli.screen;

import be.livc.cli.console.Console;
import be.livc.cli.console.Texts;
import be.livc.playbook.answer.AnswerParser;
import be.livc.playbook.answer.Rejection;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.session.Profile;
import be.livc.playbook.session.Suggestion;
import be.livc.playbook.view.RejectionText;
import be.livc.playbook.view.ScreenNames;
import be.livc.playbook.view.screen.AnswerParts;
import org.jspecify.annotations.Nullable;

/** What is suggested at a question; never an answer before the person takes it. */
final class Suggestions {
  private final Conversation sitting;
  private final Console console;
  private final Texts texts;

  Suggestions(Conversation sitting) {
    this.sitting = sitting;
    this.console = sitting.console();
    this.texts = sitting.texts();
  }

  /**
   * The suggestion, or null. Of another session it is said which one and when, and whether it no
   * longer fits; of a sensitive question only such a one is suggested, and not shown.
   */
  @Nullable Value at(Ask ask) {
    Suggestion held = sitting.session().suggestions().get(ask.id());
    if (held != null && fits(ask, held)) {
      return held.value();
    } else if (ask.sensitive()) {
      return null;
    } else if (Profile.takes(ask)) {
      Value earlier = sitting.profile().suggestion(ask).orElse(null);
      if (earlier != null) {
        return earlier;
      }
    }
    return ask.suggestion().isEmpty() || AnswerParts.has(ask.type())
        ? null
        : AnswerParser.read(ask, ask.suggestion(), sitting.walk().playbook().language()).value();
  }

  private boolean fits(Ask ask, Suggestion held) {
    ScreenNames names = sitting.names();
    String day = texts.language().date(held.on());
    String from =
        held.name().isEmpty()
            ? texts.of("earlier.nameless", day)
            : texts.of("earlier.from", held.name(), day);
    Rejection why = sitting.attempt(ask, held.value()).rejection().orElse(null);
    if (why != null) {
      String said = names.answer(ask, held.value());
      console.say(texts.of("earlier.refused", from, said));
      console.say(RejectionText.sentence(ask, why, names.language(), texts)).gap();
    } else {
      console.say(ask.sensitive() ? texts.of("earlier.hidden", from) : from + ".").gap();
    }
    return why == null;
  }
}
