package be.livc.playbook.internal.pdf;

import be.livc.playbook.resource.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * What a PDF tells of itself, twice, as PDF/A asks: in its dictionary and in XMP. The library
 * writes the moment of making; here the recorded day comes in its place.
 */
final class PdfMarks {
  private PdfMarks() {}

  static void put(PDDocument document, String title, String subject, String producer, LocalDate day)
      throws IOException {
    Calendar date = GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC));
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(title);
    information.setSubject(subject);
    information.setProducer(producer);
    information.setCreationDate(date);
    information.setModificationDate(date);
    document.setDocumentInformation(information);
    String xmp =
        Resources.text(PdfMarks.class, "metadata.xmp")
            .replace("{title}", escaped(title))
            .replace("{subject}", escaped(subject))
            .replace("{producer}", escaped(producer))
            .replace("{date}", day + "T00:00:00Z");
    document
        .getDocumentCatalog()
        .getMetadata()
        .importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
