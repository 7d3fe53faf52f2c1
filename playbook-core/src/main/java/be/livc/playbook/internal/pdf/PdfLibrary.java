package be.livc.playbook.internal.pdf;

import java.util.List;

/** Whether the library that makes PDF is there; asking runs nothing of it. */
public final class PdfLibrary {
  /** What an application does to have PDF. */
  public static final String WHAT_TO_ADD =
      "PDF needs io.github.openhtmltopdf:openhtmltopdf-pdfbox 1.1.65 or newer: add it as a"
          + " dependency, and on the module path start Java with --add-modules"
          + " openhtmltopdf.pdfbox,java.desktop,java.logging";

  /** One class of each module that is needed. */
  private static final List<String> NEEDED =
      List.of(
          "com.openhtmltopdf.pdfboxout.PdfRendererBuilder",
          "java.awt.geom.AffineTransform",
          "java.util.logging.Logger");

  private PdfLibrary() {}

  /** Whether PDF can be made here. */
  public static boolean isPresent() {
    return NEEDED.stream().allMatch(PdfLibrary::isPresent);
  }

  private static boolean isPresent(String name) {
    try {
      Class.forName(name, false, PdfLibrary.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
