package be.livc.playbook.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a playbook.
 *
 * @param id kebab-case; empty for the one phase of a playbook that has {@code steps} in place of
 *     phases
 * @param title how it is shown; that of the playbook where it has no phases
 * @param why why it is there, or null
 * @param when holds always where left out
 * @param valid the days on which it is there
 * @param ground for the steps in it that name none
 * @param steps in document order
 */
public record Phase(
    String id,
    Text title,
    @Nullable Text why,
    Condition when,
    Validity valid,
    Ground ground,
    List<Step> steps) {
  /** Keeps a copy. */
  public Phase {
    steps = Ordered.list(steps);
  }

  /** One that always holds and rests on nothing itself. */
  public static Phase of(String id, Text title, List<Step> steps) {
    return new Phase(id, title, null, Condition.always(), Validity.ALWAYS, Ground.NONE, steps);
  }

  /** With another condition. */
  public Phase withWhen(Condition other) {
    return new Phase(id, title, why, other, valid, ground, steps);
  }

  /** With other days. */
  public Phase withValid(Validity other) {
    return new Phase(id, title, why, when, other, ground, steps);
  }

  /** With other steps. */
  public Phase withSteps(List<Step> other) {
    return new Phase(id, title, why, when, valid, ground, other);
  }
}
