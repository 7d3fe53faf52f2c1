package be.livc.cli.screen;

import be.livc.playbook.answer.AnswerParser;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.session.Profile;
import org.jspecify.annotations.Nullable;

/** What is suggested at a question; never an answer before the person takes it. */
final class Suggestions {
  private Suggestions() {}

  /** The suggestion, or null; nothing of a sensitive question. */
  static @Nullable Value of(Ask ask, Conversation sitting) {
    if (ask.sensitive()) {
      return null;
    } else if (Profile.takes(ask)) {
      Value earlier = sitting.profile().suggestion(ask).orElse(null);
      if (earlier != null) {
        return earlier;
      }
    }
    return ask.suggestion().isEmpty() || LongPrompt.takes(ask.type())
        ? null
        : AnswerParser.read(ask, ask.suggestion(), sitting.walk().playbook().language()).value();
  }
}
