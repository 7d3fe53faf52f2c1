package be.livc.playbook.session;

import be.livc.playbook.answer.Answer;
import be.livc.playbook.model.Ordered;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A document that was made, with all that is needed to tell whether making it again gives the same;
 * or another file that holds answers of the session, such as its checklist.
 *
 * @param key what asked for it, as {@link be.livc.playbook.walk.DocumentRequest#key}; for other
 *     files one of the keys below
 * @param template the name of its template; empty for other files
 * @param title as shown
 * @param format such as {@code html}
 * @param file where it was put, as the person would name it; may be empty
 * @param digests of the document, its template, partials and house style, by name; and the versions
 *     under {@link #ENGINE} and {@link #JAVA}
 * @param uses the questions whose answers it was made from, or may hold
 * @param confidential whether it shows a sensitive answer
 */
public record MadeDocument(
    String key,
    String template,
    String title,
    String format,
    String file,
    Map<String, String> digests,
    List<String> uses,
    boolean confidential) {
  /** Under which name the version of the engine stands that made it. */
  public static final String ENGINE = "livc";

  /** Under which name the version of Java stands that it was made with. */
  public static final String JAVA = "java";

  /** The key of a checklist; no step can be called so. */
  public static final String CHECKLIST = ":checklist";

  /** The key of a form with open questions, or of one that came back. */
  public static final String QUESTIONS = ":questions";

  /** The key of the session itself as a file. */
  public static final String SESSION = ":session";

  /** The keys of all files that are no documents. */
  public static final Set<String> OTHERS = Set.of(CHECKLIST, QUESTIONS, SESSION);

  /** Keeps copies. */
  public MadeDocument {
    Objects.requireNonNull(digests, "digests");
    Objects.requireNonNull(uses, "uses");
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(template, "template");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(format, "format");
    Objects.requireNonNull(file, "file");
    digests = Ordered.map(digests);
    uses = Ordered.list(uses);
  }

  /**
   * A file that may hold every answer that stands in a session now.
   *
   * @param key which sort of file, such as {@link #CHECKLIST}
   * @param title as shown
   * @param format such as {@code html}
   * @param file where it was put, as the person would name it
   * @param sensitive whether it holds sensitive answers and notes too
   */
  public static MadeDocument holding(
      Session session, String key, String title, String format, String file, boolean sensitive) {
    Objects.requireNonNull(session, "session");
    List<String> uses =
        session.answers().byQuestion().entrySet().stream()
            .filter(entry -> entry.getValue() instanceof Answer.Given)
            .map(Map.Entry::getKey)
            .filter(question -> sensitive || !session.isSensitive(question))
            .toList();
    return new MadeDocument(key, "", title, format, file, Map.of(), uses, sensitive);
  }

  /** Whether it was made from a template, so that it can be made again. */
  public boolean isDocument() {
    return !template.isEmpty();
  }
}
