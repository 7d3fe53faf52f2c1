package be.livc.playbook.internal.markdown.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.livc.playbook.Golden;
import be.livc.playbook.internal.markdown.Printable;
import be.livc.playbook.model.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

class WordFileTest {
  private static final String TEXT =
      """
      # Besluit van *Voorbeeldegem*

      Gelet op de [wet](https://example.org/wet?a=1&b=2)[^1], met **nadruk** en `code`; \
      geen [link](javascript:alert(1)) en geen <b>html</b>.

      ## Leden

      1. de burgemeester [IN TE VULLEN: zetel]
      2. de korpschef [NOG NIET IN ORDE: geen machtiging]
         - met een punt
           1. en dieper

      Tussenin.

      1. opnieuw
      2. geteld

      - [ ] te doen
      - [x] gedaan

      | Naam | Aantal |
      |---|---:|
      | OCMW | 12 |
      | [IN TE VULLEN: dienst] | |

      | A | B |
      |---|---|
      | 1 | 2 |

      > Citaat over
      > twee lijnen

      ***

      Adres\\
      Straat

      ---

          code

      [^1]: Belgisch Staatsblad, *14 september 2018*.
      """;

  private static final Printable SHEET =
      new Printable(
          "Besluit & co",
          Language.NL,
          TEXT,
          "Vertrouwelijk",
          "Draaiboek LIVC R 1.0.0",
          "Gemaakt met Draaiboek LIVC R 1.0.0",
          List.of(),
          LocalDate.of(2026, 11, 24));

  @Test
  void word_finds_headings_lists_tables_and_the_rest_where_it_looks_for_them() throws Exception {
    try (XWPFDocument document = open(WordFile.of(SHEET, WordReference.ours()))) {
      List<XWPFParagraph> paragraphs = document.getParagraphs();
      assertThat(paragraphs)
          .extracting(XWPFParagraph::getStyleID)
          .contains("Heading1", "Heading2", "Quote", "LivcVertrouwelijk");
      assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo("Besluit & co");
      assertThat(
              document
                  .getStyle()
                  .getDocDefaults()
                  .getRPrDefault()
                  .getRPr()
                  .getLangArray(0)
                  .getVal())
          .isEqualTo("nl-BE");
      assertThat(document.getFooterList().get(0).getText())
          .contains("Draaiboek LIVC R 1.0.0")
          .doesNotContain("Gemaakt met");
      assertThat(document.getHeaderList().get(0).getText()).contains("Vertrouwelijk");
      assertThat(document.getHyperlinks()).hasSize(1);
      assertThat(document.getHyperlinks()[0].getURL()).isEqualTo("https://example.org/wet?a=1&b=2");
      assertThat(document.getFootnotes()).filteredOn(it -> it.getId().intValue() > 0).hasSize(1);
      XWPFTable table = document.getTables().get(0);
      assertThat(document.getTables()).hasSize(2);
      assertThat(table.getRow(0).isRepeatHeader()).isTrue();
      assertThat(table.getRow(1).isRepeatHeader()).isFalse();
      assertThat(paragraphs)
          .filteredOn(
              it -> it.getText().equals("opnieuw") || it.getText().startsWith("de burgemeester"))
          .extracting(XWPFParagraph::getNumID)
          .doesNotHaveDuplicates()
          .doesNotContainNull();
      assertThat(paragraphs)
          .filteredOn(it -> it.getText().contains("met een punt"))
          .extracting(it -> it.getNumIlvl().intValue())
          .containsExactly(1);
    }
  }

  @Test
  void what_is_to_be_filled_in_is_a_field_and_boxes_can_be_ticked() {
    String xml = part(WordFile.of(SHEET, WordReference.ours()), "word/document.xml");
    assertThat(xml.split("<w:dataBinding ", -1)).hasSize(3);
    assertThat(xml.split("<w14:checkbox>", -1)).hasSize(3);
    assertThat(xml).contains("<w14:checked w14:val=\"1\"/>").contains("w:type=\"page\"");
    assertThat(xml).doesNotContain("javascript").contains("&lt;b&gt;");
  }

  @Test
  void the_text_part_is_as_it_was_found_good() {
    String xml = part(WordFile.of(SHEET, WordReference.ours()), "word/document.xml");
    Golden.holds(
        "document/golden/sample.document.xml",
        xml.replace("><w:p>", ">\n<w:p>").replace("><w:tbl>", ">\n<w:tbl>") + "\n");
  }

  @Test
  void a_note_in_a_quotation_stands_below_the_page_however_its_label_is_written() {
    Printable sheet =
        new Printable(
            "Brief",
            Language.NL,
            "> Zie[^Wet].\n>\n> [^wet]: Belgisch Staatsblad.\n",
            "",
            "",
            "",
            List.of(),
            LocalDate.of(2026, 11, 24));
    assertThat(part(WordFile.of(sheet, WordReference.ours()), "word/footnotes.xml"))
        .contains("Belgisch Staatsblad.");
  }

  @Test
  void every_style_that_is_named_is_defined() {
    byte[] file = WordFile.of(SHEET, WordReference.ours());
    String styles = part(file, "word/styles.xml");
    java.util.regex.Pattern.compile("<w:(?:pStyle|rStyle|tblStyle) w:val=\"([^\"]*)\"")
        .matcher(part(file, "word/document.xml"))
        .results()
        .forEach(it -> assertThat(styles).contains("w:styleId=\"" + it.group(1) + "\""));
  }

  @Test
  void a_reference_document_from_a_dutch_word_gives_its_styles() {
    Map<String, byte[]> parts = parts(WordReference.ours().file());
    String styles =
        new String(parts.get("word/styles.xml"), StandardCharsets.UTF_8)
            .replace("w:styleId=\"Heading1\"", "w:styleId=\"Kop1\"")
            .replaceAll("(?s)<w:style [^>]*w:styleId=\"LivcTabel\".*?</w:style>", "");
    parts.put("word/styles.xml", styles.getBytes(StandardCharsets.UTF_8));
    byte[] file = WordFile.of(SHEET, WordReference.of(WordZip.of(parts)));
    assertThat(part(file, "word/document.xml"))
        .contains("w:val=\"Kop1\"")
        .doesNotContain("Heading1");
    assertThat(part(file, "word/styles.xml")).contains("w:styleId=\"LivcTabel\"");
  }

  /** Editors start from this file; {@code -Dgolden.update=true} writes it from our own parts. */
  @Test
  void the_reference_document_of_the_templates_has_every_style() throws IOException {
    Path file = Path.of("..", "templates", "huisstijl.docx");
    if (Boolean.getBoolean("golden.update") && !Files.exists(file)) {
      Files.write(file, WordReference.ours().file());
    }
    byte[] bytes = Files.readAllBytes(file);
    String before = part(bytes, "word/styles.xml");
    for (WordStyle style : WordStyle.values()) {
      assertThat(before).contains("<w:name w:val=\"" + style.wordName() + "\"");
    }
    try (XWPFDocument document = open(WordFile.of(SHEET, WordReference.of(bytes)))) {
      assertThat(document.getFooterList()).hasSize(1);
    }
  }

  @Test
  void something_else_is_refused_as_a_reference() {
    assertThatThrownBy(() -> WordReference.of(new byte[] {1, 2, 3}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[Content_Types].xml");
  }

  @Test
  void the_same_sheet_gives_the_same_bytes_wherever_it_is_written() {
    byte[] before = WordFile.of(SHEET, WordReference.ours());
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(WordFile.of(SHEET, WordReference.ours())).isEqualTo(before);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static XWPFDocument open(byte[] file) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(file));
  }

  private static String part(byte[] file, String name) {
    byte[] part = parts(file).get(name);
    assertThat(part).as(name).isNotNull();
    return new String(part, StandardCharsets.UTF_8);
  }

  private static Map<String, byte[]> parts(byte[] file) {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return parts;
  }
}
