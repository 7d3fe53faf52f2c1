package be.livc.playbook.diff;

import be.livc.playbook.answer.Answer;
import be.livc.playbook.answer.Answers;
import be.livc.playbook.answer.AnswersFileWriter;
import be.livc.playbook.model.FormerIds;
import be.livc.playbook.model.Ordered;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that differs.
 *
 * @param kind what happened to it
 * @param subject what sort of thing it is
 * @param name its id, or its first words where it has none; an option stands behind its question
 *     and a point
 * @param aspect the key whose value differs, as written in files ({@code when}, {@code within});
 *     empty where the whole thing was added, removed or moved
 * @param before what stood there; empty for nothing
 * @param after what stands there; empty for nothing
 * @param level which part of the version number it asks to be raised
 * @param stepBefore the number of the step it is about, or in which it stands, in the first
 *     playbook; -1 for none
 * @param stepAfter the same in the second
 * @param example answers that lead there; null where none were sought or found
 */
public record Difference(
    Kind kind,
    Subject subject,
    String name,
    String aspect,
    String before,
    String after,
    Level level,
    int stepBefore,
    int stepAfter,
    @Nullable Example example) {
  /** What happened. */
  public enum Kind {
    ADDED,
    REMOVED,
    /** It stands elsewhere among what was there before. */
    MOVED,
    /** Another kind of step, or another sort of answer. */
    RETYPED,
    /** It has another id, and says which it had. */
    RENAMED,
    /** Said otherwise. */
    REWORDED,
    /** Something else about it differs. */
    CHANGED
  }

  /** What differs. */
  public enum Subject {
    STEP,
    OPTION,
    COLUMN,
    PHASE,
    FACT,
    CONCLUSION,
    SOURCE,
    ROLE,
    PLAYBOOK
  }

  /**
   * Answers with which the difference shows.
   *
   * @param answers those that lead there, every question before it among them
   * @param because the questions among them that decide it, the outermost first; empty where every
   *     walk that comes so far meets it
   * @param before whether a walk through the first playbook meets the step with them
   * @param after whether a walk through the second does
   */
  public record Example(Answers answers, List<String> because, boolean before, boolean after) {
    /** Keeps a copy. */
    public Example {
      because = Ordered.list(because);
    }

    /** The given answers by question id, each as an answers file has it on one line. */
    public Map<String, String> written() {
      Map<String, String> written = new LinkedHashMap<>();
      answers
          .byQuestion()
          .forEach(
              (id, answer) -> {
                if (answer instanceof Answer.Given given) {
                  written.put(id, AnswersFileWriter.flow(given.value()));
                }
              });
      return written;
    }
  }

  /** Checks that nothing but the example is null. */
  public Difference {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(level, "level");
  }

  /** What came into a list and went from it; empty where it is words, no list, or a short one. */
  public Optional<ListChange> listed() {
    return kind == Kind.CHANGED || kind == Kind.RETYPED
        ? ListChange.of(before, after)
        : Optional.empty();
  }

  /** Whether some walk may go otherwise for it; another id makes no walk another. */
  boolean mayReachWalks() {
    return level != Level.PATCH && kind != Kind.RENAMED;
  }

  /**
   * Whether it is no rename that was not told, after which sessions lose what they kept by the id.
   */
  boolean isTold(FormerIds former) {
    if (kind != Kind.RENAMED) {
      return true;
    }
    return switch (subject) {
      case STEP -> former.ids().containsKey(before);
      case OPTION -> former.part(question(), before).equals(after);
      // no column is known again by what it says, and by the ids of the rest nothing is kept
      case COLUMN, PHASE, FACT, CONCLUSION, SOURCE, ROLE, PLAYBOOK -> true;
    };
  }

  /** The question of an option that has another key now, which is {@code after}. */
  private String question() {
    return name.substring(0, name.length() - after.length() - 1);
  }

  Difference asking(Level other) {
    return new Difference(
        kind, subject, name, aspect, before, after, other, stepBefore, stepAfter, example);
  }

  Difference with(@Nullable Example shown) {
    return new Difference(
        kind, subject, name, aspect, before, after, level, stepBefore, stepAfter, shown);
  }
}
