package be.livc.playbook.internal.markdown.paper;

import static be.livc.playbook.internal.markdown.XmlText.escaped;

import be.livc.playbook.internal.markdown.Letterhead;
import be.livc.playbook.internal.markdown.Letterhead.Edges;
import be.livc.playbook.internal.markdown.Letterhead.Sheet;
import be.livc.playbook.internal.markdown.Printable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The page of a house style, and what stands above and below its text.
 *
 * @param house the house style
 */
record PaperEdges(Letterhead house) {
  /** Between the edge of a page and its text when no logo stands there, in points. */
  private static final int EDGE = 36;

  /** Between what stands above the text and the text, in points. */
  private static final int GAP = 12;

  /** Of a foot with the number of the page. */
  private static final int FOOT = 30;

  /** The text of a page of A4 between our margins, in twentieths of a point. */
  private static final int TEXT_WIDTH = 9412;

  /** How wide text is, in twentieths of a point. */
  int textWidth() {
    return house.sheet().map(Sheet::textWidth).orElse(TEXT_WIDTH);
  }

  /** CSS that goes after our own. */
  String css() {
    StringBuilder css = new StringBuilder();
    page(css, "@page", "", house.every());
    if (house.hasFirst()) {
      page(css, "@page :first", "-first", house.first());
    }
    return css.append(house.colours()).toString();
  }

  private void page(StringBuilder css, String selector, String name, Edges edges) {
    Sheet sheet = house.sheet().orElse(null);
    boolean high = edges.logo().isPresent() || edges.head().contains("\n");
    if (sheet == null && name.isEmpty() && !high) {
      return;
    }
    css.append(selector).append(" { ");
    if (sheet == null) {
      css.append(high ? "margin-top: " + (edges.headHeight() + 2 * EDGE) + "pt; " : "");
    } else {
      int top = Math.max(sheet.top(), sheet.head() + 20 * (edges.headHeight() + GAP));
      int bottom = Math.max(sheet.bottom(), sheet.foot() + 20 * FOOT);
      css.append("size: ").append(points(sheet.width())).append(points(sheet.height()));
      css.append("; margin: ").append(points(top)).append(points(sheet.right()));
      css.append(points(bottom)).append(points(sheet.left())).append("; ");
    }
    String above =
        sheet == null
            ? "vertical-align: bottom; padding-bottom: 5mm"
            : "vertical-align: top; padding-top: " + points(sheet.head());
    String below =
        sheet == null
            ? "vertical-align: top; padding-top: 4mm"
            : "vertical-align: bottom; padding-bottom: " + points(sheet.foot());
    if (sheet != null || !name.isEmpty()) {
      box(css, "@top-left", "head" + name, above);
      box(css, "@bottom-left", "foot" + name, below);
    }
    css.append("}\n");
  }

  private static void box(StringBuilder css, String box, String element, String place) {
    css.append(box).append(" { content: element(").append(element);
    css.append("); width: 100%; ").append(place).append("; } ");
  }

  private static String points(int twentieths) {
    return twentieths / 20 + "." + twentieths % 20 * 5 / 10 + "pt ";
  }

  /** What stands above and below the text, as XHTML that no page shows in its text. */
  String html(Printable sheet) {
    return (house.hasFirst() ? html(sheet, "-first", house.first()) : "")
        + html(sheet, "", house.every());
  }

  private static String html(Printable sheet, String name, Edges edges) {
    String also = name.isEmpty() ? "" : " first";
    return "<div class=\"head"
        + also
        + "\">"
        + edges.headHtml()
        + "<span class=\"confidential\">"
        + escaped(sheet.confidential())
        + "</span></div>\n<div class=\"foot"
        + also
        + "\"><span class=\"number\"></span>"
        + escaped(
            Stream.of(edges.foot(), sheet.foot())
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(Edges.BESIDE)))
        + "</div>\n";
  }
}
