package be.livc.playbook.graph;

import be.livc.playbook.graph.Block.Box;
import be.livc.playbook.graph.Block.Framed;
import be.livc.playbook.graph.Block.Piece;
import be.livc.playbook.graph.Block.Placed;
import be.livc.playbook.graph.Block.Point;
import be.livc.playbook.graph.Block.Size;
import be.livc.playbook.graph.Block.Way;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives everything in a picture its place, in document order: one below the other along an axis,
 * branches beside each other, on as many lines as they need.
 */
final class FlowLayout {
  static final double GAP = 26;
  private static final double FRAME = 14;
  private static final double HEADING = 6;

  private FlowLayout() {}

  /** Parts one below the other, at most so wide where that is possible. */
  static Block line(List<Part> parts, double room) {
    List<Block> blocks = new ArrayList<>();
    parts.forEach(part -> blocks.add(of(part, room)));
    double axis = blocks.stream().mapToDouble(Block::axis).max().orElse(0);
    double right = blocks.stream().mapToDouble(it -> it.width() - it.axis()).max().orElse(0);
    List<Piece> pieces = new ArrayList<>();
    double y = 0;
    double from = 0;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (i > 0) {
        pieces.add(way(true, Emphasis.NONE, axis, from, axis, y + block.entry()));
      }
      pieces.addAll(block.at(axis - block.axis(), y));
      from = y + block.exit();
      y += block.height() + GAP;
    }
    Size size = new Size(axis + right, Math.max(0, y - GAP));
    double entry = blocks.isEmpty() ? 0 : blocks.get(0).entry();
    return new Block(size, axis, entry, from, Part.goOn(parts), pieces);
  }

  /** Nodes without ways, beside each other on as many lines as they need, in a frame. */
  static Block apart(Cluster cluster, double room) {
    List<Piece> pieces = new ArrayList<>();
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    for (Part part : cluster.parts()) {
      Block block = of(part, room);
      if (x > 0 && x + block.width() > room) {
        x = 0;
        y = height + GAP / 2;
      }
      pieces.addAll(block.at(x, y));
      x += block.width() + GAP / 2;
      width = Math.max(width, x - GAP / 2);
      height = Math.max(height, y + block.height());
    }
    return framed(cluster, new Block(new Size(width, height), 0, 0, 0, false, pieces));
  }

  private static Block of(Part part, double room) {
    if (part instanceof Fork fork) {
      return ForkLayout.of(fork, room);
    } else if (part instanceof Cluster cluster) {
      return framed(cluster, line(cluster.parts(), room - 2 * FRAME));
    }
    Node node = (Node) part;
    Size size = TextSizes.node(node);
    Box box = new Box(0, 0, size.width(), size.height());
    return new Block(
        size, size.width() / 2, 0, size.height(), node.goesOn(), List.of(new Placed(node, box)));
  }

  private static Block framed(Cluster cluster, Block inside) {
    Size heading = TextSizes.headingSize(cluster);
    double width = Math.max(inside.width(), heading.width()) + 2 * FRAME;
    double top = heading.height() + 2 * HEADING;
    Size size = new Size(width, top + inside.height() + FRAME);
    double left = (width - inside.width()) / 2;
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Framed(cluster, new Box(0, 0, size.width(), size.height())));
    pieces.addAll(inside.at(left, top));
    return new Block(
        size,
        left + inside.axis(),
        top + inside.entry(),
        top + inside.exit(),
        inside.goesOn(),
        pieces);
  }

  /** A line through points, each as x and y. */
  static Way way(boolean arrow, Emphasis emphasis, double... corners) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < corners.length; i += 2) {
      Point point = new Point(corners[i], corners[i + 1]);
      if (points.isEmpty() || !points.get(points.size() - 1).equals(point)) {
        points.add(point);
      }
    }
    return new Way(points, arrow, emphasis);
  }
}
