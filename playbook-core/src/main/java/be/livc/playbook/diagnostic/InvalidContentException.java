package be.livc.playbook.diagnostic;

import java.util.List;
import java.util.Locale;

/**
 * Something that editors write was asked for, such as a playbook or a template, and its content is
 * wrong. The message names every finding.
 */
public final class InvalidContentException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Diagnostic> diagnostics;

  /** With all that was found. */
  public InvalidContentException(List<Diagnostic> diagnostics) {
    super(DiagnosticFormat.TEXT.format(diagnostics, Locale.ENGLISH));
    this.diagnostics = List.copyOf(diagnostics);
  }

  /** All that was found, in the order of {@link Diagnostic#ORDER}. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
