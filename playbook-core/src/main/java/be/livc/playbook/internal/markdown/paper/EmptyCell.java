package be.livc.playbook.internal.markdown.paper;

import be.livc.playbook.internal.markdown.Markdown;
import be.livc.playbook.internal.markdown.TableShape;
import java.util.List;
import org.commonmark.node.Node;

/**
 * A cell that waits for a pen.
 *
 * @param name what is to be written there: what stands above it and what stands before it
 * @param signed whether it is to be signed
 */
record EmptyCell(String name, boolean signed) {
  /**
   * Reads what a cell is for from its table.
   *
   * @param column its place in its row
   * @param rows of the table, the head among them
   */
  static EmptyCell of(Node cell, int column, List<Node> rows) {
    Node row = cell.getParent();
    Node head = TableShape.headed(rows) ? rows.get(0).getFirstChild() : null;
    for (int i = 0; i < column && head != null; i++) {
      head = head.getNext();
    }
    String above = head == null ? "" : plain(head);
    String before = "";
    boolean signed = head != null && TableShape.asksToSign(head);
    boolean beside = false;
    for (Node other = row.getFirstChild(); other != cell; other = other.getNext()) {
      if (TableShape.asksToSign(other)) {
        beside = true;
      } else if (before.isEmpty()) {
        before = plain(other);
      }
    }
    String number = Integer.toString(rows.indexOf(row) + (TableShape.headed(rows) ? 0 : 1));
    if (signed) {
      return new EmptyCell(before.isEmpty() ? number : before, true);
    } else if (beside) {
      return new EmptyCell(above.isEmpty() ? before : above, true);
    }
    String of = before.isEmpty() ? number : before;
    return new EmptyCell(above.isEmpty() ? of : above + ", " + of, false);
  }

  private static String plain(Node cell) {
    return Markdown.text(cell).strip();
  }
}
