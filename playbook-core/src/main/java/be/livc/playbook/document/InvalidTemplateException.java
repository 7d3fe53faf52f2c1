package be.livc.playbook.document;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.model.Ordered;
import java.util.List;
import java.util.stream.Collectors;

/** A template can't be used; carries all that was found in it. */
public final class InvalidTemplateException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Diagnostic> diagnostics;

  /** Keeps a copy of the findings. */
  public InvalidTemplateException(List<Diagnostic> diagnostics) {
    super(
        diagnostics.stream()
            .map(it -> it.rule() + " " + (it.place() == null ? it.subject() : place(it)))
            .collect(Collectors.joining(", ")));
    this.diagnostics = Ordered.list(diagnostics);
  }

  private static String place(Diagnostic diagnostic) {
    var place = diagnostic.place();
    return place == null ? "" : place.file().name() + ":" + place.line() + ":" + place.column();
  }

  /** All that was found. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
