package be.livc.playbook.internal.markdown;

import static be.livc.playbook.internal.markdown.MarkdownHtml.text;

import be.livc.playbook.checklist.Words;
import be.livc.playbook.document.Document;

/** A document as a page. */
public final class DocumentHtml {
  private DocumentHtml() {}

  /**
   * The whole page.
   *
   * @param houseStyle CSS that goes after our own; may be empty
   */
  public static String of(Document document, String houseStyle) {
    StringBuilder html = new StringBuilder("<main>\n");
    if (document.isConfidential()) {
      html.append("<p class=\"confidential\">");
      html.append(text(Words.of(document.language()).get("document.confidential")));
      html.append("</p>\n");
    }
    html.append(MarkdownHtml.blocks(document.body())).append("</main>\n<footer>\n<p>");
    html.append(text(document.origin())).append("</p>\n");
    if (!document.toFillIn().isEmpty()) {
      html.append("<p>").append(text(document.toFillIn())).append("</p>\n");
    }
    html.append("</footer>\n");
    return HtmlPage.of(document.title(), document.language(), houseStyle, "", html.toString());
  }
}
