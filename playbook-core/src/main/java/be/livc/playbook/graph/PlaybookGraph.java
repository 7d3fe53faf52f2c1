package be.livc.playbook.graph;

import be.livc.playbook.model.Language;
import be.livc.playbook.model.Ordered;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Playbook;
import java.util.List;
import java.util.function.Consumer;

/**
 * A picture of a playbook, or of one phase: what can be drawn, without where it stands.
 *
 * @param title what it is of
 * @param description the same for who does not see it: how many of what, and what stands out
 * @param language of its texts
 * @param parts nodes and frames, in document order
 * @param edges between nodes that are among the parts
 */
public record PlaybookGraph(
    String title, String description, Language language, List<Part> parts, List<Edge> edges) {
  /** Keeps copies. */
  public PlaybookGraph {
    title = VisibleSteps.line(title);
    description = VisibleSteps.line(description);
    parts = Ordered.list(parts);
    edges = Ordered.list(edges);
  }

  /**
   * The whole playbook; one it includes is a single node.
   *
   * @param language of the words that are not the playbook's own
   */
  public static PlaybookGraph of(Playbook playbook, Highlight highlight, Language language) {
    return new GraphBuilder(playbook, highlight, language).whole();
  }

  /** One phase of it. */
  public static PlaybookGraph of(
      Playbook playbook, Phase phase, Highlight highlight, Language language) {
    return new GraphBuilder(playbook, highlight, language).phase(phase);
  }

  /** What the picture of a whole playbook is called. */
  public static String title(Playbook playbook) {
    return GraphBuilder.plain(playbook.title().markdown());
  }

  /** Every node, those in frames too, in document order. */
  public void visit(Consumer<Node> visitor) {
    visit(parts, visitor);
  }

  private static void visit(List<Part> parts, Consumer<Node> visitor) {
    for (Part part : parts) {
      if (part instanceof Node node) {
        visitor.accept(node);
      } else if (part instanceof Cluster cluster) {
        visit(cluster.parts(), visitor);
      }
    }
  }
}
