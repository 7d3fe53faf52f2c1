package be.livc.cli.json;

import be.livc.playbook.graph.Cluster;
import be.livc.playbook.graph.Edge;
import be.livc.playbook.graph.Emphasis;
import be.livc.playbook.graph.Fork;
import be.livc.playbook.graph.Node;
import be.livc.playbook.graph.Part;
import be.livc.playbook.graph.PlaybookGraph;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.view.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A picture for other programs. */
public final class GraphJson {
  private GraphJson() {}

  /** The picture of a playbook, part by part. */
  public static Map<String, @Nullable Object> of(Playbook playbook, PlaybookGraph graph) {
    Map<String, @Nullable Object> shape = Json.shape("graph");
    shape.put("playbook", playbook.id());
    shape.put("version", playbook.version().toString());
    shape.put("title", graph.title());
    shape.put("description", graph.description());
    shape.put("language", graph.language().code());
    shape.put("parts", parts(graph.parts()));
    shape.put("unreached", parts(graph.apart().parts()));
    shape.put("edges", graph.edges().stream().map(GraphJson::edge).toList());
    return shape;
  }

  private static List<Object> parts(List<Part> parts) {
    List<Object> shapes = new ArrayList<>();
    for (Part part : parts) {
      if (part instanceof Node node) {
        shapes.add(node(node));
      } else if (part instanceof Cluster cluster) {
        shapes.add(cluster(cluster));
      } else if (part instanceof Fork fork) {
        shapes.add(node(fork.node()));
        fork.branches().forEach(branch -> shapes.addAll(parts(branch.parts())));
      }
    }
    return shapes;
  }

  private static Object cluster(Cluster cluster) {
    Map<String, @Nullable Object> shape = Json.object();
    shape.put("id", cluster.id());
    shape.put("shape", "frame");
    shape.put("text", cluster.title());
    shape.put("condition", cluster.condition());
    shape.put("parts", parts(cluster.parts()));
    return shape;
  }

  private static Object node(Node node) {
    Map<String, @Nullable Object> shape = Json.object();
    shape.put("id", node.id());
    shape.put("shape", node.shape().name().toLowerCase(Locale.ROOT));
    shape.put("text", node.text());
    shape.put("condition", node.condition());
    shape.put("emphasis", emphasis(node.emphasis()));
    shape.put("remark", node.remark());
    return shape;
  }

  private static Object edge(Edge edge) {
    Map<String, @Nullable Object> shape = Json.object();
    shape.put("from", edge.from());
    shape.put("to", edge.to());
    shape.put("label", edge.label());
    shape.put("emphasis", emphasis(edge.emphasis()));
    return shape;
  }

  private static String emphasis(Emphasis emphasis) {
    return emphasis.name().toLowerCase(Locale.ROOT);
  }
}
