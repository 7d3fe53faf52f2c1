package be.livc.playbook;

import be.livc.playbook.diagnostic.Diagnostic;
import java.util.List;
import java.util.stream.Collectors;

/** A playbook was asked for and its content is wrong. The message names every finding. */
public final class InvalidPlaybookException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Diagnostic> diagnostics;

  /** With all that was found. */
  public InvalidPlaybookException(List<Diagnostic> diagnostics) {
    super(diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
    this.diagnostics = List.copyOf(diagnostics);
  }

  /** All that was found, in the order of {@link Diagnostic#ORDER}. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
