package be.livc.playbook.internal.markdown.paper;

import be.livc.playbook.internal.markdown.Markdown;
import be.livc.playbook.internal.markdown.PageBreaks;
import be.livc.playbook.internal.markdown.TableShape;
import java.util.List;
import java.util.Locale;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Tables on paper, with a head that is repeated on each page. */
final class PaperTables {
  private final HtmlNodeRendererContext context;
  private final HtmlWriter html;
  private final PaperPlaces places;
  private final int textWidth;

  PaperTables(HtmlNodeRendererContext context, PaperPlaces places, int textWidth) {
    this.textWidth = textWidth;
    this.context = context;
    this.places = places;
    this.html = context.getWriter();
  }

  void write(Node table) {
    List<Node> rows = TableShape.rows(table);
    List<Integer> widths = TableShape.of(rows, textWidth);
    boolean headed = TableShape.headed(rows);
    String name =
        (PageBreaks.whole(rows) ? "whole" : "") + (PageBreaks.withNext(table) ? " keeps" : "");
    html.raw(name.isEmpty() ? "<table>" : "<table class=\"" + name.strip() + "\">");
    html.line();
    if (headed) {
      html.raw("<thead>");
      row(rows.get(0), "th", widths, rows);
      html.raw("</thead>");
    }
    html.raw("<tbody>");
    for (int i = headed ? 1 : 0; i < rows.size(); i++) {
      row(rows.get(i), "td", i == 0 ? widths : List.of(), rows);
    }
    html.raw("</tbody></table>");
    html.line();
  }

  private void row(Node row, String tag, List<Integer> widths, List<Node> rows) {
    boolean signed = TableShape.signed(row, rows);
    int sum = widths.stream().mapToInt(Integer::intValue).sum();
    int column = 0;
    html.raw(signed ? "<tr class=\"signed\">" : "<tr>");
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      html.raw("<" + tag + " style=\"" + side(cell));
      if (column < widths.size()) {
        int share = widths.get(column) * 1000 / Math.max(1, sum);
        html.raw("width: " + share / 10 + "." + share % 10 + "%");
      }
      html.raw("\">");
      for (Node part = cell.getFirstChild(); part != null; part = part.getNext()) {
        context.render(part);
      }
      if (tag.equals("td") && Markdown.text(cell).isBlank()) {
        html.raw(places.cell(EmptyCell.of(cell, column, rows)));
      }
      html.raw("</" + tag + ">");
      column++;
    }
    html.raw("</tr>");
    html.line();
  }

  private static String side(Node cell) {
    return cell instanceof TableCell aligned && aligned.getAlignment() != null
        ? "text-align: " + aligned.getAlignment().name().toLowerCase(Locale.ROOT) + "; "
        : "";
  }
}
