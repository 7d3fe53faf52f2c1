package be.livc.playbook.model;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be chosen, with the steps that follow when it is.
 *
 * @param key as written in files; unique in its question
 * @param label how it is shown
 * @param says its words inside a sentence of a document; null where the label, first letter
 *     lowered, will do
 * @param help a line under the label, or null
 * @param tags marks that conditions can ask for
 * @param exclusive of several options this one stands alone
 * @param ground what it rests on; may be {@link Ground#NONE}
 * @param when offered only where it holds; always where left out. As long as that isn't known it is
 *     offered
 * @param steps walked when it is chosen; may be empty
 */
public record Option(
    String key,
    Text label,
    @Nullable Text says,
    @Nullable Text help,
    Set<String> tags,
    boolean exclusive,
    Ground ground,
    Condition when,
    List<Step> steps) {
  /** Keeps copies. */
  public Option {
    tags = Ordered.set(tags);
    steps = Ordered.list(steps);
  }

  /** One that has a key and a label and nothing else. */
  public static Option of(String key, Text label) {
    return new Option(
        key, label, null, null, Set.of(), false, Ground.NONE, Condition.always(), List.of());
  }

  /** With another key. */
  public Option withKey(String other) {
    return new Option(other, label, says, help, tags, exclusive, ground, when, steps);
  }

  /** With another help, or none where null. */
  public Option withHelp(@Nullable Text other) {
    return new Option(key, label, says, other, tags, exclusive, ground, when, steps);
  }

  /** With other marks. */
  public Option withTags(Set<String> other) {
    return new Option(key, label, says, help, other, exclusive, ground, when, steps);
  }

  /** That stands alone of several options, or not. */
  public Option withExclusive(boolean other) {
    return new Option(key, label, says, help, tags, other, ground, when, steps);
  }

  /** Whether it is offered under a condition. */
  public boolean isConditional() {
    return !when.isAlways();
  }

  /** With another condition under which it is offered. */
  public Option withWhen(Condition other) {
    return new Option(key, label, says, help, tags, exclusive, ground, other, steps);
  }

  /** With other steps. */
  public Option withSteps(List<Step> other) {
    return new Option(key, label, says, help, tags, exclusive, ground, when, other);
  }
}
