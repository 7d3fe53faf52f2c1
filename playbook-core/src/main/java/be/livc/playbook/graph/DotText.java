package be.livc.playbook.graph;

import java.util.List;

/** A graph in DOT, the language of Graphviz. */
public final class DotText {
  private static final int COLUMNS = 30;

  private final StringBuilder text = new StringBuilder();

  private DotText() {}

  /** The graph as one {@code digraph}. */
  public static String of(PlaybookGraph graph) {
    DotText dot = new DotText();
    dot.text.append("digraph {\n");
    dot.line(1, "graph [charset=\"UTF-8\" rankdir=TB compound=true fontname=\"sans-serif\"]");
    dot.line(1, "node [fontname=\"sans-serif\" fontsize=12 margin=\"0.15,0.08\"]");
    dot.line(1, "edge [fontname=\"sans-serif\" fontsize=11]");
    dot.line(1, "label=" + quoted(graph.title()) + " labelloc=t");
    dot.line(1, "tooltip=" + quoted(graph.description()));
    dot.parts(graph.all(), 1);
    graph.edges().forEach(dot::edge);
    return dot.text.append("}\n").toString();
  }

  private void parts(List<Part> parts, int depth) {
    for (Part part : parts) {
      if (part instanceof Node node) {
        node(node, depth);
      } else if (part instanceof Cluster cluster) {
        line(depth, "subgraph \"cluster_" + cluster.id() + "\" {");
        String dashed = cluster.condition().isEmpty() ? "rounded" : "rounded,dashed";
        String label = lines(VisibleSteps.wrap(cluster.heading(), 2 * COLUMNS));
        line(depth + 1, "label=" + label + " style=\"" + dashed + "\"");
        parts(cluster.parts(), depth + 1);
        line(depth, "}");
      } else if (part instanceof Fork fork) {
        node(fork.node(), depth);
        fork.branches().forEach(branch -> parts(branch.parts(), depth));
      }
    }
  }

  private void node(Node node, int depth) {
    String style = node.condition().isEmpty() ? "solid" : "dashed";
    if (node.shape() == Shape.TEXT) {
      style += ",rounded";
    }
    line(
        depth,
        node.id()
            + " [label="
            + lines(node.lines(COLUMNS))
            + " shape="
            + shape(node.shape())
            + " style=\""
            + style
            + "\""
            + pen(node.emphasis())
            + "]");
  }

  private static String shape(Shape shape) {
    return switch (shape) {
      case START, END -> "circle";
      case QUESTION -> "hexagon";
      case TEST -> "diamond";
      case TEXT, TASK -> "box";
      case WARNING -> "invtrapezium";
      case DOCUMENT -> "note";
      case PLAYBOOK -> "component";
      case CONCLUSION -> "ellipse peripheries=2";
    };
  }

  private void edge(Edge edge) {
    String label =
        edge.label().isEmpty() ? "" : " label=" + lines(VisibleSteps.wrap(edge.label(), 22));
    String attributes = (label + pen(edge.emphasis())).strip();
    line(
        1,
        edge.from() + " -> " + edge.to() + (attributes.isEmpty() ? "" : " [" + attributes + "]"));
  }

  private static String pen(Emphasis emphasis) {
    return switch (emphasis) {
      case NONE -> "";
      case STRONG -> " penwidth=3";
      case WEAK -> " color=\"#767676\" fontcolor=\"#595959\"";
    };
  }

  private void line(int depth, String content) {
    text.append("  ".repeat(depth)).append(content).append('\n');
  }

  private static String lines(List<String> lines) {
    return "\"" + String.join("\\n", lines.stream().map(DotText::escaped).toList()) + "\"";
  }

  private static String quoted(String text) {
    return "\"" + escaped(text) + "\"";
  }

  /** Backslashes begin escapes of DOT, and ampersands entities of HTML. */
  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("&", "&amp;");
  }
}
