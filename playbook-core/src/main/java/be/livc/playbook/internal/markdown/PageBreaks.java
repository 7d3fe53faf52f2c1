package be.livc.playbook.internal.markdown;

import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * Between which blocks no page may end, in Word and in PDF alike: nobody signs a page that holds
 * nothing but a signature, and no list or table leaves one line behind.
 */
public final class PageBreaks {
  /** How many blocks before a signature go along with it. */
  private static final int ALONG = 3;

  /** A table of at most so many rows stays whole. */
  private static final int WHOLE = 7;

  /** A row to sign is as high as so many others; moved whole, a few of them leave half a page. */
  private static final int SIGNED = 2;

  /** A letter ends with at most so many paragraphs from its greeting on. */
  private static final int CLOSING = 3;

  private PageBreaks() {}

  /** Whether a block stays on the page of the one behind it. */
  public static boolean withNext(Node block) {
    Node next = next(block);
    if (next == null) {
      return false;
    }
    if (block instanceof Paragraph && leadsOn(block)) {
      return true;
    }
    for (int i = 0; i < ALONG && next != null; i++) {
      if (signs(next)) {
        return true;
      }
      if (!(next instanceof Heading) && !(next instanceof Paragraph)) {
        return false;
      }
      next = next(next);
    }
    return false;
  }

  /**
   * Whether an item or row stays with the one behind it: neither the first nor the last is alone.
   */
  public static boolean withNext(int index, int count) {
    return index < count - 1 && (index == 0 || index == count - 2);
  }

  /** Whether a table with these rows stays whole. */
  public static boolean whole(List<Node> rows) {
    int height = 0;
    for (Node row : rows) {
      height += TableShape.signed(row, rows) ? SIGNED : 1;
    }
    return height <= WHOLE;
  }

  private static boolean leadsOn(Node paragraph) {
    String text = Markdown.text(paragraph).stripTrailing();
    return text.endsWith(",") || text.endsWith(":");
  }

  /** Room or a table to sign, a function with a name below it, or a letter's greeting. */
  private static boolean signs(Node block) {
    if (block instanceof TableBlock) {
      List<Node> rows = TableShape.rows(block);
      return whole(rows)
          && (hasRoomToSign(block) || rows.stream().anyMatch(row -> TableShape.signed(row, rows)));
    }
    return block instanceof Paragraph
        && (hasRoomToSign(block) || signedBelow(block) || closes(block));
  }

  private static boolean hasRoomToSign(Node node) {
    boolean here = node instanceof Blank blank && blank.kind() == Blank.Kind.SIGNATURE;
    for (Node child = node.getFirstChild(); child != null && !here; child = child.getNext()) {
      here = hasRoomToSign(child);
    }
    return here;
  }

  private static boolean signedBelow(Node paragraph) {
    StringBuilder first = new StringBuilder();
    for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof HardLineBreak) {
        return first.toString().stripTrailing().endsWith(",");
      }
      first.append(Markdown.text(node));
    }
    return false;
  }

  private static boolean closes(Node paragraph) {
    Node last = paragraph;
    for (int i = 1; i < CLOSING && last != null; i++) {
      Node next = next(last);
      if (next == null) {
        return i > 1 && Markdown.text(paragraph).stripTrailing().endsWith(",");
      }
      last = next instanceof Paragraph ? next : null;
    }
    return last != null && next(last) == null && Markdown.text(paragraph).strip().endsWith(",");
  }

  /** The block behind this one that is on the page; notes stand elsewhere. */
  private static @Nullable Node next(Node block) {
    Node next = block.getNext();
    return next instanceof FootnoteDefinition ? null : next;
  }
}
