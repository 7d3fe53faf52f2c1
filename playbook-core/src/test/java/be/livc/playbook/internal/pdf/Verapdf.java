package be.livc.playbook.internal.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The independent judge of PDF/UA-1 and PDF/A-2a. */
public final class Verapdf {
  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Verapdf() {}

  /** What both standards find wrong, each rule once; empty when nothing is. */
  public static List<String> findings(byte[] pdf) {
    return Stream.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)
        .flatMap(flavour -> findings(pdf, flavour).stream())
        .toList();
  }

  /** What PDF/UA-1 alone finds wrong, as of a form. */
  public static List<String> findingsOfForm(byte[] pdf) {
    return findings(pdf, PDFAFlavour.PDFUA_1);
  }

  private static List<String> findings(byte[] pdf, PDFAFlavour flavour) {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(it -> it.getStatus() == TestAssertion.Status.FAILED)
          .map(it -> flavour.getId() + " " + it.getRuleId().getClause() + ": " + it.getMessage())
          .distinct()
          .toList();
    } catch (Exception e) {
      throw new AssertionError("veraPDF can't read it", e);
    }
  }
}
