package be.livc.playbook.session.log;

import java.util.Objects;

/**
 * How one log of a session stands to another.
 *
 * @param kind whether one goes on from the other
 * @param common how many events they share
 */
public record LogRelation(Kind kind, int common) {
  /** Checks that the kind is not null. */
  public LogRelation {
    Objects.requireNonNull(kind, "kind");
  }

  /** How they stand. */
  public enum Kind {
    /** None is kept yet. */
    NEW,
    /** They have the same events. */
    SAME,
    /** It goes on from the one that is kept. */
    LATER,
    /** The one that is kept goes on from it. */
    EARLIER,
    /** After what they share they went different ways. */
    OTHER
  }
}
