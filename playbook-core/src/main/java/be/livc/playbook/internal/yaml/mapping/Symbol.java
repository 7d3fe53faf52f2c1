package be.livc.playbook.internal.yaml.mapping;

import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.model.AnswerType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an id stands for.
 *
 * @param name as source maps know it: its kind, a slash and its id
 * @param number the number of the step; -1 for facts and conclusions
 * @param type of a question, its options without their steps; null for all else, and for one whose
 *     answer could not be read
 * @param conclusions of an include, the ids of its conclusions; empty for all else
 * @param place where it was written
 */
public record Symbol(
    String id,
    String name,
    Kind kind,
    int number,
    @Nullable AnswerType type,
    Set<String> conclusions,
    Span place) {
  public enum Kind {
    QUESTION,
    GIVEN,
    TASK,
    DOCUMENT,
    STEP,
    INCLUDE,
    FACT,
    CONCLUSION
  }

  public static Symbol of(String id, Kind kind, int number, Span place) {
    return new Symbol(id, name(id, kind), kind, number, null, Set.of(), place);
  }

  /** An included playbook, with the ids of its conclusions. */
  public static Symbol include(String id, int number, Set<String> conclusions, Span place) {
    Kind kind = Kind.INCLUDE;
    return new Symbol(id, name(id, kind), kind, number, null, conclusions, place);
  }

  /** A question whose answer could not be read. */
  public static Symbol unclear(String id, boolean given, int number, Span place) {
    return of(id, given ? Kind.GIVEN : Kind.QUESTION, number, place);
  }

  public static Symbol question(String id, boolean given, int number, AnswerType type, Span place) {
    Kind kind = given ? Kind.GIVEN : Kind.QUESTION;
    return new Symbol(id, name(id, kind), kind, number, type, Set.of(), place);
  }

  private static String name(String id, Kind kind) {
    return switch (kind) {
      case FACT -> "fact/" + id;
      case CONCLUSION -> "conclusion/" + id;
      default -> "step/" + id;
    };
  }

  public boolean isQuestion() {
    return kind == Kind.QUESTION || kind == Kind.GIVEN;
  }

  /**
   * Whether it is a question of which nobody knows what it takes, so that nothing is wrong there.
   */
  public boolean isUnclear() {
    return isQuestion() && type == null;
  }
}
