package be.livc.cli.screen;

import be.livc.playbook.model.Value;

/** What came of a prompt at a question. */
sealed interface Entry {
  /** An answer that is accepted. */
  record Given(Value value) implements Entry {}

  /** One of the words that can be typed at every question. */
  record Said(Word word) implements Entry {}

  /** Enter, where that keeps what stands. */
  record Kept() implements Entry {}
}
