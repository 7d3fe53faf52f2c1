package be.livc.playbook.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.internal.markdown.Printable;
import be.livc.playbook.internal.markdown.paper.PaperPage;
import be.livc.playbook.model.Language;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfFileTest {
  static final Printable SHEET =
      new Printable(
          "Besluit & co",
          Language.NL,
          """
          # Besluit van Voorbeeldegem

          ## Leden

          Volgens de wet[^wet], en nog eens de wet[^wet], [hier](https://example.org/a?b=1&c=2).

          #### Dieper, met een sprong

          Naam: [IN TE VULLEN: naam van de voorzitter]. [NOG NIET IN ORDE: geen machtiging]

          - [ ] nog te doen
          - [x] gedaan

          Œuvre, Straße, coördinator, façade, € 12, „so“, ﬁ, Łódź, ‰, 中文, \u0007 en 😀.

          | Rij | Wat |
          |---|---|
          """
              + IntStream.rangeClosed(1, 90)
                  .mapToObj(i -> "| rij " + i + " | woorden |\n")
                  .collect(Collectors.joining())
              + "\n"
              + "***\n\n"
              + "## Achteraan\n\n"
              + "> citaat\n\n"
              + "---\n\n"
              + "![beeld](https://example.org/x.png)\n\n"
              + "[^wet]: Belgisch Staatsblad, *14 september 2018*.\n",
          "Vertrouwelijk",
          "Draaiboek LIVC R",
          "Gemaakt met Draaiboek LIVC R 1.0.0, peildatum 24 november 2026, kenmerk 7f3a90c2.",
          List.of(),
          LocalDate.of(2026, 11, 24));

  static byte[] file() {
    return PdfFile.of(PaperPage.of(SHEET, ""), SHEET.title(), SHEET.origin(), SHEET.date());
  }

  @Test
  void an_independent_judge_finds_nothing_wrong() {
    assertThat(Verapdf.findings(file())).isEmpty();
  }

  @Test
  void a_house_style_can_change_the_looks_but_not_the_fonts_and_fetches_nothing() {
    String css =
        "h1 { color: #a00000; font-family: Arial } body { background: url(file:///etc/passwd) }";
    byte[] file = PdfFile.of(PaperPage.of(SHEET, css), SHEET.title(), SHEET.origin(), SHEET.date());
    assertThat(file).isNotEqualTo(file());
    assertThat(Verapdf.findings(file)).isEmpty();
  }

  @Test
  void it_tells_what_it_is_in_which_language_and_of_which_day() throws IOException {
    try (PDDocument document = Loader.loadPDF(file())) {
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Besluit & co");
      assertThat(document.getDocumentInformation().getSubject())
          .startsWith("Gemaakt met Draaiboek");
      assertThat(document.getDocumentInformation().getCreationDate().toInstant())
          .isEqualTo("2026-11-24T00:00:00Z");
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl-BE");
      assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
    }
  }

  @Test
  void bookmarks_are_the_headings() throws IOException {
    try (PDDocument document = Loader.loadPDF(file())) {
      List<String> names = new ArrayList<>();
      names(document.getDocumentCatalog().getDocumentOutline().children(), "", names);
      assertThat(names)
          .containsExactly(
              "Besluit van Voorbeeldegem", " Leden", "  Dieper, met een sprong", " Achteraan");
    }
  }

  private static void names(Iterable<PDOutlineItem> items, String before, List<String> names) {
    for (PDOutlineItem item : items) {
      names.add(before + item.getTitle());
      names(item.children(), before + " ", names);
    }
  }

  @Test
  void each_page_has_its_head_its_foot_and_the_head_of_a_table_that_goes_on() throws IOException {
    try (PDDocument document = Loader.loadPDF(file())) {
      int pages = document.getNumberOfPages();
      assertThat(pages).isGreaterThan(2);
      for (int page = 1; page <= pages; page++) {
        assertThat(text(document, page))
            .contains("Vertrouwelijk", "Draaiboek LIVC R", page + " / " + pages);
      }
      assertThat(text(document, 2)).contains("Rij Wat", "rij 50");
      assertThat(text(document, 1))
          .contains("[IN TE VULLEN: naam van de voorzitter]", "[NOG NIET IN ORDE:")
          .contains("1 Belgisch Staatsblad, 14 september 2018.")
          .containsPattern("de wet1\\s?, en nog eens de wet1\\s?, hier");
      assertThat(text(document, pages)).contains("Achteraan").doesNotContain("rij 90");
    }
  }

  @Test
  void a_box_stands_on_the_line_of_its_text_also_where_tasks_stand_apart() {
    Printable apart =
        new Printable(
            "Lijst",
            Language.NL,
            "- [ ] een\n\n- [x] twee\n",
            "",
            "",
            "Ontwerp",
            List.of(),
            SHEET.date());
    assertThat(PaperPage.of(apart, ""))
        .containsPattern("<li class=\"task keeps\">\\s*<p><img class=\"box\"[^>]*/>\\s*een</p>")
        .containsPattern("<p><img class=\"box\"[^>]*/>\\s*twee</p>");
  }

  @Test
  void every_font_is_in_the_file() throws IOException {
    try (PDDocument document = Loader.loadPDF(file())) {
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).as(font.getName()).isTrue();
        }
      }
    }
  }

  @Test
  void boxes_have_words_for_who_does_not_see_them() throws IOException {
    String page = PaperPage.of(SHEET, "");
    assertThat(page)
        .contains("alt=\"vakje: nog te doen\"")
        .contains("alt=\"aangekruist vakje: gedaan\"")
        .doesNotContain("x.png");
    try (PDDocument document = Loader.loadPDF(file())) {
      assertThat(
              StreamSupport.stream(
                      document.getPage(0).getResources().getXObjectNames().spliterator(), false)
                  .count())
          .isEqualTo(2);
    }
  }

  @Test
  void the_same_sheet_gives_the_same_bytes_wherever_it_is_written() {
    byte[] before = file();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(file()).isEqualTo(before);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {55, 72, 76, 80})
  void a_last_page_is_not_nearly_empty_where_that_can_be_avoided(int lines) throws IOException {
    StringBuilder text = new StringBuilder();
    for (int line = 1; line <= lines; line++) {
      text.append("Regel ").append(line).append(".\n\n");
    }
    Printable sheet =
        new Printable(
            "Lijst", Language.NL, text.toString(), "", "", "Ontwerp", List.of(), SHEET.date());
    byte[] file = PdfFile.of(PaperPage.of(sheet, ""), sheet.title(), sheet.origin(), sheet.date());
    try (PDDocument document = Loader.loadPDF(file)) {
      int last = document.getNumberOfPages();
      assertThat(last == 1 || text(document, last).lines().count() > 9).isTrue();
    }
  }

  private static String text(PDDocument document, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setSortByPosition(true); // as it is seen
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(document);
  }
}
