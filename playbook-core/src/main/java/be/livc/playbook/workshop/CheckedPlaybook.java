package be.livc.playbook.workshop;

import be.livc.playbook.LoadResult;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.proof.ProofResult;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One playbook of a check.
 *
 * @param name the id or file it was asked for by
 * @param loaded the playbook, or why there is none
 * @param proofs what was proven, from the day of the check on; null when the playbook can't be
 *     walked
 * @param unusedInShared what it does not use of files that all playbooks of a folder share; empty
 *     when there are no proofs
 */
public record CheckedPlaybook(
    String name, LoadResult loaded, @Nullable ProofResult proofs, List<Diagnostic> unusedInShared) {
  /** Refuses null, and keeps a copy. */
  public CheckedPlaybook {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(loaded, "loaded");
    unusedInShared = List.copyOf(unusedInShared);
  }
}
