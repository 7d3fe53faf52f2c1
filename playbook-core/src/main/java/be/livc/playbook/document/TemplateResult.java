package be.livc.playbook.document;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Severity;
import be.livc.playbook.model.Ordered;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading or rendering a template.
 *
 * @param value what came out; null when there were errors
 * @param diagnostics all that was found, sorted
 */
public record TemplateResult<T>(@Nullable T value, List<Diagnostic> diagnostics) {
  /** Keeps a sorted copy. */
  public TemplateResult {
    diagnostics = Ordered.list(diagnostics.stream().sorted(Diagnostic.ORDER).toList());
  }

  /** Whether it can't be used. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(it -> it.severity() == Severity.ERROR);
  }

  /** What came out; empty when there were errors. */
  public Optional<T> optional() {
    return Optional.ofNullable(value);
  }

  /**
   * What came out.
   *
   * @throws InvalidTemplateException when there were errors; it carries them all
   */
  public T orElseThrow() {
    T it = value;
    if (it == null) {
      throw new InvalidTemplateException(diagnostics);
    }
    return it;
  }
}
