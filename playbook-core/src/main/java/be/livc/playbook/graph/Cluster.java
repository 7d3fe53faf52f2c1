package be.livc.playbook.graph;

import be.livc.playbook.model.Ordered;
import java.util.List;

/**
 * A frame with a title: a phase, or a group of steps.
 *
 * @param id letters and digits; unique in the graph
 * @param title on one line
 * @param condition when what is in it is there, in words; empty for always
 * @param parts at least one
 */
public record Cluster(String id, String title, String condition, List<Part> parts) implements Part {
  /** Keeps a copy, and leaves out what no picture can show. */
  public Cluster {
    id = VisibleSteps.id(id);
    title = VisibleSteps.line(title);
    condition = VisibleSteps.line(condition);
    parts = Ordered.list(parts);
  }

  @Override
  public boolean goesOn() {
    return Part.goOn(parts);
  }

  /** The title with its condition. */
  String heading() {
    return condition.isEmpty() ? title : title + " (" + condition + ")";
  }
}
