package be.livc.playbook.graph;

import java.util.List;

/** A node, a place where ways part, or a frame around some. */
public sealed interface Part permits Node, Fork, Cluster {
  /** Whether a way leads on behind it. */
  boolean goesOn();

  /** Whether a way leads on behind these, one after the other. */
  static boolean goOn(List<Part> parts) {
    return parts.stream().allMatch(Part::goesOn);
  }
}
