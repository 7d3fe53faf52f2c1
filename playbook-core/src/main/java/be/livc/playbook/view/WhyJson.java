package be.livc.playbook.view;

import be.livc.playbook.model.Step;
import be.livc.playbook.walk.Visit;
import be.livc.playbook.walk.Walk;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Why a step is there, or is not, for other programs; what is sensitive is not in it. */
public final class WhyJson {
  private WhyJson() {}

  /**
   * Whether a walk meets a step, on which questions that hangs, and the same in sentences.
   *
   * @param step the id of a step of the walk's playbook
   * @throws NoSuchElementException when the playbook has no step with that id
   */
  public static Map<String, @Nullable Object> of(Walk walk, String step, Sentences sentences) {
    Step meant =
        walk.playbook()
            .step(step)
            .orElseThrow(() -> new NoSuchElementException("step: there is none with id " + step));
    Visit visit =
        walk.visits().stream().filter(it -> it.step().id().equals(step)).findFirst().orElse(null);
    List<String> lines = WhyLines.lines(meant, visit, walk, sentences);
    Map<String, @Nullable Object> shape = Json.shape("why");
    shape.put("step", step);
    shape.put("met", visit == null ? "no" : visit.certain() ? "certain" : "possible");
    shape.put("hangsOn", visit == null ? List.of() : List.copyOf(visit.hangsOn()));
    shape.put("lines", lines.stream().map(String::strip).toList());
    return shape;
  }
}
