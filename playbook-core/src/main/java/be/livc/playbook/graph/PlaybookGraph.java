package be.livc.playbook.graph;

import be.livc.playbook.model.Language;
import be.livc.playbook.model.Ordered;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Playbook;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A picture of a playbook, or of one phase: what can be drawn, without where it stands. Its words
 * are in the language of the playbook.
 *
 * @param title what it is of
 * @param description the same for who does not see it: how many of what, and what stands out
 * @param language of its texts
 * @param parts what walks come past, one after the other
 * @param apart a frame with what no walk comes to, without arrows; its parts may be none
 */
public record PlaybookGraph(
    String title, String description, Language language, List<Part> parts, Cluster apart) {
  /** Keeps copies. */
  public PlaybookGraph {
    title = VisibleSteps.line(title);
    description = VisibleSteps.line(description);
    parts = Ordered.list(parts);
  }

  /**
   * The whole playbook; one it includes is a single node.
   *
   * @param day the day from which on walks begin: what none of them takes is not drawn
   */
  public static PlaybookGraph of(Playbook playbook, LocalDate day, Highlight highlight) {
    return new GraphBuilder(playbook, day, highlight).whole();
  }

  /** One phase of it. */
  public static PlaybookGraph of(
      Playbook playbook, Phase phase, LocalDate day, Highlight highlight) {
    return new GraphBuilder(playbook, day, highlight).phase(phase);
  }

  /** Each phase of it, in order. */
  public static List<PlaybookGraph> phases(Playbook playbook, LocalDate day, Highlight highlight) {
    GraphBuilder builder = new GraphBuilder(playbook, day, highlight);
    return playbook.phases().stream().map(builder::phase).toList();
  }

  /** What the picture of a whole playbook is called. */
  public static String title(Playbook playbook) {
    return GraphBuilder.plain(playbook.title().markdown());
  }

  /** What stands in it from top to bottom: its parts, and what no walk comes to. */
  List<Part> all() {
    return apart.parts().isEmpty()
        ? parts
        : Ordered.list(Stream.concat(parts.stream(), Stream.of(apart)).toList());
  }

  /** What follows what, in document order. */
  public List<Edge> edges() {
    return Arrows.of(parts);
  }

  /** Every node, those in frames and along branches too, in document order. */
  public void visit(Consumer<Node> visitor) {
    visit(all(), visitor);
  }

  private static void visit(List<Part> parts, Consumer<Node> visitor) {
    for (Part part : parts) {
      if (part instanceof Node node) {
        visitor.accept(node);
      } else if (part instanceof Cluster cluster) {
        visit(cluster.parts(), visitor);
      } else if (part instanceof Fork fork) {
        visitor.accept(fork.node());
        fork.branches().forEach(branch -> visit(branch.parts(), visitor));
      }
    }
  }
}
