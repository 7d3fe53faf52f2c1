package be.livc.playbook.internal.markdown.word;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.internal.markdown.Letterhead;
import be.livc.playbook.internal.markdown.Printable;
import be.livc.playbook.internal.markdown.paper.PaperPage;
import be.livc.playbook.internal.pdf.PdfFile;
import be.livc.playbook.internal.pdf.Verapdf;
import be.livc.playbook.model.Language;
import be.livc.playbook.resource.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What PDF and HTML take from the Word document of a house style. */
class LetterheadTest {
  private static final String DRAWING =
      "<w:r><w:drawing><wp:inline"
          + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\">"
          + "<wp:extent cx=\"1270000\" cy=\"635000\"/><wp:docPr id=\"1\" name=\"Logo\"%s/>"
          + "<a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"
          + "<a:blip r:embed=\"rId7\"/></a:graphic></wp:inline></w:drawing></w:r>";

  @Test
  void colours_font_words_and_logo_are_those_of_word() {
    Letterhead read = WordLetterhead.of(style(" descr=\"Wapen van Weidegem\""));
    assertThat(read.colours()).contains("h1, .level-1 { color: #A00000; }");
    assertThat(read.font()).isEqualTo("Verdana");
    assertThat(read.head()).isEqualTo("Gemeente Weidegem & OCMW");
    assertThat(read.foot()).isEqualTo("Dorpsplein 1, 9999 Weidegem");
    assertThat(read.lacksWords()).isFalse();
    assertThat(read.logo())
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
    assertThat(read.font()).isEqualTo("Trebuchet MS");
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
    assertThat(WordLetterhead.of(WordReference.of(titled)).head()).isEqualTo("Stad Weidegem");
    change(parts, "word/document.xml", "<w:titlePg/>", "<w:titlePg w:val=\"0\"/>");
    assertThat(WordLetterhead.of(WordReference.of(WordZip.of(parts))).head()).isEmpty();
  }

  @Test
  void a_logo_without_words_is_seen() {
    assertThat(WordLetterhead.of(style("")).lacksWords()).isTrue();
    assertThat(WordReference.ours().letterhead()).isEqualTo(Letterhead.NONE);
  }

  @Test
  void every_page_of_a_pdf_has_them_and_stays_accessible() throws IOException {
    Printable sheet =
        new Printable(
            "Brief",
            Language.NL,
            "# Brief\n\n" + "Een zin.\n\n".repeat(60),
            "Vertrouwelijk",
            "",
            "Proef",
            List.of(),
            LocalDate.of(2026, 11, 24));
    Letterhead letterhead = WordLetterhead.of(style(" descr=\"Wapen van Weidegem\""));
    byte[] file =
        PdfFile.of(
            PaperPage.of(sheet, "", letterhead), sheet.title(), sheet.origin(), sheet.date());
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
    Map<String, byte[]> parts = WordPackage.parts(WordReference.ours().file());
    change(
        parts,
        "word/styles.xml",
        "<w:b/><w:color w:val=\"0B4F8A\"/>",
        "<w:b/><w:color w:val=\"A00000\"/>");
    String styles = new String(parts.get("word/styles.xml"), StandardCharsets.UTF_8);
    put(parts, "word/styles.xml", styles.replaceFirst("w:ascii=\"[^\"]*\"", "w:ascii=\"Verdana\""));
    change(
        parts,
        "word/header1.xml",
        "<w:r><w:tab/></w:r>",
        String.format(DRAWING, words)
            + "<w:r><w:t>Gemeente </w:t></w:r><w:r><w:t>Weidegem &amp;"
            + " OCMW</w:t></w:r><w:r><w:tab/></w:r>");
    change(parts, "word/footer1.xml", "{oorsprong}", "{oorsprong} Dorpsplein 1, 9999 Weidegem");
    put(
        parts,
        "word/_rels/header1.xml.rels",
        "<Relationships"
            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
            + " Target=\"media/image1.png\" Id=\"rId7\""
            + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\"/>"
            + "</Relationships>");
    parts.put("word/media/image1.png", Resources.bytes(PaperPage.class, "box.png"));
    return WordReference.of(WordZip.of(parts));
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
