package be.livc.playbook.session;

import be.livc.playbook.answer.Rejection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of an answer: the session that holds it, or the session as it was and why it was not
 * accepted.
 */
public final class Attempt {
  private final Session session;
  private final @Nullable Rejection rejection;

  private Attempt(Session session, @Nullable Rejection rejection) {
    this.session = session;
    this.rejection = rejection;
  }

  static Attempt accepted(Session after) {
    return new Attempt(after, null);
  }

  static Attempt rejected(Session unchanged, Rejection why) {
    return new Attempt(unchanged, why);
  }

  /** The session to go on with; unchanged when the answer was not accepted. */
  public Session session() {
    return session;
  }

  /** Why the answer was not accepted; empty when it was. */
  public Optional<Rejection> rejection() {
    return Optional.ofNullable(rejection);
  }
}
