package be.livc.playbook.view;

import be.livc.playbook.session.StoreProblem;
import java.util.List;

/** What a store met, in a sentence that says how to mend it. */
public final class StoreProblemText {
  private StoreProblemText() {}

  /** The sentence. */
  public static String sentence(StoreProblem problem, Sentences texts) {
    List<String> arguments = problem.arguments();
    String first = arguments.isEmpty() ? "" : arguments.get(0);
    String second = arguments.size() < 2 ? "" : arguments.get(1);
    String key = "store." + problem.kind().name();
    List<String> rest = arguments.isEmpty() ? arguments : arguments.subList(1, arguments.size());
    return switch (problem.kind()) {
      case NOT_FOUND ->
          texts.near(texts.of(key, first), Sentences.quoted(rest))
              + " "
              + texts.of("store.NOT_FOUND.mend");
      case AMBIGUOUS -> texts.of(key, first, texts.or(rest));
      default -> texts.of(key, first, second, problem.place());
    };
  }
}
