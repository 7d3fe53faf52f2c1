package be.livc.playbook;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.DiagnosticFormat;
import java.util.List;
import java.util.Locale;

/** A playbook was asked for and its content is wrong. The message names every finding. */
public final class InvalidPlaybookException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Diagnostic> diagnostics;

  /** With all that was found. */
  public InvalidPlaybookException(List<Diagnostic> diagnostics) {
    super(DiagnosticFormat.TEXT.format(diagnostics, Locale.ENGLISH));
    this.diagnostics = List.copyOf(diagnostics);
  }

  /** All that was found, in the order of {@link Diagnostic#ORDER}. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
