package be.livc.playbook.session.log;

import be.livc.playbook.model.Ordered;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A session as the lines that are kept of it where there are no files, such as in a browser: the
 * same as a folder holds, all ASCII, nothing sealed.
 *
 * @param id of the session
 * @param log its log, the header included
 * @param beside what stands beside the log
 * @param head how many events there are; empty where it is not known
 * @param texts those that it goes or went through, each a closed line, by digest
 */
public record SessionLines(
    String id, String log, String beside, String head, Map<String, String> texts) {
  /** Keeps a copy. */
  public SessionLines {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(log, "log");
    Objects.requireNonNull(beside, "beside");
    Objects.requireNonNull(head, "head");
    texts = Ordered.map(Objects.requireNonNull(texts, "texts"));
  }

  /** With what was added since: its lines behind these, its head in the place of this one. */
  public SessionLines with(SessionLines added) {
    Map<String, String> all = new LinkedHashMap<>(texts);
    all.putAll(added.texts);
    return new SessionLines(id, log + added.log, beside + added.beside, added.head, all);
  }
}
