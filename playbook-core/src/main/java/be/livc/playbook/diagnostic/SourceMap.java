package be.livc.playbook.diagnostic;

import java.util.Map;
import java.util.Optional;

/**
 * Where each step of a playbook was written, by its number (ids are optional), and where named
 * things were written.
 *
 * @param steps step number to place
 * @param names id of a phase, fact, conclusion, source or role, behind its kind and a slash ({@code
 *     fact/samenwerking}); and {@link #VERSION}
 */
public record SourceMap(Map<Integer, Span> steps, Map<String, Span> names) {
  /** The name of the version in the head of the playbook. */
  public static final String VERSION = "playbook/version";

  /** Keeps copies. */
  public SourceMap {
    steps = Map.copyOf(steps);
    names = Map.copyOf(names);
  }

  /** Where the step with this number was written; empty for a number no step bears. */
  public Optional<Span> step(int number) {
    return Optional.ofNullable(steps.get(number));
  }

  /** Where a named thing was written, such as {@code fact/samenwerking}. */
  public Optional<Span> name(String kindAndId) {
    return Optional.ofNullable(names.get(kindAndId));
  }
}
