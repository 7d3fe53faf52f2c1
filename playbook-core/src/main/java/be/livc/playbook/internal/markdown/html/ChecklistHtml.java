package be.livc.playbook.internal.markdown.html;

import static be.livc.playbook.internal.markdown.html.MarkdownHtml.inline;
import static be.livc.playbook.internal.markdown.html.MarkdownHtml.text;

import be.livc.playbook.checklist.Checklist;
import be.livc.playbook.checklist.ChecklistItem;
import be.livc.playbook.checklist.ChecklistSection;
import be.livc.playbook.checklist.ChecklistWarning;
import be.livc.playbook.checklist.OpenQuestion;
import be.livc.playbook.internal.markdown.Letterhead;
import be.livc.playbook.resource.Resources;
import be.livc.playbook.text.ResolvedGround;
import be.livc.playbook.text.Words;
import java.util.List;

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

  /** The whole page in our own house style, but for CSS that goes after our own; may be empty. */
  public static String of(Checklist list, String houseStyle) {
    return of(list, houseStyle, Letterhead.NONE);
  }

  /**
   * The whole page.
   *
   * @param houseStyle CSS that goes after our own and what the letterhead says; may be empty
   */
  public static String of(Checklist list, String houseStyle, Letterhead letterhead) {
    ChecklistHtml page = new ChecklistHtml(list);
    page.body(letterhead);
    String script = Resources.text(ChecklistHtml.class, "checklist.js");
    String css = letterhead.screenCss() + houseStyle;
    return HtmlPage.of(list.heading(), list.language(), css, script, page.html.toString());
  }

  private void body(Letterhead letterhead) {
    String mark = HtmlPage.mark(list.name() + "\n" + list.playbook() + "\n" + list.version());
    html.append("<a class=\"skip\" href=\"#tasks\">").append(text(words.get("html.skip")));
    html.append("</a>\n").append(HtmlPage.head(letterhead));
    html.append("<main data-list=\"").append(mark).append("\" data-open=\"");
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
    List<ChecklistSection> sections = list.sections();
    if (sections.stream().noneMatch(it -> it.kind() == ChecklistSection.Kind.FIRST)) {
      list.warnings().forEach(this::warning);
    }
    html.append("<div id=\"tasks\" tabindex=\"-1\">\n");
    sections.forEach(this::section);
    html.append("</div>\n");
    unsure();
    if (!list.confirm().isEmpty()) {
      html.append("<p class=\"to-confirm\">").append(text(list.confirm())).append("</p>\n");
    }
    inFull();
    html.append("</main>\n").append(HtmlPage.foot(letterhead));
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

  private void section(ChecklistSection section) {
    boolean titled = !section.title().isEmpty();
    html.append("<section>\n");
    if (titled) {
      heading("h2", section.title());
    }
    for (ChecklistSection.Group group : section.groups()) {
      if (!group.title().isEmpty()) {
        heading(titled ? "h3" : "h2", group.title());
      }
      html.append("<ol class=\"tasks\">\n");
      group.items().forEach(this::item);
      html.append("</ol>\n");
    }
    html.append("</section>\n");
    if (section.kind() == ChecklistSection.Kind.FIRST) {
      list.warnings().forEach(this::warning);
    }
  }

  private void heading(String name, String title) {
    html.append('<').append(name).append('>').append(text(title));
    html.append("</").append(name).append(">\n");
  }

  private void item(ChecklistItem item) {
    String id = "task-" + item.mark();
    html.append("<li><input type=\"checkbox\" id=\"").append(id).append("\" data-key=\"");
    html.append(HtmlPage.mark(item.key())).append('"');
    html.append(item.done() == null ? "" : " checked").append(">\n<div><label for=\"").append(id);
    html.append("\"><span class=\"number\">").append(item.mark());
    html.append("</span> <span class=\"state\">").append(text(item.state(words)));
    html.append("</span>: ").append(text(item.name())).append("</label>\n");
    item.brief(words).forEach(this::line);
    html.append("</div></li>\n");
  }

  private void inFull() {
    if (list.isBrief() || list.items().isEmpty()) {
      return;
    }
    html.append("<section class=\"full\">\n");
    heading("h2", words.get("section.full"));
    for (ChecklistSection.Group group : list.groups()) {
      if (!group.title().isEmpty()) {
        heading("h3", group.title());
      }
      for (ChecklistItem item : group.items()) {
        html.append("<div class=\"task\">\n<p><strong>").append(item.mark());
        html.append("</strong> ").append(inline(item.markdown())).append("</p>\n");
        item.details(words).forEach(this::line);
        html.append("</div>\n");
      }
    }
    html.append("</section>\n");
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
