package be.livc.playbook.proof;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.model.Ordered;
import java.util.List;
import java.util.Map;

/**
 * What was proven about a playbook, where it was written.
 *
 * @param findings what is told of this playbook, each with the finding it comes from, sorted as
 *     diagnostics are
 * @param unusedInShared what this playbook does not use of files that all playbooks of a folder
 *     share, sorted likewise; told only when none of the others uses it either
 */
public record PlacedFindings(
    Map<Diagnostic, ProofFinding> findings, List<Diagnostic> unusedInShared) {
  /** Keeps copies. */
  public PlacedFindings {
    findings = Ordered.map(findings);
    unusedInShared = List.copyOf(unusedInShared);
  }
}
