package be.livc.playbook;

import be.livc.playbook.check.CheckResult;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One playbook of a check.
 *
 * @param name the id or file it was asked for by
 * @param loaded the playbook, or why there is none
 * @param proofs what was proven, from the day of the check on; null when the playbook can't be
 *     walked
 */
public record Checked(String name, LoadResult loaded, @Nullable CheckResult proofs) {
  /** Refuses null. */
  public Checked {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(loaded, "loaded");
  }
}
