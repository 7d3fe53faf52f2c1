package be.livc.playbook.internal.layout;

import be.livc.playbook.graph.Cluster;
import be.livc.playbook.graph.Edge;
import be.livc.playbook.graph.GraphLayout.Size;
import be.livc.playbook.graph.Node;
import be.livc.playbook.graph.Part;
import be.livc.playbook.graph.Placement;
import be.livc.playbook.graph.Placement.Box;
import be.livc.playbook.graph.Placement.Point;
import be.livc.playbook.graph.Placement.Route;
import be.livc.playbook.graph.PlaybookGraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.graphper.api.Assemble;
import org.graphper.api.GraphContainer.GraphContainerBuilder;
import org.graphper.api.Graphviz;
import org.graphper.api.Line;
import org.graphper.api.attributes.ArrowShape;
import org.graphper.api.attributes.Labelloc;
import org.graphper.api.attributes.Layout;
import org.graphper.api.attributes.NodeShapeEnum;
import org.graphper.api.attributes.Splines;
import org.graphper.def.FlatPoint;
import org.graphper.draw.DrawGraph;
import org.graphper.draw.ExecuteException;
import org.graphper.draw.LineDrawProp;
import org.jspecify.annotations.Nullable;

/** One picture on its way through the library. */
final class Layering {
  private static final double INCH = Graphviz.PIXEL;
  private static final double BETWEEN_NODES = 0.35;
  private static final double BETWEEN_LAYERS = 0.4;
  private static final double FRAME = 0.2;

  private final Map<String, Size> sizes;
  private final Map<Edge, Size> labels;
  private final Map<String, org.graphper.api.Node> nodes = new LinkedHashMap<>();
  private final Map<String, org.graphper.api.Cluster> clusters = new LinkedHashMap<>();

  Layering(Map<String, Size> sizes, Map<Edge, Size> labels) {
    this.sizes = sizes;
    this.labels = labels;
  }

  Placement place(PlaybookGraph graph) {
    Graphviz.GraphvizBuilder builder =
        Graphviz.digraph()
            .layout(Layout.DOT)
            .splines(Splines.SPLINE)
            .nodeSep(BETWEEN_NODES)
            .rankSep(BETWEEN_LAYERS);
    parts(graph.parts(), builder);
    List<Line> lines = new ArrayList<>();
    for (Edge edge : graph.edges()) {
      Line line = line(edge);
      lines.add(line);
      builder.addLine(line);
    }
    try {
      return placement(Layout.DOT.getLayoutEngine().layout(builder.build()), lines);
    } catch (ExecuteException e) {
      throw new IllegalStateException("the layout of " + graph.title() + " went wrong", e);
    }
  }

  private void parts(List<Part> parts, GraphContainerBuilder<?, ?> builder) {
    for (Part part : parts) {
      if (part instanceof Node node) {
        Size size = size(node.id());
        org.graphper.api.Node made =
            org.graphper.api.Node.builder()
                .id(node.id())
                .shape(NodeShapeEnum.RECT)
                .fixedSize(true)
                .width(size.width() / INCH)
                .height(size.height() / INCH)
                .build();
        nodes.put(node.id(), made);
        builder.addNode(made);
      } else if (part instanceof Cluster cluster) {
        Size heading = size(cluster.id());
        org.graphper.api.Cluster.ClusterBuilder inside =
            org.graphper.api.Cluster.builder()
                .id(cluster.id())
                .labelloc(Labelloc.TOP)
                .margin(FRAME)
                .assemble(blank(heading));
        parts(cluster.parts(), inside);
        org.graphper.api.Cluster made = inside.build();
        clusters.put(cluster.id(), made);
        builder.cluster(made);
      }
    }
  }

  private Size size(String id) {
    return sizes.getOrDefault(id, new Size(0, 0));
  }

  private static Assemble blank(Size size) {
    return Assemble.builder().width(size.width() / INCH).height(size.height() / INCH).build();
  }

  private Line line(Edge edge) {
    org.graphper.api.Node from = nodes.get(edge.from());
    org.graphper.api.Node to = nodes.get(edge.to());
    if (from == null || to == null) {
      throw new IllegalArgumentException("an edge without a node: " + edge);
    }
    Size label = labels.get(edge);
    // the arrow is drawn by us, up to the border of the node
    Line.LineBuilder builder = Line.builder(from, to).arrowHead(ArrowShape.NONE);
    return (label == null ? builder : builder.assemble(blank(label))).build();
  }

  private Placement placement(DrawGraph drawn, List<Line> lines) {
    Extent extent = new Extent();
    nodes.values().forEach(node -> extent.add(drawn.getNodeDrawProp(node)));
    clusters.values().forEach(cluster -> extent.add(drawn.getClusterDrawProp(cluster)));
    lines.forEach(line -> extent.add(drawn.getLineDrawProp(line)));
    Map<String, Box> nodeBoxes = new LinkedHashMap<>();
    nodes.forEach((id, node) -> nodeBoxes.put(id, extent.box(drawn.getNodeDrawProp(node))));
    Map<String, Box> clusterBoxes = new LinkedHashMap<>();
    clusters.forEach(
        (id, cluster) -> clusterBoxes.put(id, extent.box(drawn.getClusterDrawProp(cluster))));
    List<Route> routes = new ArrayList<>();
    for (Line line : lines) {
      LineDrawProp prop = drawn.getLineDrawProp(line);
      List<Point> points = new ArrayList<>();
      for (FlatPoint point : prop) {
        points.add(extent.point(point));
      }
      @Nullable FlatPoint center = prop.getLabelCenter();
      @Nullable Point label = center == null ? null : extent.point(center);
      routes.add(new Route(points, prop.isBesselCurve(), label));
    }
    return new Placement(extent.size(), nodeBoxes, clusterBoxes, routes);
  }
}
