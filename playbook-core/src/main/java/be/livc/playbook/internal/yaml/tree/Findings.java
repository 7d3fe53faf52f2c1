package be.livc.playbook.internal.yaml.tree;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.Severity;
import be.livc.playbook.diagnostic.Span;
import java.util.ArrayList;
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

  /** Keeps a finding, and drops what was found before where it starts. */
  public void reportInstead(Diagnostic finding) {
    Span place = finding.place();
    found.removeIf(
        other ->
            place != null
                && other.place() != null
                && other.place().file().equals(place.file())
                && other.place().start() == place.start());
    report(finding);
  }

  /** Drops what was found inside this. */
  public void drop(Span whole) {
    found.removeIf(
        other ->
            other.place() != null
                && other.place().file().equals(whole.file())
                && other.place().start() >= whole.start()
                && other.place().end() <= whole.end());
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

  /** All findings kept, in the order in which they came. */
  public List<Diagnostic> all() {
    return List.copyOf(found);
  }

  /** Whether nothing was found. */
  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** Whether an error was found. */
  public boolean hasErrors() {
    return errors;
  }

  /** Whether there is no room for more, so that nobody needs to look further. */
  public boolean isFull() {
    return found.size() >= Limits.FINDINGS;
  }

  /**
   * All that was found, in the order of {@link Diagnostic#ORDER}; where there was more than is
   * kept, a last finding about the file {@code about} says so.
   */
  public List<Diagnostic> sorted(String about) {
    List<Diagnostic> all = new ArrayList<>(found);
    all.sort(Diagnostic.ORDER);
    if (full) {
      String most = Integer.toString(Limits.FINDINGS);
      all.add(Diagnostic.about(about, RuleId.LIMIT_FINDINGS, most));
    }
    return List.copyOf(all);
  }
}
