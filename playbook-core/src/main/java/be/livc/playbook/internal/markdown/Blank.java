package be.livc.playbook.internal.markdown;

import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;

/** A place in a document that stands out: to be filled in, not in order yet, or room to sign. */
public final class Blank extends CustomNode {
  /** The sorts of places. */
  public enum Kind {
    TO_FILL_IN,
    NOT_IN_ORDER,
    SIGNATURE
  }

  private final String text;
  private final Kind kind;

  Blank(String text, Kind kind) {
    this.text = text;
    this.kind = kind;
  }

  /** The words with their brackets, as they are shown. */
  public String text() {
    return text;
  }

  /** The words behind what every place of its kind begins with. */
  public String name() {
    return text.substring(text.indexOf(':') + 1, text.length() - 1)
        .replace(Character.toString(LongWords.SOFT_HYPHEN), "")
        .strip();
  }

  public Kind kind() {
    return kind;
  }

  /** Whether it has its line, or the cell it stands in, for itself. */
  public boolean isAlone() {
    Node before = getPrevious();
    while (before instanceof NotePlace) {
      before = before.getPrevious();
    }
    Node after = getNext();
    while (after instanceof NotePlace) {
      after = after.getNext();
    }
    return (before == null || before instanceof HardLineBreak)
        && (after == null || after instanceof HardLineBreak);
  }
}
