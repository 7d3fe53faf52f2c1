package be.livc.playbook;

import be.livc.playbook.diagnostic.Diagnostic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What reading a file beside a playbook gave.
 *
 * @param value null when there were errors
 * @param diagnostics all that was found, in the order of {@link Diagnostic#ORDER}
 */
public record ReadResult<T>(@Nullable T value, List<Diagnostic> diagnostics) {
  /** Keeps a copy. */
  public ReadResult {
    diagnostics = List.copyOf(diagnostics);
  }

  /** Whether there is no value. */
  public boolean hasErrors() {
    return value == null;
  }

  /**
   * The value.
   *
   * @throws InvalidPlaybookException with all findings when there were errors
   */
  public T orElseThrow() {
    if (value == null) {
      throw new InvalidPlaybookException(diagnostics);
    }
    return value;
  }
}
