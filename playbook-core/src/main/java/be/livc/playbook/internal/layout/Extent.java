package be.livc.playbook.internal.layout;

import be.livc.playbook.graph.GraphLayout.Size;
import be.livc.playbook.graph.Placement;
import be.livc.playbook.graph.Placement.Point;
import org.graphper.api.ext.Box;
import org.graphper.def.FlatPoint;
import org.graphper.draw.LineDrawProp;

/** How far a picture reaches, and its places counted from its own upper left corner. */
final class Extent {
  private double left = Double.MAX_VALUE;
  private double top = Double.MAX_VALUE;
  private double right = -Double.MAX_VALUE;
  private double bottom = -Double.MAX_VALUE;

  void add(Box box) {
    add(box.getLeftBorder(), box.getUpBorder());
    add(box.getRightBorder(), box.getDownBorder());
  }

  void add(LineDrawProp line) {
    line.forEach(point -> add(point.getX(), point.getY()));
    FlatPoint center = line.getLabelCenter();
    FlatPoint size = line.getLabelSize();
    if (center != null && size != null) {
      double wide = size.getWidth() / 2;
      double high = size.getHeight() / 2;
      add(center.getX() - wide, center.getY() - high);
      add(center.getX() + wide, center.getY() + high);
    }
  }

  private void add(double x, double y) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }

  Size size() {
    return new Size(right - left, bottom - top);
  }

  Point point(FlatPoint point) {
    return new Point(point.getX() - left, point.getY() - top);
  }

  Placement.Box box(Box box) {
    return new Placement.Box(
        box.getLeftBorder() - left, box.getUpBorder() - top, box.getWidth(), box.getHeight());
  }
}
