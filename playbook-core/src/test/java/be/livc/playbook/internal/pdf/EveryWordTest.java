package be.livc.playbook.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.internal.markdown.Printable;
import be.livc.playbook.internal.markdown.paper.PaperPage;
import be.livc.playbook.internal.markdown.word.WordFile;
import be.livc.playbook.internal.markdown.word.WordReference;
import be.livc.playbook.model.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No word of a text is lost or stands outside the margins, however long it is. */
class EveryWordTest {
  private static final float MARGIN = 62; // 22 mm in points
  private static final float WIDTH = 595;

  private static final String COMPOUND = "samenwerkingsovereenkomstvoorbereidingsvergadering";
  private static final String ADDRESS =
      "https://www.voorbeeldegem.example/veiligheid/samenwerking/"
          + "lokale-integrale-veiligheidscel/"
          + "a1b2c3d4e5".repeat(12);

  static Stream<String> texts() {
    return Stream.of(
        "Een zin met " + COMPOUND.repeat(3) + " en nog een woord.\n",
        "# " + COMPOUND + COMPOUND + "\n\nEen woord.\n",
        "Zie " + ADDRESS + " voor meer.\n",
        "- punt\n  - " + "x".repeat(400) + "\n- punt\n",
        "> " + COMPOUND.repeat(4) + "\n",
        "`" + ADDRESS + "`\n\n```\n" + ADDRESS + "\n```\n",
        "Naam: [IN TE VULLEN: " + COMPOUND.repeat(3) + "]\n",
        table("Wat", "Wie", "Wanneer", COMPOUND.repeat(2), "An Voorbeeld", "24 december 2026"),
        table("Wat", "Wie", "Wanneer", ADDRESS, "burgemeester", "woensdag"),
        table(
            "Een",
            "Twee",
            "Drie",
            "Vier",
            "Vijf",
            "Zes",
            "Zeven",
            "Acht",
            COMPOUND,
            COMPOUND,
            COMPOUND,
            COMPOUND,
            "[IN TE VULLEN: vertegenwoordiger]",
            COMPOUND,
            "ja",
            "nee"));
  }

  private static String table(String... cells) {
    int columns = cells.length / 2;
    List<String> lines = new ArrayList<>();
    lines.add(row(cells, 0, columns));
    lines.add("|---".repeat(columns) + "|");
    lines.add(row(cells, columns, cells.length));
    return String.join("\n", lines) + "\n";
  }

  private static String row(String[] cells, int from, int to) {
    return "| "
        + Stream.of(cells).skip(from).limit(to - from).collect(Collectors.joining(" | "))
        + " |";
  }

  private static Printable sheet(String markdown) {
    return new Printable(
        "Proef", Language.NL, markdown, "", "", "Ontwerp", List.of(), LocalDate.of(2026, 11, 24));
  }

  private static byte[] pdf(String markdown) {
    Printable sheet = sheet(markdown);
    return PdfFile.of(PaperPage.of(sheet, ""), sheet.title(), sheet.origin(), sheet.date());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void in_pdf_each_stands_whole_between_the_margins(String markdown) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf(markdown))) {
      StringBuilder letters = new StringBuilder();
      PDFTextStripper stripper =
          new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
              for (TextPosition at : positions) {
                letters.append(at.getUnicode());
                assertThat(at.getXDirAdj()).as(at.getUnicode()).isGreaterThan(MARGIN - 1);
                assertThat(at.getXDirAdj() + at.getWidthDirAdj())
                    .as(text)
                    .isLessThan(WIDTH - MARGIN + 1);
              }
            }
          };
      stripper.getText(document);
      assertThat(solid(letters.toString())).contains(words(markdown));
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void in_word_each_is_there(String markdown) throws IOException {
    byte[] file = WordFile.of(sheet(markdown), WordReference.ours());
    try (XWPFWordExtractor word =
        new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file)))) {
      assertThat(solid(word.getText())).contains(words(markdown));
    }
  }

  @Test
  void a_long_word_takes_no_room_from_other_columns() throws IOException {
    String text = table("Wat", "Toelichting", "x".repeat(200), "woorden ".repeat(40));
    try (PDDocument document = Loader.loadPDF(pdf(text))) {
      assertThat(new PDFTextStripper().getText(document)).contains("woorden woorden woorden");
    }
  }

  private static List<String> words(String markdown) {
    return Stream.of(markdown.split("[\\s|]+|```|`"))
        .map(EveryWordTest::solid)
        .filter(it -> it.length() > 2)
        .toList();
  }

  /** The letters and figures alone: a broken word has a hyphen and a new line in it. */
  private static String solid(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
