package be.livc.playbook.graph;

import be.livc.playbook.model.Ordered;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that has its place: x to the right, y down, from 0. A way comes in from above and goes
 * out below on one line from top to bottom, its axis.
 *
 * @param size of the whole
 * @param axis where ways come in and go out, from the left
 * @param entry how far down the way in ends
 * @param exit how far down the way out begins
 * @param goesOn whether there is a way out
 * @param pieces what is drawn, frames before what is in them
 */
record Block(
    Size size, double axis, double entry, double exit, boolean goesOn, List<Piece> pieces) {
  Block {
    pieces = Ordered.list(pieces);
  }

  /** So wide and high. */
  record Size(double width, double height) {}

  /** A place. */
  record Point(double x, double y) {}

  /** A rectangle by its upper left corner. */
  record Box(double x, double y, double width, double height) {}

  /** Something drawn. */
  sealed interface Piece {
    Piece moved(double x, double y);
  }

  record Placed(Node node, Box box) implements Piece {
    @Override
    public Piece moved(double x, double y) {
      return new Placed(node, Block.moved(box, x, y));
    }
  }

  record Framed(Cluster cluster, Box box) implements Piece {
    @Override
    public Piece moved(double x, double y) {
      return new Framed(cluster, Block.moved(box, x, y));
    }
  }

  /** A line through its points, with an arrow at its end or not. */
  record Way(List<Point> points, boolean arrow, Emphasis emphasis) implements Piece {
    Way {
      points = Ordered.list(points);
    }

    @Override
    public Piece moved(double x, double y) {
      List<Point> moved = points.stream().map(it -> new Point(it.x() + x, it.y() + y)).toList();
      return new Way(moved, arrow, emphasis);
    }
  }

  /** The words on a way, by their middle. */
  record Label(String text, Point middle, Emphasis emphasis) implements Piece {
    @Override
    public Piece moved(double x, double y) {
      return new Label(text, new Point(middle.x() + x, middle.y() + y), emphasis);
    }
  }

  private static Box moved(Box box, double x, double y) {
    return new Box(box.x() + x, box.y() + y, box.width(), box.height());
  }

  double width() {
    return size.width();
  }

  double height() {
    return size.height();
  }

  /** What is drawn, with the upper left corner there. */
  List<Piece> at(double x, double y) {
    List<Piece> moved = new ArrayList<>();
    pieces.forEach(piece -> moved.add(piece.moved(x, y)));
    return moved;
  }
}
