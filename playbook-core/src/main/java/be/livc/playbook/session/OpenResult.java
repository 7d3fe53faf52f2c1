package be.livc.playbook.session;

import be.livc.playbook.model.Ordered;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What came of opening a session: the session as far as it is sound, and what is to be known. */
public final class OpenResult {
  private final @Nullable Session session;
  private final List<StoreProblem> problems;

  private OpenResult(@Nullable Session session, List<StoreProblem> problems) {
    this.session = session;
    this.problems = Ordered.list(problems);
  }

  /** A session, with the problems that do not stand in its way. */
  public static OpenResult of(Session session, List<StoreProblem> problems) {
    Objects.requireNonNull(session, "session");
    Objects.requireNonNull(problems, "problems");
    return new OpenResult(session, problems);
  }

  /** No session, and why. */
  public static OpenResult failed(List<StoreProblem> problems) {
    Objects.requireNonNull(problems, "problems");
    return new OpenResult(null, problems);
  }

  /** The session; empty when the last problem is {@linkplain StoreProblem.Kind#fatal fatal}. */
  public Optional<Session> session() {
    return Optional.ofNullable(session);
  }

  /** What a person has to know, in the order found; empty when all is well. */
  public List<StoreProblem> problems() {
    return problems;
  }

  /**
   * The session.
   *
   * @throws StoreException when there is none
   */
  public Session orElseThrow() {
    if (session == null) {
      throw new StoreException(problems.get(problems.size() - 1));
    }
    return session;
  }
}
