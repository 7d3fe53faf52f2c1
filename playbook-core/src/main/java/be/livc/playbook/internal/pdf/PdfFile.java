package be.livc.playbook.internal.pdf;

import be.livc.playbook.resource.Resources;
import be.livc.playbook.resource.Sha256;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * XHTML as a PDF that is tagged (PDF/UA-1) and can be kept (PDF/A-2a). A page with anchors of the
 * class {@code field} becomes a form with a field for each: tagged all the same, but not to be kept
 * as it is, since viewers open what is to be kept for reading alone. The same page and day always
 * give the same bytes.
 */
public final class PdfFile {
  private static final String PRODUCER = "livc";

  /** A last page with less text than this is laid out anew. */
  private static final float LEAST_FILLED = 0.25f;

  /** The height in points of a margin above or below the text. */
  private static final float MARGIN = 64;

  /** Closer, so that the text ends a page before; else wider, so that more of it is on the last. */
  private static final List<String> DENSITIES = List.of("close", "wide");

  static {
    PdfLog.quiet();
  }

  private PdfFile() {}

  /**
   * The file.
   *
   * @param page XHTML whose fonts are called {@code livc}; nothing outside it is fetched
   * @param title of the document
   * @param subject where it comes from
   * @param day the day that is recorded as that of its making
   */
  public static byte[] of(String page, String title, String subject, LocalDate day) {
    Laid first = laid(page, title, subject, day);
    if (first.isWellFilled()) {
      return first.file().toByteArray();
    }
    for (String density : DENSITIES) {
      Laid other =
          laid(page.replace("<body>", "<body class=\"" + density + "\">"), title, subject, day);
      if (other.isWellFilled()) {
        return other.file().toByteArray();
      }
    }
    return first.file().toByteArray();
  }

  /**
   * A page as it was laid out.
   *
   * @param file the PDF
   * @param pages how many it has
   * @param filled which part of the last page has text
   */
  private record Laid(ByteArrayOutputStream file, int pages, float filled) {
    boolean isWellFilled() {
      return pages == 1 || filled >= LEAST_FILLED;
    }
  }

  private static Laid laid(String page, String title, String subject, LocalDate day) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.withHtmlContent(page, null);
    builder.usePdfUaAccessibility(true);
    boolean form = FieldAnchor.isIn(page);
    if (!form) {
      builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
      builder.useColorProfile(Resources.bytes(PdfFile.class, "sRGB.icc"));
    }
    builder.withProducer(PRODUCER);
    font(builder, "Regular", 400, FontStyle.NORMAL);
    font(builder, "Bold", 700, FontStyle.NORMAL);
    font(builder, "Italic", 400, FontStyle.ITALIC);
    font(builder, "BoldItalic", 700, FontStyle.ITALIC);
    builder.useExternalResourceAccessControl(
        (uri, type) -> uri.startsWith("data:"),
        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
      try (PDDocument document = renderer.getPdfDocument()) {
        PdfMarks.put(document, title, subject, PRODUCER, day);
        PdfForm.put(document, FieldAnchor.of(page));
        document.setDocumentId(identity(page));
        document.save(out);
        int pages = document.getNumberOfPages();
        float height = document.getPage(pages - 1).getMediaBox().getHeight();
        float text = height - MARGIN - renderer.getLastContentBottom();
        return new Laid(out, pages, text / (height - 2 * MARGIN));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void font(PdfRendererBuilder builder, String face, int weight, FontStyle style) {
    byte[] font = Resources.bytes(PdfFile.class, "LiberationSans-" + face + ".ttf");
    builder.useFont(() -> new ByteArrayInputStream(font), "livc", weight, style, true);
  }

  /** An identity that follows from what the page holds, in place of one from the clock. */
  private static long identity(String page) {
    return ByteBuffer.wrap(Sha256.of(page).bytes()).getLong();
  }
}
