package be.livc.playbook.session.earlier;

import be.livc.playbook.model.Ordered;
import be.livc.playbook.session.Session;
import be.livc.playbook.walk.DocumentRequest;
import be.livc.playbook.walk.Task;
import be.livc.playbook.walk.Visit;
import be.livc.playbook.walk.WalkChange;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What two sessions have that the other has not, such as one and what was tried beside it.
 *
 * @param one the first
 * @param other the second
 * @param questions those with another answer, in the order answered
 * @param onlyOne what only the first leads to
 * @param onlyOther what only the second leads to
 */
public record SessionDifference(
    Session one, Session other, List<String> questions, Only onlyOne, Only onlyOther) {
  /** Keeps a copy. */
  public SessionDifference {
    Objects.requireNonNull(one, "one");
    Objects.requireNonNull(other, "other");
    Objects.requireNonNull(questions, "questions");
    Objects.requireNonNull(onlyOne, "onlyOne");
    Objects.requireNonNull(onlyOther, "onlyOther");
    questions = Ordered.list(questions);
  }

  /**
   * What is there for certain in one session and not in the other.
   *
   * @param tasks by their keys
   * @param documents by their keys
   * @param outcomes conclusions, of included playbooks too
   */
  public record Only(List<Task> tasks, List<DocumentRequest> documents, List<Visit> outcomes) {
    /** Keeps copies. */
    public Only {
      Objects.requireNonNull(tasks, "tasks");
      Objects.requireNonNull(documents, "documents");
      Objects.requireNonNull(outcomes, "outcomes");
      tasks = Ordered.list(tasks);
      documents = Ordered.list(documents);
      outcomes = Ordered.list(outcomes);
    }

    /** Whether there is nothing. */
    public boolean isEmpty() {
      return tasks.isEmpty() && documents.isEmpty() && outcomes.isEmpty();
    }
  }

  /** Compares two sessions; of one playbook, if anything is to be learned from it. */
  public static SessionDifference of(Session one, Session other) {
    Set<String> questions = new LinkedHashSet<>(one.answers().byQuestion().keySet());
    questions.addAll(other.answers().byQuestion().keySet());
    questions.removeIf(id -> Objects.equals(one.answers().get(id), other.answers().get(id)));
    WalkChange change = one.changeTo(other);
    return new SessionDifference(
        one,
        other,
        List.copyOf(questions),
        new Only(change.tasksGone(), change.documentsGone(), change.outcomesGone()),
        new Only(change.tasksNew(), change.documentsNew(), change.outcomesNew()));
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return questions.isEmpty() && onlyOne.isEmpty() && onlyOther.isEmpty();
  }
}
