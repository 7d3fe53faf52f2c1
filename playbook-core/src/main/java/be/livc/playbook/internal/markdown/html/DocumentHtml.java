package be.livc.playbook.internal.markdown.html;

import static be.livc.playbook.internal.markdown.html.MarkdownHtml.text;

import be.livc.playbook.checklist.QuestionBooklet;
import be.livc.playbook.document.Document;
import be.livc.playbook.internal.markdown.Letterhead;
import be.livc.playbook.model.Language;
import be.livc.playbook.text.Words;

/** A document as a page. */
public final class DocumentHtml {
  private DocumentHtml() {}

  /** The whole page in our own house style, but for CSS that goes after our own; may be empty. */
  public static String of(Document document, String houseStyle) {
    return of(document, houseStyle, Letterhead.NONE);
  }

  /**
   * The whole page.
   *
   * @param houseStyle CSS that goes after our own and what the letterhead says; may be empty
   */
  public static String of(Document document, String houseStyle, Letterhead letterhead) {
    StringBuilder html = new StringBuilder();
    html.append(HtmlPage.head(letterhead)).append("<main>\n");
    if (document.isConfidential()) {
      html.append("<p class=\"confidential\">");
      html.append(text(Words.of(document.language()).get("document.confidential")));
      html.append("</p>\n");
    }
    html.append(tables(document.text(), document.language())).append("</main>\n");
    html.append(HtmlPage.foot(letterhead));
    String css = letterhead.screenCss() + houseStyle;
    return HtmlPage.of(document.title(), document.language(), css, "", html.toString());
  }

  /**
   * The questions of a playbook, to print and write in.
   *
   * @param houseStyle as above
   */
  public static String of(QuestionBooklet booklet, String houseStyle, Letterhead letterhead) {
    String body =
        HtmlPage.head(letterhead)
            + "<main>\n"
            + tables(booklet.markdown(), booklet.language())
            + "</main>\n"
            + HtmlPage.foot(letterhead);
    String css = letterhead.screenCss() + houseStyle;
    return HtmlPage.of(booklet.title(), booklet.language(), css, "", body);
  }

  /** Each table scrolls in a frame of its own, so that a narrow page never does as a whole. */
  private static String tables(String markdown, Language language) {
    String name = text(Words.of(language).get("document.table"));
    return MarkdownHtml.blocks(markdown)
        .replace(
            "<table>",
            "<div class=\"table\" role=\"group\" aria-label=\""
                + name
                + "\" tabindex=\"0\"><table>")
        .replace("</table>", "</table></div>");
  }
}
