package be.livc.playbook.diff;

import be.livc.playbook.diff.DiffWords.Section;
import be.livc.playbook.diff.Difference.Example;
import be.livc.playbook.model.Language;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A comparison as one HTML page that needs no other file and no network. */
public final class DiffHtml {
  private static final String STYLE =
      "body{font:16px/1.5 sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;"
          + "color:#1b1b1b;background:#fff}"
          + "table{border-collapse:collapse;width:100%}"
          + "th,td{text-align:left;vertical-align:top;padding:.3rem .6rem;"
          + "border-bottom:1px solid #ccc;overflow-wrap:anywhere}"
          + "td p{margin:.2rem 0 0;white-space:pre-line}td p b{font-weight:normal;color:#555}"
          + "th[scope=row]{width:18rem}th[scope=row] code{font-size:1em}"
          + "td:last-child{width:12rem}"
          + ".asks{border-left:.4rem solid #888;padding:.3rem .8rem}"
          + ".asks p{margin:0}.asks p:first-child{font-weight:bold}"
          + ".major{background:#fdecea}.minor{background:#fff4d6}"
          + ".asks.major{border-color:#b3261e}.asks.minor{border-color:#a86c00}"
          + "td.chance{width:12rem;white-space:nowrap}"
          + "details ul{margin:.2rem 0;columns:2}"
          + "@media(prefers-color-scheme:dark){body{color:#eee;background:#1b1b1b}"
          + "td p b{color:#aaa}.major{background:#4a1f1b}.minor{background:#43350f}}";

  private final DiffWords words;
  private final StringBuilder page = new StringBuilder();

  private DiffHtml(DiffWords words) {
    this.words = words;
  }

  /**
   * The comparison on one page.
   *
   * @param sessions what it would do to sessions; null when that was not asked
   */
  public static String of(
      PlaybookDiff diff, @Nullable List<SessionRehearsal> sessions, Language language) {
    DiffHtml html = new DiffHtml(new DiffWords(diff, language));
    html.head(diff, language);
    if (!diff.isEmpty()) {
      html.differences(diff.differences().size());
    }
    html.chances();
    if (sessions != null) {
      html.sessions(sessions);
    }
    html.page.append("</main>\n</body>\n</html>\n");
    return html.page.toString();
  }

  private void head(PlaybookDiff diff, Language language) {
    String title = escaped(words.page());
    String level =
        diff.required().map(required -> " " + DiffWords.lower(required.level())).orElse("");
    page.append("<!DOCTYPE html>\n<html lang=\"").append(language.code()).append("\">\n<head>\n");
    page.append("<meta charset=\"utf-8\">\n");
    page.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    page.append("<title>").append(title).append("</title>\n");
    page.append("<style>").append(STYLE).append("</style>\n</head>\n<body>\n<main>\n");
    page.append("<h1>").append(title).append("</h1>\n");
    if (!words.outcome().isEmpty()) {
      paragraph(words.outcome());
    }
    page.append("<div class=\"asks").append(level).append("\">\n");
    words.asks().forEach(line -> paragraph(line));
    page.append("</div>\n");
    if (!diff.isEmpty()) {
      paragraph(words.date());
    }
  }

  private void paragraph(String text) {
    page.append("<p>").append(escaped(text)).append("</p>\n");
  }

  private void table(String title, List<String> columns) {
    page.append("<h2>").append(escaped(title)).append("</h2>\n<table>\n<thead><tr>");
    for (String column : columns) {
      page.append("<th scope=\"col\">").append(escaped(words.get(column))).append("</th>");
    }
    page.append("</tr></thead>\n<tbody>\n");
  }

  private void endTable() {
    page.append("</tbody>\n</table>\n");
  }

  private void differences(int count) {
    table(words.get("differences", count), List.of("column.step", "column.what", "column.asks"));
    for (Section section : words.sections()) {
      int rows = section.differences().size();
      boolean first = true;
      Example shown = null;
      for (Difference one : section.differences()) {
        page.append("<tr>");
        if (first) {
          String span = rows > 1 ? " rowspan=\"" + rows + "\"" : "";
          page.append("<th scope=\"row\"").append(span).append('>');
          page.append(escaped(section.title())).append("</th>");
        }
        first = false;
        row(one, one.example() == null || one.example().equals(shown) ? null : one.example());
        shown = one.example() == null ? shown : one.example();
        page.append("</tr>\n");
      }
    }
    endTable();
  }

  private void row(Difference one, @Nullable Example example) {
    page.append("<td>").append(escaped(words.happened(one)));
    for (Map.Entry<String, String> value : words.values(one)) {
      page.append("<p><b>").append(escaped(value.getKey())).append("</b> ");
      page.append(escaped(value.getValue())).append("</p>");
    }
    if (example != null) {
      example(example);
    }
    page.append("</td><td class=\"").append(DiffWords.lower(one.level())).append("\">");
    page.append(escaped(words.effect(one))).append("</td>");
  }

  private void example(Example example) {
    page.append("<p><b>").append(escaped(words.get("example"))).append("</b> ");
    page.append(escaped(words.example(example))).append("</p>");
    List<String> answers = words.answers(example);
    if (!answers.isEmpty()) {
      page.append("<details><summary>").append(escaped(words.get("example.answers")));
      page.append("</summary><ul>");
      answers.forEach(it -> page.append("<li>").append(escaped(it)).append("</li>"));
      page.append("</ul></details>");
    }
  }

  private void chances() {
    if (words.differing().isEmpty()) {
      return;
    }
    table(words.get("chances"), List.of("column.step", "column.was", "column.is"));
    for (StepChance one : words.differing()) {
      page.append("<tr><th scope=\"row\">").append(escaped(one.name())).append("</th>");
      for (String chance : words.chances(one)) {
        page.append("<td class=\"chance\">").append(escaped(chance)).append("</td>");
      }
      page.append("</tr>\n");
    }
    endTable();
    if (!words.others().isEmpty()) {
      paragraph(words.others());
    }
  }

  private void sessions(List<SessionRehearsal> sessions) {
    if (sessions.isEmpty()) {
      paragraph(words.get("sessions.none"));
      return;
    }
    String title = words.get("sessions", sessions.size());
    page.append("<h2>").append(escaped(title)).append("</h2>\n<dl>\n");
    for (SessionRehearsal one : sessions) {
      page.append("<dt>").append(escaped(words.session(one))).append("</dt>\n");
      words.rehearsed(one).forEach(it -> page.append("<dd>").append(escaped(it)).append("</dd>\n"));
    }
    page.append("</dl>\n");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
