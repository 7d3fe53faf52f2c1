package be.livc.cli.screen;

import be.livc.playbook.model.Value;

/**
 * What was finished of an answer that takes several prompts, kept until the answer is closed,
 * beside the answer that stands.
 */
interface AnswerDraft {
  /** The finished parts; {@link Value#NOTHING} for none. */
  Value kept();

  /** The answer that stands now; {@link Value#NOTHING} for none. */
  Value answered();

  /** Keeps all parts that are finished now. */
  void keep(Value parts);
}
