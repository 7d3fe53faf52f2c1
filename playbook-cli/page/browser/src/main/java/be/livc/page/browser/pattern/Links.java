package be.livc.page.browser.pattern;

/** Counts loops while parts are linked, and knows which may remember where they lead nowhere. */
final class Links {
  private final boolean same;
  private int loops;

  /** Whether only the place tells what comes, and not how often a loop around it went round. */
  private boolean byPlace = true;

  /**
   * Before the first is linked.
   *
   * @param same whether the pattern asks somewhere for what a group holds
   */
  Links(boolean same) {
    this.same = same;
  }

  int loops() {
    return loops;
  }

  int newLoop() {
    return loops++;
  }

  boolean byPlace() {
    return byPlace && !same;
  }

  /** Links something for which this may no longer be so. */
  Node inside(boolean alsoByPlace, Part part, Node next) {
    boolean outside = byPlace;
    byPlace = outside && alsoByPlace;
    Node linked = part.link(next, this);
    byPlace = outside;
    return linked;
  }
}
