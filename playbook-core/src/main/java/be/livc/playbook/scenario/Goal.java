package be.livc.playbook.scenario;

import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.walk.QuestionState;
import be.livc.playbook.walk.Walk;
import org.jspecify.annotations.Nullable;

/** What a walk that is looked for has to come past. */
interface Goal {
  /** Whether the goal can still be reached after this answer, as far as the question tells. */
  boolean suits(Ask ask, Value value);

  /** Whether an answer that came out so is one to go on with. */
  boolean accepts(Ask ask, @Nullable QuestionState standing);

  /** Whether the goal may still be reached. */
  boolean isWithin(Walk walk);

  /** Whether a walk need not go on, though a question waits. */
  default boolean isEnough(Walk walk) {
    return false;
  }

  /** Whether a walk without a waiting question reached it. */
  boolean isReached(Walk walk);
}
