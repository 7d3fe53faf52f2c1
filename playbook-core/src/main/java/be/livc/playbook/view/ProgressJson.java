package be.livc.playbook.view;

import be.livc.playbook.walk.Progress;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How far a walk is, for other programs. */
public final class ProgressJson {
  private ProgressJson() {}

  /** The counts of questions: had, put off, set aside, and the fewest and most still to come. */
  public static Map<String, @Nullable Object> of(Progress progress) {
    Map<String, @Nullable Object> shape = Json.object();
    shape.put("answered", progress.answered());
    shape.put("putOff", progress.putOff());
    shape.put("aside", progress.aside());
    shape.put("least", progress.least());
    shape.put("most", progress.most());
    return shape;
  }
}
