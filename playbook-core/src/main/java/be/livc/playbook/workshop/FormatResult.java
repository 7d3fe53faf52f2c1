package be.livc.playbook.workshop;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.SourceFile;
import java.util.List;
import java.util.Objects;

/**
 * What came of writing a file in the house form.
 *
 * @param name of the file
 * @param state what came of it
 * @param text what the file should hold: as it was where it was left alone; empty where it could
 *     not be read at all
 * @param diagnostics why it is broken, in the order of {@link Diagnostic#ORDER}; else empty
 */
public record FormatResult(String name, State state, String text, List<Diagnostic> diagnostics) {
  /** What came of it. */
  public enum State {
    /** It has the house form. */
    IN_FORM,
    /** It has not; {@link FormatResult#text()} has. */
    CHANGED,
    /** It uses anchors, which stand as their editor put them: left alone. */
    ANCHORS,
    /** It is no sound YAML: left alone. */
    BROKEN
  }

  /** Keeps a copy. */
  public FormatResult {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(text, "text");
    diagnostics = List.copyOf(diagnostics);
  }

  static FormatResult broken(String name, String text, List<Diagnostic> diagnostics) {
    return new FormatResult(name, State.BROKEN, text, diagnostics);
  }

  static FormatResult of(SourceFile file, String houseForm) {
    State state = houseForm.equals(file.text()) ? State.IN_FORM : State.CHANGED;
    return new FormatResult(file.name(), state, houseForm, List.of());
  }
}
