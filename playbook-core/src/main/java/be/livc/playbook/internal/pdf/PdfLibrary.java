package be.livc.playbook.internal.pdf;

import java.util.List;

/** Whether the library that makes PDF is there; asking runs nothing of it. */
public final class PdfLibrary {
  /** What an application does to have PDF. */
  public static final String WHAT_TO_ADD =
      "PDF needs io.github.openhtmltopdf:openhtmltopdf-pdfbox 1.1.65 or newer: add it as a"
          + " dependency, and on the module path start Java with --add-modules"
          + " openhtmltopdf.pdfbox,org.apache.commons.logging,java.desktop,jdk.unsupported";

  /**
   * One class of each module that is needed. An automatic module brings others along that are
   * automatic, and no explicit one: commons-logging is missed first.
   */
  private static final List<String> NEEDED =
      List.of(
          "com.openhtmltopdf.pdfboxout.PdfRendererBuilder",
          "org.apache.commons.logging.LogFactory",
          "java.awt.geom.AffineTransform",
          "java.util.logging.Logger",
          "sun.misc.Unsafe");

  /**
   * Modules named after the file of their jar, which no module may promise to require: what is
   * published would hang on how a file is called.
   */
  private static final List<String> NAMED_BY_FILE =
      List.of("openhtmltopdf.pdfbox", "openhtmltopdf.core");

  static {
    Module ours = PdfLibrary.class.getModule();
    ModuleLayer layer = ours.getLayer();
    if (layer != null) {
      NAMED_BY_FILE.forEach(name -> layer.findModule(name).ifPresent(ours::addReads));
    }
  }

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
