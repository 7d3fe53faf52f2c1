package be.livc.playbook.graph;

/** How a node or edge stands out; what it means is said in words beside it. */
public enum Emphasis {
  NONE,
  /** With a thick line. */
  STRONG,
  /** With a thin grey line. */
  WEAK
}
