package be.livc.playbook.graph;

import java.util.ArrayList;
import java.util.List;

/** The arrows of a picture: goes along its parts with those that still lead nowhere. */
final class Arrows {
  private final List<Edge> edges = new ArrayList<>();

  private Arrows() {}

  /** An arrow whose end is not yet known. */
  private record Loose(String from, String label, Emphasis emphasis) {}

  static List<Edge> of(List<Part> parts) {
    Arrows arrows = new Arrows();
    arrows.along(parts, List.of());
    return arrows.edges;
  }

  private List<Loose> along(List<Part> parts, List<Loose> in) {
    List<Loose> loose = in;
    for (Part part : parts) {
      if (part instanceof Node node) {
        connect(loose, node);
        loose = node.goesOn() ? List.of(new Loose(node.id(), "", Emphasis.NONE)) : List.of();
      } else if (part instanceof Cluster cluster) {
        loose = along(cluster.parts(), loose);
      } else if (part instanceof Fork fork) {
        connect(loose, fork.node());
        loose = behind(fork);
      }
    }
    return loose;
  }

  private List<Loose> behind(Fork fork) {
    List<Loose> out = new ArrayList<>();
    for (Fork.Branch branch : fork.branches()) {
      Loose first = new Loose(fork.node().id(), branch.label(), branch.emphasis());
      out.addAll(along(branch.parts(), List.of(first)));
    }
    return out;
  }

  private void connect(List<Loose> loose, Node to) {
    loose.forEach(it -> edges.add(new Edge(it.from(), to.id(), it.label(), it.emphasis())));
  }
}
