package be.livc.cli.screen;

import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.walk.Typed;
import org.jspecify.annotations.Nullable;

/** What is suggested at a question; never an answer before the person takes it. */
final class Suggestions {
  private Suggestions() {}

  /** The suggestion, or null; nothing of a sensitive question. */
  static @Nullable Value of(Ask ask, Sitting sitting) {
    if (ask.sensitive() || LongPrompt.takes(ask.type())) {
      return null;
    } else if (ask.profile()) {
      Value earlier = sitting.earlierAnswers().of(ask);
      if (earlier != null) {
        return earlier;
      }
    }
    return ask.suggestion().isEmpty()
        ? null
        : Typed.read(ask, ask.suggestion(), sitting.walk().playbook().language()).value();
  }
}
