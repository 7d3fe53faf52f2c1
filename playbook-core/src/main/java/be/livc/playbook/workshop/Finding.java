package be.livc.playbook.workshop;

import be.livc.playbook.diagnostic.Diagnostic;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One finding of a check.
 *
 * @param diagnostic what was found, and where
 * @param witness answers that lead there; null where no walk does, or where none is known
 */
public record Finding(Diagnostic diagnostic, @Nullable Witness witness) {
  /** Refuses null. */
  public Finding {
    Objects.requireNonNull(diagnostic, "diagnostic");
  }

  Finding shownIn(String folder) {
    return witness == null
        ? this
        : new Finding(diagnostic.shownBy(folder + "/" + witness.name()), witness);
  }
}
