package be.livc.playbook.session;

import be.livc.playbook.model.Ordered;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A document that was made, with all that is needed to tell whether making it again gives the same.
 *
 * @param key what asked for it, as {@link be.livc.playbook.walk.DocumentRequest#key}
 * @param template the name of its template
 * @param title as shown
 * @param format such as {@code html}
 * @param file where it was put, as the person would name it; may be empty
 * @param digests of the document, its template, partials, house style and engine, by name
 * @param uses the questions whose answers it was made from
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
}
