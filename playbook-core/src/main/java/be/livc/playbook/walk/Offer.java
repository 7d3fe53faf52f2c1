package be.livc.playbook.walk;

import be.livc.playbook.model.Ordered;
import be.livc.playbook.model.Step.Ask;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What a question offers at a place where a walk meets it.
 *
 * @param ask the question with the options that are offered there, and no others
 * @param unsure the keys of those of which it is not known yet whether they are, each with the
 *     questions that decide it
 */
public record Offer(Ask ask, Map<String, Set<String>> unsure) {
  /** Keeps a copy. */
  public Offer {
    Objects.requireNonNull(ask, "ask");
    Objects.requireNonNull(unsure, "unsure");
    unsure = Ordered.map(unsure);
  }
}
