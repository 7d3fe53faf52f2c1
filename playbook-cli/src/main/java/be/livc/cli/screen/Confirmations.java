package be.livc.cli.screen;

import be.livc.cli.console.Console;
import be.livc.cli.console.Texts;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.session.Profile;
import be.livc.playbook.view.screen.Noted;
import be.livc.playbook.walk.WalkChange;
import org.jspecify.annotations.Nullable;

/** Says once something is recorded what was, what it brings in, what is done. */
final class Confirmations {
  private final Conversation sitting;
  private final Console console;
  private final Texts texts;

  Confirmations(Conversation sitting) {
    this.sitting = sitting;
    this.console = sitting.console();
    this.texts = sitting.texts();
  }

  private Noted noted() {
    return new Noted(sitting.walk(), texts);
  }

  /** The answer by its label; that a sensitive one is not repeated. */
  void answer(Ask ask, Value value) {
    console.say(noted().answer(ask, value));
    if (Profile.takes(ask) && !(value instanceof Value.Nothing)) {
      console.tell("noted.profile");
    }
  }

  /** The answer that took the place of another. */
  void changed(Ask ask, Value value) {
    console.say(noted().changed(ask, value));
  }

  /** The documents that an entry or a row doesn't get, by name; none of a sensitive answer. */
  void leftOut(Ask ask) {
    String said = noted().leftOut(ask);
    if (!said.isEmpty()) {
      console.say(said);
    }
  }

  /** What was set aside by an answer that no preview announced. */
  void aside(WalkChange change) {
    noted().aside(change).forEach(console::say);
  }

  /** What came in, now that it is kept, in one line; what counts again, one line each. */
  void change(WalkChange change) {
    noted().back(change).forEach(console::say);
    String came = noted().cameIn(change);
    if (!came.isEmpty()) {
      boolean hint = !change.tasksNew().isEmpty() && sitting.wantsTasksHint();
      console.tell(hint ? "came-in.hint" : "came-in", came);
    }
  }

  /** That a phase is done, when the next question stands in a later one. */
  void phaseDone(@Nullable Phase left, @Nullable Phase next) {
    String said = noted().phaseDone(left, next);
    if (!said.isEmpty()) {
      console.gap().say(said);
    }
  }

  /** That a question was put off, and what hangs on it. */
  void putOff(Ask ask) {
    console.gap();
    noted().putOff(ask).forEach(console::say);
    console.tell("put-off.rest");
  }
}
