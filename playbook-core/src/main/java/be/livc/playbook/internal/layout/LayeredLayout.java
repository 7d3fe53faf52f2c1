package be.livc.playbook.internal.layout;

import be.livc.playbook.graph.Edge;
import be.livc.playbook.graph.GraphLayout;
import be.livc.playbook.graph.Placement;
import be.livc.playbook.graph.PlaybookGraph;
import java.util.Map;
import org.graphper.api.attributes.Layout;

/** Layers from top to bottom, as Graphviz does. */
public final class LayeredLayout implements GraphLayout {
  /**
   * A layout.
   *
   * @throws NoClassDefFoundError when the library is not there
   */
  public LayeredLayout() {
    if (Layout.DOT.getLayoutEngine() == null) {
      throw new IllegalStateException("the library has no layered layout");
    }
  }

  @Override
  public Placement place(PlaybookGraph graph, Map<String, Size> sizes, Map<Edge, Size> labels) {
    return new Layering(sizes, labels).place(graph);
  }
}
