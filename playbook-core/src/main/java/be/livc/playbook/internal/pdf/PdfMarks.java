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
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * What a PDF tells of itself, twice, as PDF/A asks: in its dictionary and in XMP. The library
 * writes the moment of making; here the recorded day comes in its place.
 */
final class PdfMarks {
  private PdfMarks() {}

  /** Puts them in; one that has an output intent is meant to be kept. */
  static void put(PDDocument document, String title, String subject, String producer, LocalDate day)
      throws IOException {
    boolean kept = !document.getDocumentCatalog().getOutputIntents().isEmpty();
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
            .replace("{kept}", kept ? Resources.text(PdfMarks.class, "kept.xmp").strip() : "")
            .replace("{title}", escaped(title))
            .replace("{subject}", escaped(subject))
            .replace("{producer}", escaped(producer))
            .replace("{date}", day + "T00:00:00Z");
    PDMetadata metadata = new PDMetadata(document);
    metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
    document.getDocumentCatalog().setMetadata(metadata);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
