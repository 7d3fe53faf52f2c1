package be.livc.playbook.document.paper;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.document.Document;
import be.livc.playbook.document.DocumentFormat;
import be.livc.playbook.internal.markdown.Blank;
import be.livc.playbook.internal.markdown.Markdown;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Text;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the real documents fall on their pages. */
class PagesTest {
  static Stream<Named<Document>> documents() {
    return Papers.longest().values().stream().map(it -> Named.of(it.template(), it));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aanstellingsbrief",
        "agenda",
        "noden-signaleren",
        "uitnodiging-casus",
        "uitnodiging-partner",
        "vertrouwelijkheidsverklaring"
      })
  void what_is_sent_or_signed_as_one_sheet_is_one(String template) throws IOException {
    assertThat(pages(Papers.longest().get(template))).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void no_page_is_as_good_as_empty(Document document) throws IOException {
    assertThat(pages(document)).allSatisfy(lines -> assertThat(lines).hasSizeGreaterThan(3));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void every_word_of_the_text_stands_on_a_page(Document document) throws IOException {
    String shown;
    try (PDDocument pdf = Loader.loadPDF(Papers.pdf(document))) {
      shown = solid(new PDFTextStripper().getText(pdf));
    }
    Map<String, Long> words =
        pieces(document.text()).stream()
            .flatMap(it -> Stream.of(it.split("\\s+")))
            .map(PagesTest::solid)
            .filter(it -> it.length() > 2)
            .collect(Collectors.groupingBy(it -> it, TreeMap::new, Collectors.counting()));
    assertThat(words).hasSizeGreaterThan(30);
    words.forEach(
        (word, times) ->
            assertThat(shown.split(Pattern.quote(word), -1).length - 1L)
                .as(word)
                .isGreaterThanOrEqualTo(times));
  }

  private static List<String> pieces(String markdown) {
    List<String> pieces = new ArrayList<>();
    Markdown.parse(markdown)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Text text) {
                pieces.add(text.getLiteral());
              }

              @Override
              public void visit(Code code) {
                pieces.add(code.getLiteral());
              }

              @Override
              public void visit(CustomNode node) {
                if (node instanceof Blank blank && blank.kind() != Blank.Kind.SIGNATURE) {
                  pieces.add(blank.text());
                } else {
                  visitChildren(node);
                }
              }
            });
    return pieces;
  }

  /** The letters and figures alone: a broken word has a hyphen and a new line in it. */
  private static String solid(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  @ParameterizedTest
  @MethodSource("documents")
  void no_page_ends_with_a_heading(Document document) throws IOException {
    List<String> headings = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(Papers.pdf(document))) {
      if (pdf.getDocumentCatalog().getDocumentOutline() != null) {
        names(pdf.getDocumentCatalog().getDocumentOutline().children(), headings);
      }
    }
    for (List<String> lines : pages(document)) {
      assertThat(headings).doesNotContain(lines.get(lines.size() - 1));
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void a_document_has_one_heading_of_the_first_level_in_every_format(Document document)
      throws IOException {
    assertThat(document.text().lines().filter(it -> it.startsWith("# "))).hasSize(1);
    String html = new String(document.as(DocumentFormat.HTML), StandardCharsets.UTF_8);
    assertThat(html.split("<h1>", -1)).hasSize(2);
    try (XWPFDocument word =
        new XWPFDocument(new ByteArrayInputStream(document.as(DocumentFormat.DOCX)))) {
      assertThat(word.getParagraphs())
          .filteredOn(it -> "Heading1".equals(it.getStyle()))
          .hasSize(1);
    }
  }

  private static void names(Iterable<PDOutlineItem> items, List<String> names) {
    for (PDOutlineItem item : items) {
      names.add(item.getTitle());
      names(item.children(), names);
    }
  }

  /** The lines of each page as they are seen, without head and foot. */
  private static List<List<String>> pages(Document document) throws IOException {
    List<List<String>> pages = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(Papers.pdf(document))) {
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        List<String> lines = stripper.getText(pdf).lines().filter(it -> !it.isBlank()).toList();
        assertThat(lines).noneMatch(it -> it.contains("Gemaakt met"));
        assertThat(lines.get(lines.size() - 1)).matches("\\d+ / \\d+");
        int head = document.isConfidential() ? 1 : 0;
        pages.add(lines.subList(head, lines.size() - 1));
      }
    }
    return pages;
  }
}
