package be.livc.playbook.document.paper;

import be.livc.playbook.document.Document;
import be.livc.playbook.document.DocumentFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** What a person reads in a file, in an order and a form that can be compared line by line. */
final class PlainText {
  private PlainText() {}

  /** Each block of a Word file with the name of its style. */
  static String ofWord(Document document) throws IOException {
    StringBuilder text = new StringBuilder();
    byte[] file = document.as(DocumentFormat.DOCX);
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file))) {
      for (IBodyElement element : word.getBodyElements()) {
        if (element instanceof XWPFParagraph paragraph) {
          text.append(style(word, paragraph)).append(": ");
          text.append(paragraph.getText().replace("\n", " / ").replace("\t", " ").strip());
          text.append('\n');
        } else if (element instanceof XWPFTable table) {
          for (XWPFTableRow row : table.getRows()) {
            text.append(row.isRepeatHeader() ? "kop | " : "rij | ").append(cells(row)).append('\n');
          }
        }
      }
    }
    return text.toString();
  }

  private static String style(XWPFDocument word, XWPFParagraph paragraph) {
    String name =
        paragraph.getStyleID() == null
            ? "Normal"
            : word.getStyles().getStyle(paragraph.getStyleID()).getName();
    return paragraph.getNumID() == null ? name : name + " " + paragraph.getNumFmt();
  }

  private static String cells(XWPFTableRow row) {
    return row.getTableCells().stream()
        .map(XWPFTableCell::getText)
        .map(String::strip)
        .collect(Collectors.joining(" | "));
  }

  /** The lines of a PDF file, page by page, as they are seen. */
  static String ofPdf(Document document) throws IOException {
    StringBuilder text = new StringBuilder();
    try (PDDocument pdf = Loader.loadPDF(Papers.pdf(document))) {
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setLineSeparator("\n");
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        text.append("== bladzijde ").append(page).append('\n');
        stripper
            .getText(pdf)
            .lines()
            .map(String::strip)
            .filter(it -> !it.isEmpty())
            .forEach(it -> text.append(it).append('\n'));
      }
    }
    return text.toString();
  }

  /** The elements of a page of HTML, one a line, without its style. */
  static String ofHtml(Document document) {
    String page = new String(document.as(DocumentFormat.HTML), StandardCharsets.UTF_8);
    return page.substring(page.indexOf("<body>"));
  }
}
