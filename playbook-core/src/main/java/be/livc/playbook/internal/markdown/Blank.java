package be.livc.playbook.internal.markdown;

import org.commonmark.node.CustomNode;

/** A place in a document that stands out: to be filled in, or not in order yet. */
public final class Blank extends CustomNode {
  private final String text;
  private final boolean toFillIn;

  Blank(String text, boolean toFillIn) {
    this.text = text;
    this.toFillIn = toFillIn;
  }

  /** The words with their brackets, as they are shown. */
  public String text() {
    return text;
  }

  /** Whether something is to be filled in here; else the answers say that it is not in order. */
  public boolean isToFillIn() {
    return toFillIn;
  }
}
