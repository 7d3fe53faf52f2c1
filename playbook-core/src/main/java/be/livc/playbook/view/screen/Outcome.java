package be.livc.playbook.view.screen;

import be.livc.playbook.model.Step;
import be.livc.playbook.model.Value;
import be.livc.playbook.view.Causes;
import be.livc.playbook.view.ScreenNames;
import be.livc.playbook.view.Sentences;
import be.livc.playbook.walk.Visit;
import be.livc.playbook.walk.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * How a playbook, or one that it includes, ends.
 *
 * @param title that it is an outcome, and of which playbook where that is an included one
 * @param step the advice
 * @param because the answers it follows from, a line each; none where one of them is sensitive
 * @param support what it rests on, a line each
 */
public record Outcome(
    String title, Step.Conclude step, List<String> because, List<String> support) {
  /** Keeps copies. */
  public Outcome {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(step, "step");
    because = List.copyOf(because);
    support = List.copyOf(support);
  }

  /**
   * The outcome that a walk comes to.
   *
   * @param visit one of the walk's to that step
   */
  public static Outcome of(Visit visit, Step.Conclude step, Walk walk, Sentences texts) {
    ScreenNames names = new ScreenNames(walk, texts);
    Step.Include include = visit.include();
    String title =
        include == null
            ? texts.of("conclusion.title")
            : texts.of("conclusion.title.of", ScreenNames.title(include.playbook()));
    List<String> support = names.support(step.header().ground());
    return new Outcome(title, step, because(visit, walk, names), support);
  }

  /** The answers that led here, those included that would have ended the walk earlier. */
  private static List<String> because(Visit conclusion, Walk walk, ScreenNames names) {
    Set<String> causes = Causes.questions(conclusion, walk.playbook());
    List<String> lines = new ArrayList<>();
    for (Visit visit : walk.questions()) {
      Step.Ask ask = visit.question();
      Value value = ask == null ? null : walk.value(ask.id()).orElse(null);
      if (ask != null && value != null && (causes.contains(ask.id()) || mayEnd(ask, conclusion))) {
        if (ask.sensitive()) {
          return List.of();
        }
        lines.add(names.question(ask) + ": " + names.answer(ask, value));
      }
    }
    return lines;
  }

  /** Whether an answer would have ended what this ends: the playbook, or one it includes. */
  private static boolean mayEnd(Step.Ask ask, Visit conclusion) {
    Step.Include include = conclusion.include();
    boolean[] ends = new boolean[1];
    ask.visit(step -> ends[0] |= step instanceof Step.Conclude);
    return ends[0] && (include == null || include.playbook().question(ask.id()).isPresent());
  }
}
