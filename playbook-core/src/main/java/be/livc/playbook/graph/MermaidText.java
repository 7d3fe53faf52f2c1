package be.livc.playbook.graph;

import java.util.List;

/** A graph in Mermaid, which Markdown pages of GitHub and GitLab show as a picture. */
public final class MermaidText {
  private static final int COLUMNS = 34;
  private static final String HARMLESS = " .,:()'?!/+=-";

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder classes = new StringBuilder();

  private MermaidText() {}

  /** The graph as one {@code flowchart}. */
  public static String of(PlaybookGraph graph) {
    MermaidText mermaid = new MermaidText();
    mermaid.line(0, "flowchart TB");
    mermaid.spoken("accTitle", graph.title());
    mermaid.spoken("accDescr", graph.description());
    mermaid.parts(graph.all(), 1);
    int number = 0;
    StringBuilder strong = new StringBuilder();
    for (Edge edge : graph.edges()) {
      mermaid.edge(edge);
      if (edge.emphasis() == Emphasis.STRONG) {
        strong.append(strong.isEmpty() ? "" : ",").append(number);
      }
      number++;
    }
    mermaid.line(1, "classDef strong stroke-width:4px");
    mermaid.line(1, "classDef weak stroke:#767676,color:#595959");
    mermaid.line(1, "classDef sometimes stroke-dasharray:5 4");
    mermaid.text.append(mermaid.classes);
    if (!strong.isEmpty()) {
      mermaid.line(1, "linkStyle " + strong + " stroke-width:4px");
    }
    return mermaid.text.toString();
  }

  private void parts(List<Part> parts, int depth) {
    for (Part part : parts) {
      if (part instanceof Node node) {
        node(node, depth);
      } else if (part instanceof Cluster cluster) {
        line(depth, "subgraph " + cluster.id() + "[" + quoted(List.of(cluster.heading())) + "]");
        parts(cluster.parts(), depth + 1);
        line(depth, "end");
        sometimes(cluster.condition(), cluster.id());
      } else if (part instanceof Fork fork) {
        node(fork.node(), depth);
        fork.branches().forEach(branch -> parts(branch.parts(), depth));
      }
    }
  }

  private void node(Node node, int depth) {
    String label = quoted(node.lines(COLUMNS));
    line(
        depth,
        node.id()
            + switch (node.shape()) {
              case START, END -> "((" + label + "))";
              case QUESTION -> "{{" + label + "}}";
              case TEST -> "{" + label + "}";
              case TEXT -> "(" + label + ")";
              case WARNING -> "[\\" + label + "/]";
              case TASK -> "[" + label + "]";
              case DOCUMENT -> "[/" + label + "/]";
              case PLAYBOOK -> "[[" + label + "]]";
              case CONCLUSION -> "([" + label + "])";
            });
    sometimes(node.condition(), node.id());
    if (node.emphasis() != Emphasis.NONE) {
      boolean strong = node.emphasis() == Emphasis.STRONG;
      classes.append("  class ").append(node.id()).append(strong ? " strong\n" : " weak\n");
    }
  }

  private void sometimes(String condition, String id) {
    if (!condition.isEmpty()) {
      classes.append("  class ").append(id).append(" sometimes\n");
    }
  }

  private void edge(Edge edge) {
    String arrow = edge.emphasis() == Emphasis.STRONG ? " ==>" : " -->";
    String label =
        edge.label().isEmpty() ? "" : "|" + quoted(VisibleSteps.wrap(edge.label(), 22)) + "|";
    line(1, edge.from() + arrow + label + " " + edge.to());
  }

  private void line(int depth, String content) {
    text.append("  ".repeat(depth)).append(content).append('\n');
  }

  private static String quoted(List<String> lines) {
    return "\"" + String.join("<br/>", lines.stream().map(MermaidText::escaped).toList()) + "\"";
  }

  /**
   * What is read out is taken as it stands, so that what could be a command is left out. Without a
   * word it would take the next line for its text.
   */
  private void spoken(String key, String said) {
    StringBuilder safe = new StringBuilder();
    said.codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || HARMLESS.indexOf(c) >= 0)
        .forEach(safe::appendCodePoint);
    if (!safe.toString().isBlank()) {
      line(1, key + ": " + safe.toString().strip());
    }
  }

  /** Everything but letters, digits and harmless marks by its number, as Mermaid has no quoting. */
  private static String escaped(String text) {
    StringBuilder safe = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c) || HARMLESS.indexOf(c) >= 0) {
                safe.appendCodePoint(c);
              } else {
                safe.append('#').append(c).append(';');
              }
            });
    return safe.toString();
  }
}
