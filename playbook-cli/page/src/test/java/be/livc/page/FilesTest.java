package be.livc.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page lets a browser save: documents, checklists; and what it looks up. */
class FilesTest {
  private final Page page = Page.of("livc-r@2.1.0");

  @BeforeEach
  void walk() {
    page.ask("start", Map.of("name", "Opstart: deel 1/2"));
    Answering answering = new Answering(7);
    boolean open = true;
    while (open) {
      Map<String, Object> question = page.ask("question");
      Map<String, Object> reply =
          page.ask(
              "answer", Map.of("question", question.get("id"), "value", answering.to(question)));
      open = Page.object(reply, "state").containsKey("open");
    }
  }

  private static byte[] bytes(Map<String, Object> file) {
    return Base64.getDecoder().decode((String) file.get("base64"));
  }

  private static String text(Map<String, Object> file) {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }

  private List<Map<String, Object>> documents() {
    return Page.objects(page.ask("documents"), "documents").stream()
        .filter(it -> !it.get("state").equals("pending"))
        .toList();
  }

  @Test
  void a_document_comes_with_what_is_to_be_looked_at_and_is_recorded() {
    Map<String, Object> first = documents().get(0);
    assertThat(first).doesNotContainKey("made");
    Map<String, Object> made =
        page.ask("document", Map.of("document", first.get("key"), "format", "md", "notes", true));
    List<Map<String, Object>> files = Page.objects(made, "files");
    assertThat(files).hasSize(2);
    assertThat((String) files.get(0).get("name")).endsWith("-nakijken.md");
    assertThat(text(files.get(1))).startsWith("# ");
    assertThat(made).containsKey("part");
    assertThat(documents().get(0).get("made")).isEqualTo(files.get(1).get("name"));
    assertThat(Page.texts(made, "notes"))
        .contains("Kijk dit document na voor je het gebruikt. Het is een ontwerp.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "html", "md"})
  void a_document_comes_out_in_each_format(String format) throws IOException {
    Map<String, Object> made =
        page.ask(
            "document",
            Map.of("document", documents().get(0).get("key"), "format", format, "notes", false));
    Map<String, Object> file = Page.objects(made, "files").get(0);
    switch (format) {
      case "docx" -> assertThat(names(bytes(file))).contains("word/document.xml");
      case "html" -> assertThat(text(file)).startsWith("<!DOCTYPE html>");
      default -> assertThat(text(file)).startsWith("# ");
    }
  }

  private static List<String> names(byte[] zip) throws IOException {
    List<String> names = new ArrayList<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        assertThat(in.readAllBytes()).isNotEmpty();
        names.add(entry.getName());
      }
    }
    return names;
  }

  @Test
  void all_documents_come_in_one_folder_or_one_bundle() throws IOException {
    Map<String, Object> made =
        page.ask("allDocuments", Map.of("format", "docx", "notes", true, "as", "zip"));
    Map<String, Object> zip = Page.objects(made, "files").get(0);
    assertThat(zip.get("name")).isEqualTo("Opstart  deel 1 2.zip");
    assertThat(names(bytes(zip))).hasSize(documents().size() + 1).doesNotHaveDuplicates();
    assertThat(documents()).allMatch(it -> it.containsKey("made"));
    Map<String, Object> bundle =
        page.ask("allDocuments", Map.of("format", "html", "notes", false, "as", "bundle"));
    assertThat(Page.objects(bundle, "files")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "html", "md", "csv", "ics", "json"})
  void a_checklist_comes_out_in_each_format(String format) throws IOException {
    Map<String, Object> made = page.ask("checklist", Map.of("format", format, "by", "role"));
    assertThat(made).doesNotContainKeys("part", "state");
    Map<String, Object> file = Page.objects(made, "files").get(0);
    assertThat(file.get("name")).isEqualTo("takenlijst." + format);
    switch (format) {
      case "docx" -> assertThat(names(bytes(file))).contains("word/document.xml");
      case "html" -> assertThat(text(file)).startsWith("<!DOCTYPE html>");
      case "md" -> assertThat(text(file)).startsWith("# Takenlijst van Opstart");
      case "csv" -> assertThat(text(file)).startsWith("\uFEFF");
      case "ics" -> assertThat(text(file)).startsWith("BEGIN:VCALENDAR\r\n");
      default -> assertThat(text(file)).startsWith("{");
    }
  }

  @Test
  void a_checklist_can_be_cut_down_and_brief() {
    Map<String, Object> whole = page.ask("checklist", Map.of("format", "md"));
    Map<String, Object> brief = page.ask("checklist", Map.of("format", "md", "brief", true));
    Map<String, Object> done = page.ask("checklist", Map.of("format", "md", "filter", "done"));
    int all = text(Page.objects(whole, "files").get(0)).length();
    assertThat(text(Page.objects(brief, "files").get(0)).length()).isLessThan(all);
    assertThat(text(Page.objects(done, "files").get(0)).length()).isLessThan(all);
  }

  @Test
  void the_sheet_is_searched_and_its_entries_lead_on() {
    Map<String, Object> found = page.ask("fiche", Map.of("query", "beroepsgehiem"));
    List<Map<String, Object>> hits = Page.objects(found, "hits");
    assertThat(hits).hasSizeGreaterThan(3);
    assertThat((String) found.get("summary")).contains("vragen gevonden");
    Map<String, Object> entry = page.ask("entry", Map.of("entry", hits.get(0).get("id")));
    assertThat(entry).isEqualTo(hits.get(0));
    assertThat((String) entry.get("answer")).startsWith("<p>");
    Map<String, Object> themes = page.ask("fiche", Map.of("query", ""));
    assertThat(Page.objects(themes, "themes")).hasSizeGreaterThan(3);
    assertThat(page.ask("fiche", Map.of("query", "xylofoon")).get("summary"))
        .isEqualTo("Niets gevonden voor \"xylofoon\". Probeer een ander of korter woord.");
  }
}
