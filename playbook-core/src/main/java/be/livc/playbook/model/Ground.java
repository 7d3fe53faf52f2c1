package be.livc.playbook.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a statement rests on: sources, something still to be confirmed (which may stand beside
 * sources), or the authors' own choice. A statement that counts never has an empty ground.
 *
 * @param citations the sources, in the order written; those of the group or phase where the step
 *     names none
 * @param toConfirm what has to be checked, or null
 * @param ownChoice the authors chose this; no source is needed
 */
public record Ground(List<Citation> citations, @Nullable Text toConfirm, boolean ownChoice) {
  /** Rests on nothing; allowed on questions, options and groups. */
  public static final Ground NONE = new Ground(List.of(), null, false);

  /** Keeps a copy. */
  public Ground {
    citations = Ordered.list(citations);
  }

  /** Whether there is nothing at all. */
  public boolean isEmpty() {
    return citations.isEmpty() && toConfirm == null && !ownChoice;
  }

  /**
   * A source and the place in it.
   *
   * @param source the id of a {@link Source} of the playbook
   * @param place such as {@code art. 3 § 1}; empty when the whole source is meant
   */
  public record Citation(String source, String place) {}
}
