package be.livc.cli.screen;

import be.livc.cli.input.Word;
import be.livc.playbook.model.Value;
import be.livc.playbook.session.Attempt;

/** What came of a prompt at a question. */
sealed interface PromptResult {
  /** What was entered, which nobody has looked at yet. */
  record Entered(Value value) implements PromptResult {}

  /**
   * An answer that is accepted.
   *
   * @param value as it was entered
   * @param attempt what comes of it, in the session in which the question was put
   */
  record Given(Value value, Attempt attempt) implements PromptResult {}

  /** One of the words that can be typed at every question. */
  record Said(Word word) implements PromptResult {}

  /** Enter, where that keeps what stands. */
  record Kept() implements PromptResult {}
}
