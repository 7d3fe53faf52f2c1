package be.livc.playbook.diagnostic;

import java.util.Objects;

/**
 * Another place that a finding is about.
 *
 * @param place where
 * @param kind what stands there
 */
public record RelatedPlace(Span place, Kind kind) {
  /** What stands at the place of a note. */
  public enum Kind {
    /** The same as at the place of the finding. */
    ALSO,
    /** What the finding repeats. */
    FIRST,
    /** What the finding is caused by. */
    CAUSE
  }

  /** Checks that neither is null. */
  public RelatedPlace {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(kind, "kind");
  }
}
