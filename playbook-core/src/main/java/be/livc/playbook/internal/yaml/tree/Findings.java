package be.livc.playbook.internal.yaml.tree;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.Severity;
import be.livc.playbook.diagnostic.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what one phase of reading finds; the same finding counts once. */
public final class Findings {
  private final Set<Diagnostic> found = new LinkedHashSet<>();
  private boolean errors;
  private boolean full;

  /** Keeps a finding, as long as there is room. */
  public void report(Diagnostic finding) {
    errors |= finding.severity() == Severity.ERROR;
    if (found.size() < Limits.FINDINGS) {
      found.add(finding);
    } else {
      full = true;
    }
  }

  /** Keeps a finding at a place. */
  public void report(Span place, RuleId rule, String... arguments) {
    report(Diagnostic.at(place, rule, arguments));
  }

  /** Keeps all findings of another phase. */
  public void addAll(Findings other) {
    other.found.forEach(this::report);
    full |= other.full;
  }

  /** Whether an error was found. */
  public boolean hasErrors() {
    return errors;
  }

  /** Whether more was found than is kept. */
  public boolean isFull() {
    return full;
  }

  /** All that was found, in the order of {@link Diagnostic#ORDER}. */
  public List<Diagnostic> sorted() {
    return found.stream().sorted(Diagnostic.ORDER).toList();
  }
}
