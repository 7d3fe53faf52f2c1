package be.livc.cli.words;

import be.livc.cli.console.ExitCode;
import be.livc.cli.console.Problem;
import be.livc.playbook.session.StoreProblem;
import be.livc.playbook.view.Sentences;
import be.livc.playbook.view.StoreProblemText;
import java.util.List;

/** Why a command can't go on that met a problem of the store. */
public final class StoreFailure {
  private StoreFailure() {}

  /** The problem with its exit code and its sentence. */
  public static Problem of(StoreProblem met, Sentences texts) {
    ExitCode code =
        switch (met.kind()) {
          case LOCKED, STALE, PROFILE_LOCKED -> ExitCode.IN_USE;
          case AMBIGUOUS -> ExitCode.USAGE;
          default -> ExitCode.NOT_FOUND;
        };
    List<String> named = met.arguments();
    boolean names = met.kind() == StoreProblem.Kind.NOT_FOUND && named.size() > 1;
    return Problem.of(code, StoreProblemText.sentence(met, texts))
        .as(met.kind())
        .at(met.place().isEmpty() ? met.session() : met.place())
        .near(names ? named.subList(1, named.size()) : List.of());
  }
}
