package be.livc.playbook.internal.markdown;

import be.livc.playbook.model.Language;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * Words that are wider than the line or the column they stand in get soft hyphens, where Dutch may
 * be broken. Other words stay as they are, so that nothing is hyphenated that needn't be.
 */
public final class LongWords {
  /** What shows only where a line ends at it. */
  public static final char SOFT_HYPHEN = '\u00AD';

  /** Longer words may not fit on a line of text, or in a heading. */
  private static final int LINE = 40;

  private static final int HEADING = 22;

  private static final Pattern WORD = Pattern.compile("\\p{L}{5,}");

  private LongWords() {}

  /**
   * Puts soft hyphens in a text.
   *
   * @param tableWidth the width of a table, in twentieths of a point
   */
  public static void hyphenate(Node text, Language language, int tableWidth) {
    if (language == Language.NL) {
      text.accept(new Finder(tableWidth));
    }
  }

  private static final class Finder extends AbstractVisitor {
    private final int tableWidth;
    private int room = LINE;

    Finder(int tableWidth) {
      this.tableWidth = tableWidth;
    }

    @Override
    public void visit(Heading heading) {
      in(heading, HEADING);
    }

    @Override
    public void visit(CustomBlock block) {
      if (block instanceof TableBlock) {
        table(block);
      } else {
        visitChildren(block);
      }
    }

    @Override
    public void visit(Text text) {
      text.setLiteral(hyphenated(text.getLiteral(), room));
    }

    @Override
    public void visit(CustomNode node) {
      if (node instanceof Blank gap) {
        gap.insertBefore(new Blank(hyphenated(gap.text(), room), gap.kind()));
        gap.unlink();
      }
    }

    private void table(Node table) {
      List<Node> rows = TableShape.rows(table);
      List<Integer> widths = TableShape.of(rows, tableWidth);
      for (Node row : rows) {
        int column = 0;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
          in(cell, TableShape.signs(widths.get(column)));
          column++;
        }
      }
    }

    private void in(Node node, int signs) {
      int before = room;
      room = signs;
      visitChildren(node);
      room = before;
    }
  }

  private static String hyphenated(String text, int room) {
    return text.length() <= room
        ? text
        : WORD.matcher(text).replaceAll(it -> Matcher.quoteReplacement(broken(it.group(), room)));
  }

  private static String broken(String word, int room) {
    if (word.length() <= room) {
      return word;
    }
    boolean[] breaks = Hyphenation.dutch().breaks(word);
    StringBuilder broken = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      if (breaks[i]) {
        broken.append(SOFT_HYPHEN);
      }
      broken.append(word.charAt(i));
    }
    return broken.toString();
  }
}
