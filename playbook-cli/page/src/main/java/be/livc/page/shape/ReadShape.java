package be.livc.page.shape;

import be.livc.page.wire.Shape;
import be.livc.playbook.TextHtml;
import be.livc.playbook.model.Ground;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.StepKind;
import be.livc.playbook.view.screen.Outcome;
import be.livc.playbook.walk.Visit;
import be.livc.playbook.walk.Walk;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What there is to read on the way: texts, warnings, outcomes. */
public final class ReadShape {
  private final Wording words;

  /** In a walk. */
  public ReadShape(Wording words) {
    this.words = words;
  }

  /**
   * What is to be read before a question: what stands between it and the one before, and what the
   * last change made certain elsewhere. At the end it is always said how the playbook ends.
   *
   * @param question where it is met; null for the end
   * @param before where the walk stood before the last change; null for none
   */
  public List<Object> before(@Nullable Visit question, @Nullable Walk before) {
    Set<Integer> seen = before == null ? null : numbers(before);
    int at = question == null ? Integer.MAX_VALUE : question.step().header().number();
    int from = previous(at);
    List<Object> read = new ArrayList<>();
    for (Visit visit : readable(words.walk())) {
      int number = visit.step().header().number();
      boolean between = number > from && number < at;
      boolean fresh = seen != null && !seen.contains(number);
      boolean ends = question == null && visit.equals(words.walk().conclusion().orElse(null));
      if (between || fresh || ends) {
        read.add(shape(visit));
      }
    }
    return read;
  }

  /** Where the last question stands before a place. */
  private int previous(int at) {
    int last = -1;
    for (Visit visit : words.walk().questions()) {
      int number = visit.step().header().number();
      last = number < at ? Math.max(last, number) : last;
    }
    return last;
  }

  private static Set<Integer> numbers(Walk walk) {
    Set<Integer> numbers = new HashSet<>();
    readable(walk).forEach(visit -> numbers.add(visit.step().header().number()));
    return numbers;
  }

  private static List<Visit> readable(Walk walk) {
    return walk.visits().stream()
        .filter(visit -> visit.certain() && visit.reached())
        .filter(visit -> isToRead(visit.step().kind()))
        .toList();
  }

  private static boolean isToRead(StepKind kind) {
    return switch (kind) {
      case TELL, WARN, CONCLUDE -> true;
      case ASK, ASK_AGAIN, DO, WRITE, GROUP, INCLUDE -> false;
    };
  }

  private Map<String, @Nullable Object> shape(Visit visit) {
    Step step = visit.step();
    Ground ground = step.header().ground();
    String title =
        step.kind() == StepKind.WARN
            ? words.texts().of("warning.title")
            : words.texts().of("read.title");
    Shape shape = new Shape().put("kind", step.kind().key());
    if (step instanceof Step.Conclude conclude) {
      Outcome outcome = Outcome.of(visit, conclude, words.walk(), words.texts());
      shape.put("title", outcome.title());
      shape.put("html", html(outcome));
      return shape.put("sources", Wording.plain(outcome.support())).map();
    }
    shape.put("title", title).put("html", words.html(step.text(), null));
    return shape.put("sources", words.support(ground)).map();
  }

  /** The advice, and the answers it follows from. */
  public String html(Outcome outcome) {
    StringBuilder html = new StringBuilder(words.html(outcome.step().text(), null));
    if (!outcome.because().isEmpty()) {
      html.append("<p>").append(TextHtml.plain(words.texts().of("conclusion.because")));
      html.append("</p>\n<ul>\n");
      for (String answer : outcome.because()) {
        html.append("<li>").append(TextHtml.plain(answer)).append("</li>\n");
      }
      html.append("</ul>\n");
    }
    return html.toString();
  }
}
