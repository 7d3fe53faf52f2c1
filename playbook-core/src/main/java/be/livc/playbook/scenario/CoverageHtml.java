package be.livc.playbook.scenario;

import be.livc.playbook.model.Language;
import be.livc.playbook.scenario.Coverage.Kind;
import be.livc.playbook.scenario.Coverage.Part;
import be.livc.playbook.text.Words;
import java.util.List;

/** What scenarios come past, as one HTML page that needs no other file and no network. */
public final class CoverageHtml {
  private static final String STYLE =
      "body{font:16px/1.5 sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;"
          + "color:#1b1b1b;background:#fff}"
          + "table{border-collapse:collapse;width:100%}"
          + "th,td{text-align:left;vertical-align:top;padding:.3rem .6rem;"
          + "border-bottom:1px solid #ccc;overflow-wrap:anywhere}"
          + "tr.missing td{background:#fdecea}tr.missing td:first-child{font-weight:bold}"
          + "ul{list-style:none;padding:0}pre{white-space:pre-wrap;overflow-wrap:anywhere}"
          + "progress{width:12rem;vertical-align:middle}"
          + "@media(prefers-color-scheme:dark){body{color:#eee;background:#1b1b1b}"
          + "tr.missing td{background:#4a1f1b}}";

  private final Words words;
  private final StringBuilder page = new StringBuilder();

  private CoverageHtml(Words words) {
    this.words = words;
  }

  /**
   * The coverage of these playbooks on one page.
   *
   * @param results of their scenarios; those that did not pass are shown first
   */
  public static String of(List<Coverage> all, List<ScenarioResult> results, Language language) {
    CoverageHtml html = new CoverageHtml(Words.of(language));
    html.head(language);
    html.failed(results.stream().filter(result -> !result.passed()).toList(), language);
    all.forEach(html::playbook);
    html.page.append("</main>\n</body>\n</html>\n");
    return html.page.toString();
  }

  private void head(Language language) {
    String title = escaped(words.get("coverage.page"));
    page.append("<!DOCTYPE html>\n<html lang=\"").append(language.code()).append("\">\n<head>\n");
    page.append("<meta charset=\"utf-8\">\n");
    page.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    page.append("<title>").append(title).append("</title>\n");
    page.append("<style>").append(STYLE).append("</style>\n</head>\n<body>\n<main>\n");
    page.append("<h1>").append(title).append("</h1>\n");
  }

  private void failed(List<ScenarioResult> results, Language language) {
    if (results.isEmpty()) {
      return;
    }
    page.append("<h2>").append(escaped(words.count("coverage.failed", results.size())));
    page.append("</h2>\n");
    for (ScenarioResult result : results) {
      page.append("<h3>").append(escaped(result.scenario().title())).append("</h3>\n");
      page.append("<pre>").append(escaped(ScenarioReport.of(result, language))).append("</pre>\n");
    }
  }

  private void playbook(Coverage coverage) {
    page.append("<h2>").append(escaped(CoverageReport.title(coverage, words))).append("</h2>\n");
    page.append("<ul>\n");
    for (Kind kind : Kind.values()) {
      String share = escaped(CoverageReport.share(coverage, kind, words));
      page.append("<li><progress max=\"100\" value=\"").append(coverage.percent(kind));
      page.append("\" aria-label=\"").append(share).append("\"></progress> ");
      page.append(share).append("</li>\n");
    }
    page.append("</ul>\n");
    if (!coverage.parts().isEmpty()) {
      page.append("<table>\n<thead><tr>");
      for (String column : List.of("part", "place", "by")) {
        page.append("<th scope=\"col\">").append(escaped(words.get("coverage.column." + column)));
        page.append("</th>");
      }
      page.append("</tr></thead>\n<tbody>\n");
      coverage.parts().forEach(this::row);
      page.append("</tbody>\n</table>\n");
    }
  }

  private void row(Part part) {
    page.append(part.covered() ? "<tr>" : "<tr class=\"missing\">");
    cell(CoverageReport.part(part, words));
    cell(part.place() == null ? "" : CoverageReport.place(part.place()));
    cell(part.covered() ? by(part) : words.get("coverage.by-none"));
    page.append("</tr>\n");
  }

  /** The first scenario that comes past, and how many others do. */
  private String by(Part part) {
    int more = part.scenarios().size() - 1;
    String file = part.scenarios().get(0);
    String name = file.substring(file.lastIndexOf('/') + 1);
    return more == 0 ? name : words.get("coverage.by-more", name, more);
  }

  private void cell(String text) {
    page.append("<td>").append(escaped(text)).append("</td>");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
