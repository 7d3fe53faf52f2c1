package be.livc.playbook.session;

import be.livc.playbook.model.Ordered;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The sessions of a store.
 *
 * @param sessions last used first
 * @param problems of sessions that are not among them or not whole, by id
 */
public record SessionList(List<SessionSummary> sessions, List<StoreProblem> problems) {
  private static final Comparator<SessionSummary> LAST_USED_FIRST =
      Comparator.comparing(SessionSummary::lastUsed).reversed().thenComparing(SessionSummary::id);

  /** Keeps sorted copies. */
  public SessionList {
    Objects.requireNonNull(problems, "problems");
    sessions = sessions.stream().sorted(LAST_USED_FIRST).toList();
    problems = Ordered.list(problems);
  }
}
