package be.livc.playbook.session;

import be.livc.playbook.model.Value;
import java.time.LocalDate;
import java.util.Objects;

/**
 * An answer of another session, held ready at a question.
 *
 * @param value without identities: those are a session's own
 * @param session the id of the session it was given in, which need not be there any more
 * @param name of that session; may be empty
 * @param on the day it was given
 */
public record Suggestion(Value value, String session, String name, LocalDate on) {
  /** Leaves identities out, and checks that none is null. */
  public Suggestion {
    value = Profile.bare(Objects.requireNonNull(value, "value"));
    Objects.requireNonNull(session, "session");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(on, "on");
  }
}
