package be.livc.playbook.session;

import be.livc.playbook.model.Ordered;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The sessions of a store.
 *
 * @param sessions last used first
 * @param sealed those that can't be read without their passphrase, last used first
 * @param problems of sessions that are not among them or not whole, by id
 */
public record SessionList(
    List<SessionSummary> sessions, List<Sealed> sealed, List<StoreProblem> problems) {
  private static final Comparator<SessionSummary> LAST_USED_FIRST =
      Comparator.comparing(SessionSummary::lastUsed).reversed().thenComparing(SessionSummary::id);
  private static final Comparator<Sealed> LAST_WRITTEN_FIRST =
      Comparator.comparing(Sealed::lastUsed).reversed().thenComparing(Sealed::id);

  /** Keeps sorted copies. */
  public SessionList {
    Objects.requireNonNull(problems, "problems");
    sessions = sessions.stream().sorted(LAST_USED_FIRST).toList();
    sealed = sealed.stream().sorted(LAST_WRITTEN_FIRST).toList();
    problems = Ordered.list(problems);
  }

  /** A list in which nothing is sealed. */
  public SessionList(List<SessionSummary> sessions, List<StoreProblem> problems) {
    this(sessions, List.of(), problems);
  }

  SessionList page(@Nullable SessionSummary after, int most) {
    if (most < 1) {
      throw new IllegalArgumentException("a page has room for one at least, not " + most);
    }
    List<SessionSummary> page =
        sessions.stream()
            .filter(it -> after == null || LAST_USED_FIRST.compare(it, after) > 0)
            .limit(most)
            .toList();
    return new SessionList(page, after == null ? sealed : List.of(), problems);
  }

  /**
   * A session that can't be read without its passphrase.
   *
   * @param id as {@link Session#id}
   * @param lastUsed when it was last written
   */
  public record Sealed(String id, Instant lastUsed) {
    /** Checks that nothing is missing. */
    public Sealed {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(lastUsed, "lastUsed");
    }
  }
}
