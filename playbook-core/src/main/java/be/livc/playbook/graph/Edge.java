package be.livc.playbook.graph;

/**
 * What follows what.
 *
 * @param from the id of a node
 * @param to the id of a node
 * @param label which answer leads there; may be empty
 * @param emphasis how it stands out
 */
public record Edge(String from, String to, String label, Emphasis emphasis) {
  /** Leaves out what no picture can show. */
  public Edge {
    from = VisibleSteps.id(from);
    to = VisibleSteps.id(to);
    label = VisibleSteps.line(label);
  }
}
