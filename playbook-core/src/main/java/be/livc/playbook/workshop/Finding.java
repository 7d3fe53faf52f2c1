package be.livc.playbook.workshop;

import be.livc.playbook.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
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

  /** With the answers of its witness in the diagnostic itself, and these commands behind them. */
  Finding shown(Function<Witness, List<String>> commands) {
    if (witness == null) {
      return this;
    }
    List<String> lines = new ArrayList<>(List.of(witness.brief()));
    lines.addAll(commands.apply(witness));
    return new Finding(diagnostic.shownBy(String.join("\n", lines)), witness);
  }
}
