package be.livc.playbook;

import be.livc.playbook.internal.markdown.html.MarkdownHtml;
import java.util.Objects;

/**
 * Texts of a playbook as pieces of HTML for a page of an application, by the writer that documents
 * come from: markup of HTML in a text is shown as the text it is, links go to web and mail
 * addresses only, and nothing in it runs.
 */
public final class TextHtml {
  private TextHtml() {}

  /**
   * CommonMark as blocks: paragraphs, lists, tables.
   *
   * @param markdown as {@link be.livc.playbook.view.ScreenNames#markdown} gives it, with the
   *     answers escaped in it
   */
  public static String blocks(String markdown) {
    return MarkdownHtml.blocks(Objects.requireNonNull(markdown, "markdown"));
  }

  /** CommonMark inside a line: of paragraphs the words alone. */
  public static String inline(String markdown) {
    return MarkdownHtml.inline(Objects.requireNonNull(markdown, "markdown"));
  }

  /** Plain words as HTML that shows exactly those words, also inside quoted attributes. */
  public static String plain(String words) {
    return MarkdownHtml.text(Objects.requireNonNull(words, "words"));
  }
}
