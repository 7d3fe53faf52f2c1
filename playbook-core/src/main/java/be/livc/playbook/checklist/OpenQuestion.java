package be.livc.playbook.checklist;

import be.livc.playbook.model.Ordered;
import be.livc.playbook.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A question that was put off, and what hangs on it.
 *
 * @param question its name
 * @param refused whether it was answered, but that answer is no longer accepted
 * @param dependents what hangs on it, in document order
 */
public record OpenQuestion(String question, boolean refused, List<Dependent> dependents) {
  /** What sort of thing hangs on a question; the word stands under {@code unsure.<name>}. */
  public enum Kind {
    QUESTION("question"),
    TASK("task"),
    DOCUMENT("document"),
    /** A document that will be there, with a blank. */
    DOCUMENT_BLANK("document.blank"),
    WARNING("warning"),
    CONCLUSION("conclusion");

    private final String key;

    Kind(String key) {
      this.key = key;
    }
  }

  /** Something that hangs on a question, by its name. */
  public record Dependent(Kind kind, String name) {
    /** Checks that nothing is missing. */
    public Dependent {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(name, "name");
    }

    /** As it stands in a list, such as {@code de vraag Vorm}. */
    public String say(Words words) {
      return words.get("unsure." + kind.key, name);
    }
  }

  /** Keeps a copy. */
  public OpenQuestion {
    Objects.requireNonNull(question, "question");
    Objects.requireNonNull(dependents, "dependents");
    dependents = Ordered.list(dependents);
  }

  /** Whether a task hangs on it. */
  public boolean hasTask() {
    return dependents.stream().anyMatch(dependent -> dependent.kind() == Kind.TASK);
  }

  /** The sentence that opens the list of what hangs on it. */
  public String opening(Words words) {
    return words.get(refused ? "unsure.refused" : "unsure.put-off", question)
        + " "
        + words.get(dependents.isEmpty() ? "unsure.nothing" : "unsure.hangs");
  }

  /** What hangs on it, in words. */
  public List<String> list(Words words) {
    List<String> list = new ArrayList<>();
    dependents.forEach(dependent -> list.add(dependent.say(words)));
    return list;
  }
}
