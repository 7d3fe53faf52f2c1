package be.livc.playbook.graph;

import static be.livc.playbook.graph.SvgText.escaped;
import static be.livc.playbook.graph.SvgText.number;

import be.livc.playbook.graph.GraphLayout.Size;
import be.livc.playbook.graph.Node.Role;
import be.livc.playbook.graph.Node.Row;
import be.livc.playbook.graph.Placement.Box;
import be.livc.playbook.graph.Placement.Point;
import be.livc.playbook.graph.Placement.Route;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One graph in an SVG. */
final class SvgColumn {
  private static final int COLUMNS = 30;
  private static final int HEADING_COLUMNS = 36;
  private static final int LABEL_COLUMNS = 22;
  private static final double FONT = 12;
  private static final double LABEL_FONT = 11;
  private static final double TITLE_FONT = 17;
  private static final double LINE = 15.5;
  private static final double BOLD = 1.09;
  private static final double PAD = 9;

  private final PlaybookGraph graph;
  private final Placement placement;

  private SvgColumn(PlaybookGraph graph, Placement placement) {
    this.graph = graph;
    this.placement = placement;
  }

  static SvgColumn of(PlaybookGraph graph, GraphLayout layout) {
    Map<String, Size> sizes = new HashMap<>();
    measure(graph.parts(), sizes);
    Map<Edge, Size> labels = new HashMap<>();
    for (Edge edge : graph.edges()) {
      if (!edge.label().isEmpty()) {
        Size text = size(VisibleSteps.wrap(edge.label(), LABEL_COLUMNS), LABEL_FONT);
        labels.put(edge, new Size(text.width() * BOLD + PAD, text.height() + 4));
      }
    }
    return new SvgColumn(graph, layout.place(graph, sizes, labels));
  }

  private static void measure(List<Part> parts, Map<String, Size> sizes) {
    for (Part part : parts) {
      if (part instanceof Node node) {
        Size plain = size(node.lines(COLUMNS), FONT);
        Size text = new Size(plain.width() * BOLD, plain.height());
        sizes.put(node.id(), SvgForm.around(node.shape(), text, PAD));
      } else if (part instanceof Cluster cluster) {
        Size text = size(heading(cluster), FONT);
        sizes.put(cluster.id(), new Size(text.width() * BOLD + 2 * PAD, text.height() + PAD));
        measure(cluster.parts(), sizes);
      }
    }
  }

  private static List<String> heading(Cluster cluster) {
    return VisibleSteps.wrap(cluster.heading(), HEADING_COLUMNS);
  }

  private static Size size(List<String> lines, double font) {
    double width =
        lines.stream().mapToDouble(line -> CharacterWidths.width(line, font)).max().orElse(0);
    return new Size(width, lines.size() * LINE);
  }

  Placement placement() {
    return placement;
  }

  Size size() {
    double title = CharacterWidths.width(graph.title(), TITLE_FONT);
    Size size = placement.size();
    return new Size(Math.max(size.width(), title), size.height());
  }

  void draw(StringBuilder svg, double x, double y, double heading) {
    svg.append("<g transform=\"translate(").append(number(x)).append(' ').append(number(y));
    svg.append(")\" role=\"group\" aria-label=\"").append(escaped(graph.title())).append("\">\n");
    if (heading > 0) {
      svg.append("<text y=\"18\" font-size=\"").append(number(TITLE_FONT));
      svg.append("\" font-weight=\"bold\">").append(escaped(graph.title())).append("</text>\n");
    }
    svg.append("<g transform=\"translate(0 ").append(number(heading)).append(")\">\n");
    frames(graph.parts(), svg);
    for (int i = 0; i < graph.edges().size(); i++) {
      way(graph.edges().get(i), placement.routes().get(i), svg);
    }
    headings(graph.parts(), svg);
    graph.visit(node -> node(node, svg));
    for (int i = 0; i < graph.edges().size(); i++) {
      label(graph.edges().get(i), placement.routes().get(i), svg);
    }
    svg.append("</g>\n</g>\n");
  }

  private void frames(List<Part> parts, StringBuilder svg) {
    for (Part part : parts) {
      if (part instanceof Cluster cluster) {
        Box box = placement.box(cluster.id());
        svg.append("<g class=\"group\">\n<rect class=\"frame");
        svg.append(cluster.condition().isEmpty() ? "\"" : " sometimes\"");
        svg.append(" rx=\"8\"").append(place(box)).append("/>\n");
        frames(cluster.parts(), svg);
        svg.append("</g>\n");
      }
    }
  }

  /** Over the arrows, which cross it on their way into the frame. */
  private void headings(List<Part> parts, StringBuilder svg) {
    for (Part part : parts) {
      if (part instanceof Cluster cluster) {
        Box box = placement.box(cluster.id());
        List<String> lines = heading(cluster);
        Size size = size(lines, FONT);
        double wide = size.width() * BOLD;
        Box halo = new Box(box.x() + 6, box.y() + 4, wide + 8, size.height() + 4);
        svg.append("<rect class=\"halo\"").append(place(halo)).append("/>\n");
        List<Row> rows = lines.stream().map(line -> new Row(Role.KIND, line)).toList();
        text(rows, box.x() + 10 + wide / 2, box.y() + 6 + size.height() / 2, FONT, svg);
        headings(cluster.parts(), svg);
      }
    }
  }

  static String place(Box box) {
    return " x=\""
        + number(box.x())
        + "\" y=\""
        + number(box.y())
        + "\" width=\""
        + number(box.width())
        + "\" height=\""
        + number(box.height())
        + "\"";
  }

  private void node(Node node, StringBuilder svg) {
    Box box = placement.box(node.id());
    svg.append("<g class=\"")
        .append(node.shape())
        .append(emphasis(node.emphasis()))
        .append("\">\n");
    SvgForm.draw(node.shape(), box, node.condition().isEmpty() ? "form" : "form sometimes", svg);
    double x = box.x() + box.width() / 2;
    text(node.rows(COLUMNS), x, box.y() + box.height() / 2, FONT, svg);
    svg.append("</g>\n");
  }

  private static String emphasis(Emphasis emphasis) {
    return emphasis == Emphasis.NONE ? "" : " " + emphasis.name().toLowerCase(Locale.ROOT);
  }

  private static void text(
      List<Row> rows, double x, double middle, double font, StringBuilder svg) {
    double y = middle - rows.size() * LINE / 2 + font;
    svg.append("<text text-anchor=\"middle\" font-size=\"").append(number(font)).append("\">");
    for (int i = 0; i < rows.size(); i++) {
      svg.append("<tspan x=\"").append(number(x));
      svg.append("\" y=\"").append(number(y + i * LINE)).append('"');
      svg.append(
          switch (rows.get(i).role()) {
            case KIND, REMARK -> " font-weight=\"bold\">";
            case CONDITION -> " font-style=\"italic\">";
            case TEXT -> ">";
          });
      svg.append(escaped(rows.get(i).text())).append("</tspan>");
      svg.append(i < rows.size() - 1 ? " " : "");
    }
    svg.append("</text>\n");
  }

  private void way(Edge edge, Route route, StringBuilder svg) {
    List<Point> points = route.points();
    if (points.isEmpty()) {
      return;
    }
    svg.append("<path class=\"way").append(emphasis(edge.emphasis()));
    svg.append("\" marker-end=\"url(#arrow)\" d=\"M").append(point(points.get(0)));
    for (int i = 1; i < points.size(); i++) {
      svg.append(!route.curved() ? "L" : i % 3 == 1 ? "C" : " ").append(point(points.get(i)));
    }
    svg.append("\"/>\n");
  }

  private static String point(Point point) {
    return number(point.x()) + " " + number(point.y());
  }

  private void label(Edge edge, Route route, StringBuilder svg) {
    Point middle = route.label();
    if (edge.label().isEmpty() || middle == null) {
      return;
    }
    boolean strong = edge.emphasis() == Emphasis.STRONG;
    List<String> lines = VisibleSteps.wrap(edge.label(), LABEL_COLUMNS);
    Size size = size(lines, LABEL_FONT);
    double wide = size.width() * (strong ? BOLD : 1) + 4;
    Box box = new Box(middle.x() - wide / 2, middle.y() - size.height() / 2, wide, size.height());
    svg.append("<g").append(strong ? " font-weight=\"bold\"" : "");
    svg.append("><rect class=\"halo\"").append(place(box)).append("/>");
    List<Row> rows = lines.stream().map(line -> new Row(Role.TEXT, line)).toList();
    text(rows, middle.x(), middle.y(), LABEL_FONT, svg);
    svg.append("</g>\n");
  }
}
