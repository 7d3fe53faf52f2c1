package be.livc.playbook.internal.markdown.html;

import static be.livc.playbook.internal.markdown.html.MarkdownHtml.inline;
import static be.livc.playbook.internal.markdown.html.MarkdownHtml.text;

import be.livc.playbook.checklist.Checklist;
import be.livc.playbook.checklist.ChecklistItem;
import be.livc.playbook.checklist.ChecklistWarning;
import be.livc.playbook.checklist.OpenQuestion;
import be.livc.playbook.resource.Resources;
import be.livc.playbook.text.ResolvedGround;
import be.livc.playbook.text.Words;

/**
 * A checklist as a page whose boxes can be ticked; the browser remembers the ticks, without a
 * server.
 */
public final class ChecklistHtml {
  private final Checklist list;
  private final Words words;
  private final StringBuilder html = new StringBuilder();

  private ChecklistHtml(Checklist list) {
    this.list = list;
    this.words = list.words();
  }

  /**
   * The whole page.
   *
   * @param houseStyle CSS that goes after our own; may be empty
   */
  public static String of(Checklist list, String houseStyle) {
    ChecklistHtml page = new ChecklistHtml(list);
    page.body();
    String script = Resources.text(ChecklistHtml.class, "checklist.js");
    return HtmlPage.of(list.heading(), list.language(), houseStyle, script, page.html.toString());
  }

  private void body() {
    String mark = HtmlPage.mark(list.name() + "\n" + list.playbook() + "\n" + list.version());
    html.append("<a class=\"skip\" href=\"#tasks\">").append(text(words.get("html.skip")));
    html.append("</a>\n<main data-list=\"").append(mark).append("\" data-open=\"");
    html.append(text(words.get("open"))).append("\" data-done=\"").append(text(words.get("done")));
    html.append("\" data-counts=\"").append(text(list.countsPattern())).append("\">\n<h1>");
    html.append(text(list.heading())).append("</h1>\n<p class=\"meta\">");
    html.append(text(list.subtitle())).append("</p>\n<p id=\"counts\" role=\"status\">");
    html.append(text(list.counts())).append("</p>\n");
    if (!list.filtered().isEmpty()) {
      html.append("<p class=\"filtered\"><strong>").append(text(list.filtered()));
      html.append("</strong></p>\n");
    }
    html.append("<p class=\"meta screen-only\">");
    html.append(text(words.get("html.note"))).append("</p>\n");
    conclusion();
    list.warnings().forEach(this::warning);
    html.append("<div id=\"tasks\" tabindex=\"-1\">\n");
    list.phases().forEach(this::phase);
    html.append("</div>\n");
    unsure();
    if (!list.confirm().isEmpty()) {
      html.append("<p class=\"to-confirm\">").append(text(list.confirm())).append("</p>\n");
    }
    html.append("</main>\n");
  }

  private void conclusion() {
    ResolvedGround support = list.conclusionSupport();
    if (support != null) {
      html.append("<section class=\"conclusion\">\n<h2>").append(text(words.get("conclusion")));
      html.append("</h2>\n<p>").append(inline(list.conclusion())).append("</p>\n");
      support.lines(words).forEach(this::line);
      html.append("</section>\n");
    }
  }

  private void warning(ChecklistWarning warning) {
    html.append("<section class=\"warning\">\n<h2>").append(text(words.get("warning")));
    html.append("</h2>\n<p>").append(inline(warning.markdown())).append("</p>\n");
    if (!warning.until().isEmpty()) {
      line(warning.until(words));
    }
    warning.support().lines(words).forEach(this::line);
    html.append("</section>\n");
  }

  private void phase(Checklist.Part part) {
    html.append("<section>\n");
    if (part.number() > 0) {
      html.append("<h2>").append(text(words.get("phase", part.number(), part.title())));
      html.append("</h2>\n");
    }
    html.append("<ol class=\"tasks\">\n");
    part.items().forEach(this::item);
    html.append("</ol>\n</section>\n");
  }

  private void item(ChecklistItem item) {
    String id = "task-" + item.mark();
    html.append("<li><input type=\"checkbox\" id=\"").append(id).append("\" data-key=\"");
    html.append(HtmlPage.mark(item.key())).append('"');
    html.append(item.done() == null ? "" : " checked").append(">\n<div><label for=\"").append(id);
    html.append("\"><span class=\"number\">").append(item.mark());
    html.append("</span> <span class=\"state\">").append(text(item.state(words)));
    html.append("</span>: ").append(inline(item.markdown())).append("</label>\n");
    item.details(words).forEach(this::line);
    html.append("</div></li>\n");
  }

  private void unsure() {
    if (list.unsure().isEmpty()) {
      return;
    }
    html.append("<section>\n<h2>").append(text(words.get("unsure"))).append("</h2>\n");
    for (OpenQuestion unsure : list.unsure()) {
      html.append("<p>").append(text(unsure.opening(words))).append("</p>\n");
      if (!unsure.dependents().isEmpty()) {
        html.append("<ul>\n");
        for (String line : unsure.list(words)) {
          html.append("<li>").append(text(line)).append("</li>\n");
        }
        html.append("</ul>\n");
        if (!unsure.hasTask()) {
          html.append("<p>").append(text(words.get("unsure.no-task"))).append("</p>\n");
        }
      }
    }
    html.append("</section>\n");
  }

  private void line(String line) {
    html.append("<p>").append(text(line)).append("</p>\n");
  }
}
