package be.livc.playbook.internal.markdown.html;

import be.livc.playbook.internal.markdown.Letterhead;
import be.livc.playbook.internal.markdown.Letterhead.Edges;
import be.livc.playbook.model.Language;
import be.livc.playbook.resource.Resources;
import be.livc.playbook.resource.Sha256;
import java.util.Base64;

/**
 * A page of HTML in one file, that fetches nothing and runs nothing but the one script that is
 * named by its digest.
 */
final class HtmlPage {
  private static final int MARK = 4;

  private static final class Style {
    private static final String TEXT = Resources.text(HtmlPage.class, "page.css");
  }

  private HtmlPage() {}

  /**
   * The page.
   *
   * @param title plain words
   * @param language of all of it
   * @param houseStyle CSS that goes after our own; may be empty
   * @param script what runs, or empty
   * @param body HTML
   */
  static String of(String title, Language language, String houseStyle, String script, String body) {
    String style = Style.TEXT + houseStyle;
    String mayRun = script.isEmpty() ? "" : "; script-src 'sha256-" + base64(script) + "'";
    return "<!DOCTYPE html>\n<html lang=\""
        + language.code()
        + "\">\n"
        + "<head>\n"
        + "<meta charset=\"utf-8\">\n"
        + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src"
        + " data:; style-src 'unsafe-inline'"
        + mayRun
        + "\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
        + MarkdownHtml.text(title)
        + "</title>\n<style>\n"
        + style.replace("</", "<\\/")
        + "</style>\n</head>\n<body>\n"
        + body
        + (script.isEmpty() ? "" : "<script>" + script + "</script>\n")
        + "</body>\n</html>\n";
  }

  /** What shows the house above the text; may be empty. */
  static String head(Letterhead letterhead) {
    Edges house = letterhead.shown();
    return house.hasHead() ? "<header class=\"house\">" + house.headHtml() + "</header>\n" : "";
  }

  /** What shows the house below the text; may be empty. */
  static String foot(Letterhead letterhead) {
    String foot = letterhead.shown().foot();
    return foot.isEmpty() ? "" : "<footer>" + MarkdownHtml.text(foot) + "</footer>\n";
  }

  /** The first eight digits of the digest of a text, in hex. */
  static String mark(String text) {
    return Sha256.of(text).hex(MARK);
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(Sha256.of(text).bytes());
  }
}
