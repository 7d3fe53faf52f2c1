package be.livc.page;

import java.util.List;
import java.util.Map;

/** Everything that a person can take along at the end, and look at on the way. */
final class Takings {
  private Takings() {}

  static void from(Page page) {
    page.ask("answers");
    page.ask("tasks");
    page.ask("tasks", Map.of("by", "date"));
    page.tryTo("fiche", Map.of("query", "beroepsgehiem"));
    Map<String, Object> documents = page.ask("documents");
    for (Map<String, Object> document : Page.objects(documents, "documents")) {
      for (String format : List.of("docx", "html", "md")) {
        page.tryTo(
            "document", Map.of("document", document.get("key"), "format", format, "notes", true));
      }
    }
    for (String format : List.of("docx", "html", "md", "csv", "ics", "json")) {
      page.tryTo("checklist", Map.of("format", format));
    }
    page.tryTo("allDocuments", Map.of("format", "docx", "notes", false, "as", "zip"));
    page.tryTo("allDocuments", Map.of("format", "docx", "notes", false, "as", "bundle"));
    page.ask("export", Map.of("sensitive", true));
  }
}
