package be.livc.playbook.graph;

import be.livc.playbook.graph.Block.Size;
import java.util.List;

/** How texts are wrapped in an SVG, and how much room they take. */
final class TextSizes {
  static final double FONT = 12;
  static final double LABEL_FONT = 11;
  static final double LINE = 15.5;
  private static final int COLUMNS = 30;
  private static final int HEADING_COLUMNS = 36;
  private static final int LABEL_COLUMNS = 22;

  /** Part of each text is bold, and a little wider. */
  private static final double BOLD = 1.09;

  private static final double PAD = 9;

  private TextSizes() {}

  static List<Node.Row> rows(Node node) {
    return node.rows(COLUMNS);
  }

  static Size node(Node node) {
    Size text = size(node.lines(COLUMNS), FONT);
    return SvgForm.around(node.shape(), text, PAD);
  }

  static List<String> heading(Cluster cluster) {
    return VisibleSteps.wrap(cluster.heading(), HEADING_COLUMNS);
  }

  static Size headingSize(Cluster cluster) {
    return size(heading(cluster), FONT);
  }

  static List<String> label(String text) {
    return VisibleSteps.wrap(text, LABEL_COLUMNS);
  }

  /** Nothing for an empty one. */
  static Size labelSize(String text) {
    return text.isEmpty() ? new Size(0, 0) : size(label(text), LABEL_FONT);
  }

  private static Size size(List<String> lines, double font) {
    double width =
        lines.stream().mapToDouble(line -> CharacterWidths.width(line, font)).max().orElse(0);
    return new Size(width * BOLD, lines.size() * LINE);
  }
}
