package be.livc.playbook.internal.markdown.word;

import be.livc.playbook.internal.markdown.PageBreaks;
import be.livc.playbook.internal.markdown.TableShape;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;

/** Tables, with a head that is repeated on each page and columns as wide as their text asks. */
final class WordTables {
  /** How high a signature stands, in twentieths of a point. */
  private static final int SIGNATURE = 720;

  private final WordXml xml;
  private final WordReference reference;
  private final WordRuns runs;

  WordTables(WordXml xml, WordReference reference, WordRuns runs) {
    this.xml = xml;
    this.reference = reference;
    this.runs = runs;
  }

  /**
   * Writes a table.
   *
   * @param keeps whether it stays on the page of what follows
   */
  void write(Node table, boolean keeps) {
    List<Node> rows = TableShape.rows(table);
    if (rows.isEmpty()) {
      return; // Word has no table without rows
    }
    List<Integer> widths = TableShape.of(rows, reference.textWidth());
    boolean head = TableShape.headed(rows);
    xml.open("w:tbl").open("w:tblPr");
    xml.empty("w:tblStyle", "w:val", reference.style(WordStyle.TABLE));
    xml.empty("w:tblW", "w:w", "5000", "w:type", "pct");
    xml.empty("w:tblLayout", "w:type", "fixed");
    xml.empty("w:tblLook", "w:val", head ? "0020" : "0000", "w:firstRow", head ? "1" : "0");
    xml.close().open("w:tblGrid");
    widths.forEach(width -> xml.empty("w:gridCol", "w:w", Integer.toString(width)));
    xml.close();
    boolean whole = PageBreaks.whole(rows);
    int heads = head ? 1 : 0;
    for (int i = 0; i < rows.size(); i++) {
      boolean last = i == rows.size() - 1;
      boolean stays = last ? keeps : whole || PageBreaks.withNext(i - heads, rows.size() - heads);
      row(rows.get(i), widths, TableShape.signed(rows.get(i), rows), stays);
    }
    xml.close();
  }

  private void row(Node row, List<Integer> widths, boolean signed, boolean stays) {
    boolean head = row.getParent() instanceof TableHead;
    xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
    if (signed) {
      xml.empty("w:trHeight", "w:val", Integer.toString(SIGNATURE), "w:hRule", "atLeast");
    }
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
      if (head || stays) {
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
}
