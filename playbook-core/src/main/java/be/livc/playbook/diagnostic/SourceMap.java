package be.livc.playbook.diagnostic;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where each step of a playbook was written, by its number (ids are optional), where named things
 * were written, and where their names are used.
 *
 * <p>A name is an id behind its kind and a slash: {@code step/overleg} (a question, task, document
 * or any other step), {@code fact/samenwerking}, {@code conclusion/}, {@code phase/}, {@code
 * source/}, {@code role/}, {@code entry/} (of a sheet), {@code column/} (its table, a dot and its
 * key) and {@code playbook/}. What an included playbook has, stands behind the id of the include
 * and a dot; a step of a playbook elsewhere behind the id of that and a hash sign ({@code
 * step/livc-r#overleg}). The {@code when} of a step or phase stands behind {@link #WHEN}.
 *
 * @param steps step number to place
 * @param names name to the place where it is declared, each at most once; {@link #VERSION} and
 *     {@link #NOTICE}
 * @param uses name to the places where it is used, each once, in the order in which they were read;
 *     names that nothing declares may have uses, such as steps of playbooks elsewhere
 */
public record SourceMap(
    Map<Integer, Span> steps, Map<String, Span> names, Map<String, List<Span>> uses) {
  /** The name of the version in the head of the playbook. */
  public static final String VERSION = "head/version";

  /** The name of what is said before the first question, in the head of the playbook. */
  public static final String NOTICE = "head/notice";

  /**
   * What stands before the number of a step, or before the name of a phase, in the name of its key
   * {@code when}.
   */
  public static final String WHEN = "when/";

  /** Of what was not read. */
  public static final SourceMap NONE = new SourceMap(Map.of(), Map.of(), Map.of());

  /** Keeps copies. */
  public SourceMap {
    steps = NumberedPlaces.of(steps);
    NamedPlaces places = new NamedPlaces(names, uses);
    names = places.declared();
    uses = places.used();
  }

  /** Where the step with this number was written; empty for a number no step bears. */
  public Optional<Span> step(int number) {
    return Optional.ofNullable(steps.get(number));
  }

  /** Where a named thing was written, such as {@code fact/samenwerking}. */
  public Optional<Span> name(String kindAndId) {
    return Optional.ofNullable(names.get(kindAndId));
  }

  /** Where a name is used; empty where it is not. */
  public List<Span> uses(String kindAndId) {
    return uses.getOrDefault(kindAndId, List.of());
  }

  @Override
  public String toString() {
    return "places of " + steps.size() + " steps and " + names.size() + " names";
  }
}
