package be.livc.playbook.internal.markdown.paper;

import static be.livc.playbook.internal.markdown.XmlText.escaped;
import static be.livc.playbook.internal.markdown.XmlText.quoted;

import be.livc.playbook.internal.markdown.Letterhead;
import be.livc.playbook.internal.markdown.LongWords;
import be.livc.playbook.internal.markdown.Markdown;
import be.livc.playbook.internal.markdown.Printable;
import be.livc.playbook.internal.markdown.XmlText;
import be.livc.playbook.model.Language;
import be.livc.playbook.resource.Resources;
import be.livc.playbook.text.Words;
import java.util.List;
import org.commonmark.node.Node;

/**
 * A sheet as XHTML that is laid out on pages: with a head and foot on each page, bookmarks, and
 * footnotes where they are referred to.
 */
public final class PaperPage {
  private static final class Style {
    private static final String TEXT = escaped(Resources.text(PaperPage.class, "paper.css"));
  }

  private PaperPage() {}

  /** The page in our own house style, but for CSS that goes after our own; may be empty. */
  public static String of(Printable sheet, String houseStyle) {
    return of(sheet, houseStyle, Letterhead.NONE);
  }

  /**
   * The page.
   *
   * @param houseStyle CSS that goes after our own and what the letterhead says; may be empty
   */
  public static String of(Printable sheet, String houseStyle, Letterhead letterhead) {
    Words words = Words.of(sheet.language());
    return page(sheet, houseStyle, letterhead, new PrintedPlaces(words));
  }

  /**
   * The page with anchors of the class {@code field} in the place of what is to be filled in, which
   * become fields of a form in PDF.
   *
   * @param houseStyle as above
   */
  public static String fillable(Printable sheet, String houseStyle, Letterhead letterhead) {
    Words words = Words.of(sheet.language());
    return page(sheet, houseStyle, letterhead, new FieldPlaces(sheet.blanks(), words));
  }

  private static String page(
      Printable sheet, String houseStyle, Letterhead letterhead, PaperPlaces places) {
    Node text = Markdown.parse(sheet.markdown());
    PaperEdges edges = new PaperEdges(letterhead);
    LongWords.hyphenate(text, sheet.language(), edges.textWidth());
    PaperNodes nodes = PaperNodes.of(text, places, edges.textWidth());
    StringBuilder page = new StringBuilder("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"");
    page.append(tag(sheet.language()))
        .append("\">\n<head>\n<title>")
        .append(escaped(sheet.title()));
    page.append("</title>\n<meta name=\"subject\" content=\"").append(quoted(sheet.origin()));
    page.append("\"/>\n<style>\n").append(Style.TEXT);
    page.append(escaped(edges.css() + houseStyle))
        .append("\n* { font-family: livc !important; }\n</style>\n");
    bookmarks(nodes.headings(), page);
    page.append("</head>\n<body>\n").append(edges.html(sheet));
    if (!sheet.confidential().isEmpty()) {
      page.append("<p class=\"confidential\">").append(escaped(sheet.confidential()));
      page.append("</p>\n");
    }
    page.append(XmlText.shown(nodes.html(text)));
    return page.append("</body>\n</html>\n").toString();
  }

  /** The language with its region, as viewers of PDF and screen readers know it. */
  public static String tag(Language language) {
    return language == Language.EN ? "en-GB" : language.code() + "-BE";
  }

  private static void bookmarks(List<PaperNodes.Title> titles, StringBuilder page) {
    if (titles.isEmpty()) {
      return;
    }
    page.append("<bookmarks>\n");
    int depth = 0;
    for (PaperNodes.Title title : titles) {
      page.append("</bookmark>\n".repeat(depth + 1 - title.depth()));
      page.append("<bookmark name=\"").append(quoted(title.text())).append("\" href=\"#");
      page.append(title.id()).append("\">\n");
      depth = title.depth();
    }
    page.append("</bookmark>\n".repeat(depth)).append("</bookmarks>\n");
  }
}
