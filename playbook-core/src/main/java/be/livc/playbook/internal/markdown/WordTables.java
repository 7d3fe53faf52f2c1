package be.livc.playbook.internal.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;

/** Tables, with a head that is repeated on each page and columns as wide as their text asks. */
final class WordTables {
  private static final int NARROWEST = 8;
  private static final int WIDEST = 45;

  /** The width of a sign, and of the room beside the text of a cell, in twentieths of a point. */
  private static final int SIGN = 118;

  private static final int PADDING = 240;

  private final WordXml xml;
  private final WordReference reference;
  private final WordRuns runs;

  WordTables(WordXml xml, WordReference reference, WordRuns runs) {
    this.xml = xml;
    this.reference = reference;
    this.runs = runs;
  }

  void write(Node table) {
    List<Node> rows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        if (!(part instanceof TableHead) || !Markdown.text(row).isBlank()) {
          rows.add(row);
        }
      }
    }
    List<Integer> widths = widths(rows);
    boolean head = !rows.isEmpty() && rows.get(0).getParent() instanceof TableHead;
    xml.open("w:tbl").open("w:tblPr");
    xml.empty("w:tblStyle", "w:val", reference.style(WordStyle.TABLE));
    xml.empty("w:tblW", "w:w", "5000", "w:type", "pct");
    xml.empty("w:tblLayout", "w:type", "fixed");
    xml.empty("w:tblLook", "w:val", head ? "0020" : "0000", "w:firstRow", head ? "1" : "0");
    xml.close().open("w:tblGrid");
    widths.forEach(width -> xml.empty("w:gridCol", "w:w", Integer.toString(width)));
    xml.close();
    rows.forEach(row -> row(row, widths));
    xml.close();
  }

  private void row(Node row, List<Integer> widths) {
    boolean head = row.getParent() instanceof TableHead;
    xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
    if (head) {
      xml.empty("w:tblHeader");
    }
    xml.close();
    Node cell = row.getFirstChild();
    for (int width : widths) {
      xml.open("w:tc").open("w:tcPr");
      xml.empty("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa").close();
      xml.open("w:p").open("w:pPr");
      xml.empty("w:pStyle", "w:val", reference.style(WordStyle.CELL));
      if (head) {
        xml.empty("w:keepNext");
      }
      if (cell instanceof TableCell aligned && aligned.getAlignment() != null) {
        String side =
            switch (aligned.getAlignment()) {
              case LEFT -> "left";
              case CENTER -> "center";
              case RIGHT -> "right";
            };
        xml.empty("w:jc", "w:val", side);
      }
      xml.close();
      if (cell != null) {
        runs.children(cell);
        cell = cell.getNext();
      }
      xml.close().close();
    }
    xml.close();
  }

  /** Each column gets room for its longest word, and of the rest what its longest text asks. */
  private List<Integer> widths(List<Node> rows) {
    List<Integer> longest = new ArrayList<>();
    List<Integer> least = new ArrayList<>();
    for (Node row : rows) {
      int column = 0;
      for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
        String text = Markdown.text(cell);
        if (column == longest.size()) {
          longest.add(NARROWEST);
          least.add(0);
        }
        longest.set(column, Math.max(longest.get(column), Math.min(WIDEST, text.length())));
        least.set(column, Math.max(least.get(column), PADDING + SIGN * longestWord(text)));
        column++;
      }
    }
    int words = least.stream().mapToInt(Integer::intValue).sum();
    int rest = Math.max(0, reference.textWidth() - words);
    int sum = longest.stream().mapToInt(Integer::intValue).sum();
    double squeeze = Math.min(1.0, reference.textWidth() / Math.max(1.0, words));
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < longest.size(); i++) {
      widths.add((int) (least.get(i) * squeeze) + rest * longest.get(i) / Math.max(1, sum));
    }
    return widths;
  }

  private static int longestWord(String text) {
    int longest = 0;
    for (String word : text.split("[ -]", -1)) {
      longest = Math.max(longest, word.length());
    }
    return longest;
  }
}
