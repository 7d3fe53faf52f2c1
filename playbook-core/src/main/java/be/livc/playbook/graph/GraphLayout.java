package be.livc.playbook.graph;

import java.util.Map;

/** Gives everything in a picture its place. */
public interface GraphLayout {
  /** So wide and high, in the units of the picture. */
  record Size(double width, double height) {}

  /**
   * Places everything.
   *
   * @param sizes of the nodes by id, and of the headings of frames by the frame's id
   * @param labels the sizes of the labels of edges; an edge without label has none
   */
  Placement place(PlaybookGraph graph, Map<String, Size> sizes, Map<Edge, Size> labels);
}
