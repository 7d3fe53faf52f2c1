package be.livc.playbook.internal.markdown;

import be.livc.playbook.model.Language;
import be.livc.playbook.text.Words;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;

/** How wide and high the cells of a table are, so that it looks the same in Word and in PDF. */
public final class TableShape {
  private static final List<String> SIGNATURE =
      List.of(
          Words.of(Language.NL).get("document.signature"),
          Words.of(Language.EN).get("document.signature"));

  /** No column is too narrow for a word of so many signs, however large they are. */
  private static final int SHORTEST = 5;

  private static final int NARROWEST = 8;
  private static final int WIDEST = 45;

  /** A word of so many signs is not broken while there is room. */
  private static final int UNBROKEN = 22;

  /** What someone needs to write a few words by hand. */
  private static final int WRITTEN = 22;

  /** The width of a sign, and of the room beside the text of a cell, in twentieths of a point. */
  private static final int SIGN = 118;

  private static final int PADDING = 240;

  private TableShape() {}

  /** The rows of a table, without a head that says nothing. */
  public static List<Node> rows(Node table) {
    List<Node> rows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        if (!(part instanceof TableHead) || !Markdown.text(row).isBlank()) {
          rows.add(row);
        }
      }
    }
    return rows;
  }

  /** Whether the table has a head that says something. */
  public static boolean headed(List<Node> rows) {
    return !rows.isEmpty() && rows.get(0).getParent() instanceof TableHead;
  }

  /** Whether someone signs in this row. */
  public static boolean signed(Node row, List<Node> rows) {
    boolean room = false;
    boolean asked = false;
    Node head = headed(rows) ? rows.get(0).getFirstChild() : null;
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      room |= Markdown.text(cell).isBlank();
      asked |= asksToSign(cell) || (head != null && asksToSign(head));
      head = head == null ? null : head.getNext();
    }
    return room && asked && !(row.getParent() instanceof TableHead);
  }

  /** Whether a cell asks to sign in its column, or behind it in its row. */
  public static boolean asksToSign(Node cell) {
    String text = Markdown.text(cell).strip();
    return SIGNATURE.stream().anyMatch(text::equalsIgnoreCase);
  }

  /**
   * Each column gets room for its longest word, and of the rest what its longest text asks; one
   * that is empty gets what a hand needs. A word that asks for more than the share of its column is
   * broken, and takes nothing from the others.
   *
   * @param width of all columns together, in twentieths of a point
   */
  public static List<Integer> of(List<Node> rows, int width) {
    List<Integer> longest = new ArrayList<>();
    List<Integer> least = new ArrayList<>();
    List<Boolean> empty = new ArrayList<>();
    for (Node row : rows) {
      int column = 0;
      for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
        String text = Markdown.text(cell);
        if (column == longest.size()) {
          longest.add(NARROWEST);
          least.add(0);
          empty.add(rows.size() > 1);
        }
        longest.set(column, Math.max(longest.get(column), Math.min(WIDEST, text.length())));
        least.set(column, Math.max(least.get(column), PADDING + SIGN * longestWord(text)));
        boolean head = row.getParent() instanceof TableHead;
        empty.set(column, empty.get(column) && (head || text.isBlank()));
        column++;
      }
    }
    for (int i = 0; i < longest.size(); i++) {
      longest.set(i, Math.max(longest.get(i), empty.get(i) ? WRITTEN : NARROWEST));
    }
    return shared(longest, fitting(least, width), width);
  }

  /** How many signs fit on a line of a column. */
  static int signs(int width) {
    return Math.max(1, (width - PADDING) / SIGN);
  }

  /** The least widths, the widest of them cut until all fit together. */
  private static List<Integer> fitting(List<Integer> least, int width) {
    int columns = Math.max(1, least.size());
    int cap = Math.max(width / columns, PADDING + SIGN * UNBROKEN);
    int left = width;
    int others = columns;
    for (int narrow : least.stream().sorted().toList()) {
      int share = left / others;
      if (Math.min(narrow, cap) > share) {
        cap = share;
        break;
      }
      left -= Math.min(narrow, cap);
      others--;
    }
    int most = cap;
    return least.stream().map(it -> Math.min(it, most)).toList();
  }

  private static List<Integer> shared(List<Integer> longest, List<Integer> least, int width) {
    int rest = Math.max(0, width - least.stream().mapToInt(Integer::intValue).sum());
    int sum = longest.stream().mapToInt(Integer::intValue).sum();
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < longest.size(); i++) {
      widths.add(least.get(i) + rest * longest.get(i) / Math.max(1, sum));
    }
    return widths;
  }

  private static int longestWord(String text) {
    int longest = SHORTEST;
    for (String word : text.split("[ -]", -1)) {
      longest = Math.max(longest, word.length());
    }
    return longest;
  }
}
