package be.livc.playbook.diagnostic;

import java.util.Objects;

/**
 * A change to a text that mends a finding without changing what was meant.
 *
 * @param place what is replaced; an empty span inserts
 * @param replacement what stands there afterwards
 */
public record Edit(Span place, String replacement) {
  /** Checks that neither is null. */
  public Edit {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(replacement, "replacement");
  }
}
