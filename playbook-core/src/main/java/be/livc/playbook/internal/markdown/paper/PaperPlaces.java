package be.livc.playbook.internal.markdown.paper;

import be.livc.playbook.internal.markdown.Blank;

/** How places that wait for someone look on paper, as XHTML. */
interface PaperPlaces {
  /**
   * Something to fill in.
   *
   * @param alone whether it has its line or cell for itself
   */
  String toFillIn(Blank blank, boolean alone);

  /**
   * The box of a task.
   *
   * @param task its words
   */
  String box(boolean ticked, String task);

  /**
   * Room to sign.
   *
   * @param who signs; may be empty
   */
  String signature(String who);

  /** What stands in a cell that waits for a pen; may be empty. */
  String cell(EmptyCell cell);

  /**
   * Lines to write on; empty when they look as they stand in the text.
   *
   * @param name what is asked
   */
  String lines(String name, int count);
}
