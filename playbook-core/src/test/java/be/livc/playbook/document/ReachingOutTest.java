package be.livc.playbook.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.Templates;
import be.livc.playbook.checklist.Checklist;
import be.livc.playbook.checklist.Sample;
import be.livc.playbook.model.Value;
import be.livc.playbook.walk.Walk;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever stands in a text, an answer or a template: a file that is opened reaches out nowhere.
 */
class ReachingOutTest {
  private static final String HOSTILE =
      "Kijk ![plan](http://spion.be/plan.png) <img src=\"http://spion.be/x.png\"> en"
          + " [hier](javascript:alert(1)), [daar](data:text/html,spion) of [ginds](spion.pdf),"
          + " <javascript:spion>, maar [dit](https://www.vvsg.be) mag.";

  private static final List<String> WORDS = List.of("plan", "hier", "daar", "ginds", "dit");

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(
      value = DocumentFormat.class,
      names = {"MARKDOWN", "HTML", "DOCX", "PDF", "JSON"})
  void a_document_reaches_out_nowhere(DocumentFormat format) throws IOException {
    Files.writeString(
        folder.resolve("brief.md.ftl"),
        "---\ntitle: Brief\nlanguage: nl\nuses: [gemeente]\n---\n" + HOSTILE + "\n\n{gemeente}\n");
    DocumentWriter from = new DocumentWriter(Sheets.walk(HOSTILE), Map.of(), "7f3a90c2ffff");
    Document document = Templates.of(List.of(folder)).render("brief", from).orElseThrow();
    reaches_out_nowhere(document.as(format), format);
  }

  @ParameterizedTest
  @EnumSource(
      value = DocumentFormat.class,
      names = {"MARKDOWN", "HTML", "DOCX", "PDF"})
  void a_checklist_reaches_out_nowhere(DocumentFormat format) throws IOException {
    Walk walk =
        Walk.of(
            Sample.playbook(HOSTILE),
            Sample.answers().with("gemeente", new Value.Words(HOSTILE)),
            Sample.DAY);
    Checklist list = Checklist.of(HOSTILE, walk, Map.of());
    reaches_out_nowhere(Templates.of(List.of()).export(list, format), format);
  }

  private static void reaches_out_nowhere(byte[] file, DocumentFormat format) throws IOException {
    switch (format) {
      case HTML -> html(new String(file, UTF_8));
      case DOCX -> word(file);
      case PDF -> pdf(file);
      default -> markdown(new String(file, UTF_8));
    }
  }

  private static void html(String page) {
    assertThat(page).contains("href=\"https://www.vvsg.be\"").contains(WORDS);
    List<String> tags =
        Pattern.compile("<[a-z][^>]*>").matcher(page).results().map(MatchResult::group).toList();
    assertThat(tags)
        .noneMatch(it -> it.startsWith("<img") || it.contains(" src="))
        .noneMatch(
            it ->
                it.contains("href=")
                    && !it.contains("href=\"https://www.vvsg.be\"")
                    && !it.contains("href=\"#"));
  }

  private static void markdown(String text) {
    assertThat(text).contains("[dit](https://www.vvsg.be)").contains(WORDS);
    assertThat(text)
        .doesNotContainPattern("(?<!\\\\)<img|(?<!\\\\)!\\[|(?<!\\\\)]\\((?!https://www)");
  }

  private static void word(byte[] file) throws IOException {
    List<String> targets = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        String text = new String(zip.readAllBytes(), UTF_8);
        if (part.getName().endsWith(".rels")) {
          text.lines()
              .flatMap(line -> List.of(line.split("<", -1)).stream())
              .filter(it -> it.contains("TargetMode=\"External\""))
              .forEach(targets::add);
        }
        assertThat(part.getName()).doesNotContain("media");
        assertThat(text).doesNotContain("INCLUDEPICTURE", "HYPERLINK", "r:link=");
      }
    }
    assertThat(targets).singleElement().asString().contains("Target=\"https://www.vvsg.be\"");
  }

  private static void pdf(byte[] file) throws IOException {
    List<String> actions = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(file)) {
      for (PDPage sheet : document.getPages()) {
        for (PDAnnotation annotation : sheet.getAnnotations()) {
          if (annotation instanceof PDAnnotationLink link) {
            actions.add(link.getAction() instanceof PDActionURI page ? page.getURI() : "other");
          }
        }
      }
      assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
    }
    assertThat(actions).isNotEmpty().containsOnly("https://www.vvsg.be");
  }
}
