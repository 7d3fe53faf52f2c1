package be.livc.playbook.graph;

import static be.livc.playbook.graph.SvgText.escaped;
import static be.livc.playbook.graph.SvgText.number;
import static be.livc.playbook.graph.TextSizes.FONT;
import static be.livc.playbook.graph.TextSizes.LABEL_FONT;
import static be.livc.playbook.graph.TextSizes.LINE;

import be.livc.playbook.graph.Block.Box;
import be.livc.playbook.graph.Block.Framed;
import be.livc.playbook.graph.Block.Label;
import be.livc.playbook.graph.Block.Piece;
import be.livc.playbook.graph.Block.Placed;
import be.livc.playbook.graph.Block.Point;
import be.livc.playbook.graph.Block.Size;
import be.livc.playbook.graph.Block.Way;
import be.livc.playbook.graph.Node.Role;
import be.livc.playbook.graph.Node.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

/** One graph in an SVG. */
final class SvgColumn {
  private static final double TITLE_FONT = 17;
  private static final double GAP = 30;

  private final PlaybookGraph graph;
  private final Size placed;
  private final List<Piece> pieces;

  private SvgColumn(PlaybookGraph graph, Size placed, List<Piece> pieces) {
    this.graph = graph;
    this.placed = placed;
    this.pieces = pieces;
  }

  /** With everything in its place, at most so wide where that is possible. */
  static SvgColumn of(PlaybookGraph graph, double room) {
    Block flow = FlowLayout.line(graph.parts(), room);
    if (graph.apart().parts().isEmpty()) {
      return new SvgColumn(graph, flow.size(), flow.pieces());
    }
    Block apart = FlowLayout.apart(graph.apart(), Math.max(room / 2, flow.width()));
    double y = graph.parts().isEmpty() ? 0 : flow.height() + GAP;
    List<Piece> pieces = new ArrayList<>(flow.pieces());
    pieces.addAll(apart.at(0, y));
    Size size = new Size(Math.max(flow.width(), apart.width()), y + apart.height());
    return new SvgColumn(graph, size, pieces);
  }

  List<Piece> pieces() {
    return pieces;
  }

  Size size() {
    double title = CharacterWidths.width(graph.title(), TITLE_FONT);
    return new Size(Math.max(placed.width(), title), placed.height());
  }

  void draw(StringBuilder svg, double x, double y, double heading) {
    svg.append("<g transform=\"translate(").append(number(x)).append(' ').append(number(y));
    svg.append(")\" role=\"group\" aria-label=\"").append(escaped(graph.title())).append("\">\n");
    if (heading > 0) {
      svg.append("<text y=\"18\" font-size=\"").append(number(TITLE_FONT));
      svg.append("\" font-weight=\"bold\">").append(escaped(graph.title())).append("</text>\n");
    }
    svg.append("<g transform=\"translate(0 ").append(number(heading)).append(")\">\n");
    each(Framed.class, SvgColumn::frame, svg);
    each(Way.class, SvgColumn::way, svg);
    each(Framed.class, SvgColumn::heading, svg);
    each(Placed.class, SvgColumn::node, svg);
    each(Label.class, SvgColumn::label, svg);
    svg.append("</g>\n</g>\n");
  }

  private <T extends Piece> void each(
      Class<T> kind, BiConsumer<T, StringBuilder> drawing, StringBuilder svg) {
    pieces.stream().filter(kind::isInstance).forEach(it -> drawing.accept(kind.cast(it), svg));
  }

  private static void frame(Framed framed, StringBuilder svg) {
    svg.append("<rect class=\"frame");
    svg.append(framed.cluster().condition().isEmpty() ? "\"" : " sometimes\"");
    svg.append(" rx=\"8\"").append(place(framed.box())).append("/>\n");
  }

  /** Over the arrows, which cross it on their way into the frame. */
  private static void heading(Framed framed, StringBuilder svg) {
    Size size = TextSizes.headingSize(framed.cluster());
    Box box = framed.box();
    Box halo = new Box(box.x() + 6, box.y() + 4, size.width() + 8, size.height() + 4);
    svg.append("<rect class=\"halo\"").append(place(halo)).append("/>\n");
    List<Row> rows =
        TextSizes.heading(framed.cluster()).stream().map(it -> new Row(Role.KIND, it)).toList();
    text(rows, box.x() + 10 + size.width() / 2, box.y() + 6 + size.height() / 2, FONT, svg);
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

  private static void node(Placed placed, StringBuilder svg) {
    Node node = placed.node();
    Box box = placed.box();
    svg.append("<g class=\"")
        .append(node.shape())
        .append(emphasis(node.emphasis()))
        .append("\">\n");
    SvgForm.draw(node.shape(), box, node.condition().isEmpty() ? "form" : "form sometimes", svg);
    double x = box.x() + box.width() / 2;
    text(TextSizes.rows(node), x, box.y() + box.height() / 2, FONT, svg);
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

  private static void way(Way way, StringBuilder svg) {
    svg.append("<path class=\"way").append(emphasis(way.emphasis())).append('"');
    svg.append(way.arrow() ? " marker-end=\"url(#arrow)\"" : "").append(" d=\"M");
    svg.append(String.join("L", way.points().stream().map(SvgColumn::point).toList()));
    svg.append("\"/>\n");
  }

  private static String point(Point point) {
    return number(point.x()) + " " + number(point.y());
  }

  private static void label(Label label, StringBuilder svg) {
    Point middle = label.middle();
    boolean strong = label.emphasis() == Emphasis.STRONG;
    Size size = TextSizes.labelSize(label.text());
    double wide = size.width() + 4;
    Box box = new Box(middle.x() - wide / 2, middle.y() - size.height() / 2, wide, size.height());
    svg.append("<g").append(strong ? " font-weight=\"bold\"" : "");
    svg.append("><rect class=\"halo\"").append(place(box)).append("/>");
    List<Row> rows =
        TextSizes.label(label.text()).stream().map(line -> new Row(Role.TEXT, line)).toList();
    text(rows, middle.x(), middle.y(), LABEL_FONT, svg);
    svg.append("</g>\n");
  }
}
