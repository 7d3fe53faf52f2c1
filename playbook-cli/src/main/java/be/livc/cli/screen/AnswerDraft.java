package be.livc.cli.screen;

import be.livc.playbook.model.Value;

/** What was finished of an answer that takes several prompts, kept until the answer is closed. */
interface AnswerDraft {
  /** The finished parts; {@link Value#NOTHING} for none. */
  Value kept();

  /** Keeps all parts that are finished now. */
  void keep(Value parts);
}
