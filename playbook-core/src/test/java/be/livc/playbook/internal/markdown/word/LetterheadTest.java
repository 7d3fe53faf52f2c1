package be.livc.playbook.internal.markdown.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import be.livc.playbook.checklist.Checklist;
import be.livc.playbook.checklist.QuestionBooklet;
import be.livc.playbook.internal.markdown.Letterhead;
import be.livc.playbook.internal.markdown.Printable;
import be.livc.playbook.internal.markdown.html.ChecklistHtml;
import be.livc.playbook.internal.markdown.html.DocumentHtml;
import be.livc.playbook.internal.markdown.paper.PaperPage;
import be.livc.playbook.internal.pdf.PdfFile;
import be.livc.playbook.internal.pdf.Verapdf;
import be.livc.playbook.model.Language;
import be.livc.playbook.session.SmallPlaybook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** What PDF and HTML take from the Word document of a house style. */
class LetterheadTest {
  private static final Printable SHEET =
      new Printable(
          "Brief",
          Language.NL,
          "# Brief\n\n" + "Een zin.\n\n".repeat(60),
          "Vertrouwelijk",
          "",
          "Proef",
          List.of(),
          LocalDate.of(2026, 11, 24));

  @Test
  void colours_font_words_and_logo_are_those_of_word() {
    Letterhead read = WordLetterhead.of(style(" descr=\"Wapen van Weidegem\""));
    assertThat(read.colours()).contains("h1, .level-1 { color: #A00000; }");
    assertThat(read.fonts()).contains("html { font-family: \"Verdana\", Arial, sans-serif; }");
    assertThat(read.every().head()).isEqualTo("Gemeente Weidegem & OCMW");
    assertThat(read.every().foot()).isEqualTo("Dorpsplein 1, 9999 Weidegem");
    assertThat(read.lacksWords()).isFalse();
    assertThat(read.every().logo())
        .hasValueSatisfying(
            logo -> {
              assertThat(logo.words()).isEqualTo("Wapen van Weidegem");
              assertThat(logo.width()).isEqualTo(100);
              assertThat(logo.height()).isEqualTo(50);
            });
  }

  @Test
  void what_the_theme_gives_is_found_there() {
    Map<String, byte[]> parts = WordPackage.parts(WordReference.ours().file());
    put(
        parts,
        "word/theme/theme1.xml",
        "<a:theme><a:clrScheme><a:dk1><a:sysClr val=\"windowText\" lastClr=\"101010\"/></a:dk1>"
            + "<a:accent1><a:srgbClr val=\"2F7D32\"/></a:accent1></a:clrScheme><a:fontScheme>"
            + "<a:majorFont><a:latin typeface=\"Georgia\"/></a:majorFont>"
            + "<a:minorFont><a:latin typeface=\"Trebuchet MS\"/></a:minorFont></a:fontScheme>"
            + "</a:theme>");
    change(parts, "word/styles.xml", "w:ascii=\"Calibri\"", "w:asciiTheme=\"minorHAnsi\"");
    change(
        parts,
        "word/styles.xml",
        "<w:color w:val=\"0B4F8A\"/><w:sz w:val=\"36\"/>",
        "<w:color w:val=\"auto\" w:themeColor=\"accent1\"/><w:sz w:val=\"36\"/>");
    change(
        parts,
        "word/styles.xml",
        "<w:color w:val=\"0B4F8A\"/><w:sz w:val=\"27\"/>",
        "<w:color w:themeColor=\"text1\"/><w:sz w:val=\"27\"/>");
    Letterhead read = WordLetterhead.of(WordReference.of(WordZip.of(parts)));
    assertThat(read.fonts()).contains("html { font-family: \"Trebuchet MS\", Arial, sans-serif; }");
    assertThat(read.colours())
        .contains("h1, .level-1 { color: #2F7D32; }", "h2, .level-2 { color: #101010; }");
  }

  @Test
  void where_the_first_page_has_a_header_of_its_own_that_shows_the_house() {
    Map<String, byte[]> parts = WordPackage.parts(WordReference.ours().file());
    change(
        parts,
        "word/document.xml",
        "<w:sectPr>",
        "<w:sectPr><w:headerReference w:type=\"first\" r:id=\"rId9\"/>");
    change(parts, "word/document.xml", "</w:sectPr>", "<w:titlePg/></w:sectPr>");
    change(
        parts,
        "word/_rels/document.xml.rels",
        "</Relationships>",
        "<Relationship Id=\"rId9\" Type=\"x/header\" Target=\"header2.xml\"/></Relationships>");
    put(parts, "word/header2.xml", "<w:hdr><w:p><w:r><w:t>Stad Weidegem</w:t></w:r></w:p></w:hdr>");
    byte[] titled = WordZip.of(parts);
    Letterhead read = WordLetterhead.of(WordReference.of(titled));
    assertThat(read.first().head()).isEqualTo("Stad Weidegem");
    assertThat(read.every().head()).isEmpty();
    assertThat(read.shown().head()).isEqualTo("Stad Weidegem");
    change(parts, "word/document.xml", "<w:titlePg/>", "<w:titlePg w:val=\"0\"/>");
    assertThat(WordLetterhead.of(WordReference.of(WordZip.of(parts))).shown().head()).isEmpty();
  }

  @Test
  void lines_stay_lines_above_the_text_and_stand_beside_each_other_below_it() {
    Map<String, byte[]> parts = WordPackage.parts(WordReference.ours().file());
    put(
        parts,
        "word/header1.xml",
        "<w:hdr><w:p><w:r><w:t>Dienst veiligheid</w:t></w:r></w:p><mc:AlternateContent><mc:Choice"
            + " Requires=\"wps\"/><mc:Fallback><w:p><w:r><w:t>oud</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent><w:p><w:r><w:t>Dorpsplein"
            + " 1</w:t></w:r></w:p></w:hdr>");
    String number = "<w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple>";
    put(
        parts,
        "word/footer1.xml",
        "<w:ftr><w:tbl><w:tr><w:tc><w:p><w:r><w:t>T 011 00 00"
            + " 00</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>van ma tot"
            + " vr</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t xml:space=\"preserve\">blz."
            + " </w:t></w:r>"
            + number
            + "<w:r><w:t xml:space=\"preserve\"> van </w:t></w:r>"
            + number
            + "</w:p></w:tc></w:tr></w:tbl></w:ftr>");
    Letterhead read = WordLetterhead.of(WordReference.of(WordZip.of(parts)));
    assertThat(read.every().head()).isEqualTo("Dienst veiligheid\nDorpsplein 1");
    assertThat(read.every().foot()).isEqualTo("T 011 00 00 00 · van ma tot vr");
  }

  @Test
  void page_margins_and_a_first_page_of_its_own_are_those_of_word_in_pdf_too() throws IOException {
    Map<String, byte[]> parts = WordPackage.parts(WordReference.ours().file());
    put(
        parts,
        "word/document.xml",
        "<w:document><w:body><w:sectPr><w:headerReference w:type=\"first\" r:id=\"rId9\"/>"
            + "<w:headerReference w:type=\"default\" r:id=\"rId3\"/>"
            + "<w:pgSz w:w=\"8391\" w:h=\"11906\"/><w:pgMar w:top=\"-1134\" w:right=\"1134\""
            + " w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\""
            + " w:gutter=\"567\"/><w:titlePg/></w:sectPr></w:body></w:document>");
    change(
        parts,
        "word/_rels/document.xml.rels",
        "</Relationships>",
        "<Relationship Id=\"rId9\" Type=\"x/header\" Target=\"header2.xml\"/></Relationships>");
    put(parts, "word/header1.xml", "<w:hdr><w:p><w:r><w:t>Vervolg</w:t></w:r></w:p></w:hdr>");
    put(parts, "word/header2.xml", "<w:hdr><w:p><w:r><w:t>Stad Weidegem</w:t></w:r></w:p></w:hdr>");
    Letterhead letterhead = WordLetterhead.of(WordReference.of(WordZip.of(parts)));
    byte[] file =
        PdfFile.of(
            PaperPage.of(SHEET, "", letterhead), SHEET.title(), SHEET.origin(), SHEET.date());
    assertThat(Verapdf.findings(file)).isEmpty();
    try (PDDocument document = Loader.loadPDF(file)) {
      assertThat(document.getNumberOfPages()).isGreaterThan(1);
      assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(419.5f, within(0.2f));
      assertThat(document.getPage(0).getMediaBox().getHeight()).isEqualTo(595.3f, within(0.2f));
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setEndPage(1);
      assertThat(stripper.getText(document)).contains("Stad Weidegem").doesNotContain("Vervolg");
      stripper.setStartPage(2);
      stripper.setEndPage(2);
      assertThat(stripper.getText(document)).contains("Vervolg").doesNotContain("Stad Weidegem");
      List<Float> lefts = new ArrayList<>();
      PDFTextStripper places =
          new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
              lefts.add(positions.get(0).getXDirAdj());
            }
          };
      places.getText(document);
      assertThat(lefts).filteredOn(it -> it < 84).isEmpty();
      assertThat(lefts).anyMatch(it -> it < 87);
    }
  }

  @Test
  void checklist_and_booklet_show_the_house_on_a_screen_too() {
    Letterhead letterhead = WordLetterhead.of(style(" descr=\"Wapen van Weidegem\""));
    Checklist list = Checklist.of(SmallPlaybook.PINNED.playbook(), LocalDate.of(2026, 11, 24));
    QuestionBooklet booklet =
        QuestionBooklet.of(SmallPlaybook.PINNED.playbook(), LocalDate.of(2026, 11, 24));
    assertThat(
            List.of(
                ChecklistHtml.of(list, "", letterhead), DocumentHtml.of(booklet, "", letterhead)))
        .allSatisfy(
            html ->
                assertThat(html)
                    .containsOnlyOnce("<header class=\"house\">")
                    .containsOnlyOnce("alt=\"Wapen van Weidegem\"")
                    .contains("Gemeente Weidegem &amp; OCMW")
                    .contains("<footer>Dorpsplein 1, 9999 Weidegem</footer>"));
  }

  @Test
  void a_logo_without_words_is_seen() {
    assertThat(WordLetterhead.of(style("")).lacksWords()).isTrue();
    assertThat(WordReference.ours().letterhead()).isEqualTo(Letterhead.NONE);
  }

  @Test
  void every_page_of_a_pdf_has_them_and_stays_accessible() throws IOException {
    Letterhead letterhead = WordLetterhead.of(style(" descr=\"Wapen van Weidegem\""));
    byte[] file =
        PdfFile.of(
            PaperPage.of(SHEET, "", letterhead), SHEET.title(), SHEET.origin(), SHEET.date());
    assertThat(Verapdf.findings(file)).isEmpty();
    try (PDDocument document = Loader.loadPDF(file)) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        assertThat(stripper.getText(document))
            .contains("Gemeente Weidegem & OCMW", "Dorpsplein 1, 9999 Weidegem", "Vertrouwelijk");
        assertThat(
                StreamSupport.stream(
                        document.getPage(page - 1).getResources().getXObjectNames().spliterator(),
                        false)
                    .count())
            .isEqualTo(1);
      }
    }
  }

  private static WordReference style(String words) {
    return WordReference.of(LogoHouse.file(words));
  }

  private static void put(Map<String, byte[]> parts, String part, String text) {
    parts.put(part, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void change(Map<String, byte[]> parts, String part, String from, String to) {
    String before = new String(parts.get(part), StandardCharsets.UTF_8);
    assertThat(before).contains(from);
    put(parts, part, before.replace(from, to));
  }
}
