package be.livc.playbook.model;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What every step may carry.
 *
 * @param number its place in the document, from 0, unique in the playbook with what it includes
 * @param id kebab-case and unique, behind the id of the include and a dot in an included playbook;
 *     empty where left out
 * @param shortName its name in lists, at most 40 characters; empty where left out
 * @param why why it is there, or null
 * @param help more about it, or null
 * @param when holds always where left out
 * @param tags marks of its own
 * @param valid the days on which it is there
 * @param ground what it rests on; that of its group or phase where it names none
 */
public record StepHeader(
    int number,
    String id,
    String shortName,
    @Nullable Text why,
    @Nullable Text help,
    Condition when,
    Set<String> tags,
    Validity valid,
    Ground ground) {
  /** Keeps a copy. */
  public StepHeader {
    tags = Ordered.set(tags);
  }

  /** One that carries a number and an id, which may be empty, and nothing else. */
  public static StepHeader of(int number, String id) {
    return new StepHeader(
        number, id, "", null, null, Condition.always(), Set.of(), Validity.ALWAYS, Ground.NONE);
  }

  /** With another id. */
  public StepHeader withId(String other) {
    return new StepHeader(number, other, shortName, why, help, when, tags, valid, ground);
  }

  /** With another short name; may be empty. */
  public StepHeader withShortName(String other) {
    return new StepHeader(number, id, other, why, help, when, tags, valid, ground);
  }

  /** With another help, or none where null. */
  public StepHeader withHelp(@Nullable Text other) {
    return new StepHeader(number, id, shortName, why, other, when, tags, valid, ground);
  }

  /** With another condition. */
  public StepHeader withWhen(Condition other) {
    return new StepHeader(number, id, shortName, why, help, other, tags, valid, ground);
  }

  /** With other days. */
  public StepHeader withValid(Validity other) {
    return new StepHeader(number, id, shortName, why, help, when, tags, other, ground);
  }

  /** With another ground. */
  public StepHeader withGround(Ground other) {
    return new StepHeader(number, id, shortName, why, help, when, tags, valid, other);
  }
}
