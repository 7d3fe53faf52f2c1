package be.livc.playbook.graph;

import be.livc.playbook.model.Ordered;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where everything in a picture stands: x to the right, y down, from 0.
 *
 * @param size of the whole
 * @param nodes by id
 * @param clusters by id
 * @param routes one for each edge, in their order
 */
public record Placement(
    GraphLayout.Size size, Map<String, Box> nodes, Map<String, Box> clusters, List<Route> routes) {
  /** Keeps copies. */
  public Placement {
    nodes = Ordered.map(nodes);
    clusters = Ordered.map(clusters);
    routes = Ordered.list(routes);
  }

  /**
   * Where a node or frame stands.
   *
   * @throws IllegalArgumentException when it has no place
   */
  Box box(String id) {
    Box box = nodes.containsKey(id) ? nodes.get(id) : clusters.get(id);
    if (box == null) {
      throw new IllegalArgumentException("no place for " + id);
    }
    return box;
  }

  /** A place. */
  public record Point(double x, double y) {}

  /** A rectangle by its upper left corner. */
  public record Box(double x, double y, double width, double height) {}

  /**
   * The way of an edge.
   *
   * @param points the corners of a line; of a curve its beginning, then two controls and an end for
   *     each piece
   * @param curved which of the two
   * @param label the middle of its label, or null
   */
  public record Route(List<Point> points, boolean curved, @Nullable Point label) {
    /** Keeps a copy. */
    public Route {
      points = Ordered.list(points);
    }
  }
}
