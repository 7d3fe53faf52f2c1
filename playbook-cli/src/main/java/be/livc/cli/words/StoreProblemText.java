package be.livc.cli.words;

import be.livc.cli.console.ExitCode;
import be.livc.cli.console.Problem;
import be.livc.cli.console.Texts;
import be.livc.playbook.session.StoreProblem;
import java.util.List;

/** What a store met, in a sentence that says how to mend it. */
public final class StoreProblemText {
  private StoreProblemText() {}

  /** Why a command can't go on that met it. */
  public static Problem problem(StoreProblem met, Texts texts) {
    ExitCode code =
        switch (met.kind()) {
          case LOCKED, STALE, PROFILE_LOCKED -> ExitCode.IN_USE;
          case AMBIGUOUS -> ExitCode.USAGE;
          default -> ExitCode.NOT_FOUND;
        };
    List<String> named = met.arguments();
    boolean names = met.kind() == StoreProblem.Kind.NOT_FOUND && named.size() > 1;
    return Problem.of(code, sentence(met, texts))
        .as(met.kind())
        .at(met.place().isEmpty() ? met.session() : met.place())
        .near(names ? named.subList(1, named.size()) : List.of());
  }

  /** The sentence. */
  public static String sentence(StoreProblem problem, Texts texts) {
    List<String> arguments = problem.arguments();
    String first = arguments.isEmpty() ? "" : arguments.get(0);
    String second = arguments.size() < 2 ? "" : arguments.get(1);
    String key = "store." + problem.kind().name();
    List<String> rest = arguments.isEmpty() ? arguments : arguments.subList(1, arguments.size());
    return switch (problem.kind()) {
      case NOT_FOUND ->
          texts.near(texts.of(key, first), Texts.quoted(rest))
              + " "
              + texts.of("store.NOT_FOUND.mend");
      case AMBIGUOUS -> texts.of(key, first, texts.or(rest));
      default -> texts.of(key, first, second, problem.place());
    };
  }
}
