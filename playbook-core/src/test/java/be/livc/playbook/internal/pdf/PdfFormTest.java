package be.livc.playbook.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.document.Blank;
import be.livc.playbook.internal.markdown.Letterhead;
import be.livc.playbook.internal.markdown.Printable;
import be.livc.playbook.internal.markdown.paper.PaperPage;
import be.livc.playbook.model.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDComboBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A PDF to fill in: its fields read back, and judged. */
class PdfFormTest {
  private static final Printable SHEET =
      new Printable(
          "Besluit & co",
          Language.NL,
          """
          # Besluit van [IN TE VULLEN: gemeente]

          Weidegem, [IN TE VULLEN: dag]

          Vorm: [IN TE VULLEN: vorm & <wijze>], zie [hier](https://example.org/).

          - [ ] sleutel gegeven
          - [x] badge gegeven
          - [ ] sleutel gegeven

          | Naam | Functie | Handtekening |
          |---|---|---|
          | An | | |
          | | | |

          De burgemeester van [IN TE VULLEN: gemeente], op [IN TE VULLEN: dag], Łódź [IN TE VULLEN: naam Ł.]

          [HANDTEKENING: de burgemeester]
          """,
          "Vertrouwelijk",
          "",
          "Gemaakt met Draaiboek LIVC R 1.0.0.",
          List.of(),
          List.of(
              new Blank("", "gemeente", Blank.Why.BY_HAND),
              new Blank("", "dag", Blank.Why.BY_HAND, Blank.Form.DAY, List.of()),
              new Blank(
                  "vorm",
                  "vorm & <wijze>",
                  Blank.Why.OPEN,
                  Blank.Form.CHOICE,
                  List.of("alleen", "samen & <met> anderen"))),
          LocalDate.of(2026, 11, 24));

  private static byte[] file() {
    return PdfFile.of(
        PaperPage.fillable(SHEET, "", Letterhead.NONE),
        SHEET.title(),
        SHEET.origin(),
        SHEET.date());
  }

  private static Map<String, PDField> fields(PDDocument pdf) {
    Map<String, PDField> fields = new TreeMap<>();
    PDAcroForm form = pdf.getDocumentCatalog().getAcroForm();
    form.getFields().forEach(it -> fields.put(it.getFullyQualifiedName(), it));
    return fields;
  }

  @Test
  void each_place_is_a_field_of_its_sort_and_those_of_one_name_are_one_field() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file())) {
      Map<String, PDField> fields = fields(pdf);
      assertThat(fields)
          .containsOnlyKeys(
              "gemeente",
              "dag",
              "vorm & <wijze>",
              "sleutel gegeven",
              "sleutel gegeven 2",
              "badge gegeven",
              "Functie, An",
              "Naam, 2",
              "Functie, 2",
              "handtekening An",
              "handtekening 2",
              "naam Ł",
              "handtekening de burgemeester");
      assertThat(fields.get("gemeente")).isInstanceOf(PDTextField.class);
      assertThat(fields.get("gemeente").getWidgets()).hasSize(2);
      assertThat(fields.get("dag").getWidgets()).hasSize(2);
      assertThat(fields.get("dag").getAlternateFieldName()).isEqualTo("dag (dag/maand/jaar)");
      assertThat(fields.get("dag").getActions().getF()).isNotNull();
      assertThat(((PDComboBox) fields.get("vorm & <wijze>")).getOptions())
          .containsExactly("alleen", "samen & <met> anderen");
      assertThat(((PDCheckBox) fields.get("badge gegeven")).isChecked()).isTrue();
      assertThat(((PDCheckBox) fields.get("sleutel gegeven")).isChecked()).isFalse();
      assertThat(fields.get("handtekening An")).isInstanceOf(PDSignatureField.class);
      assertThat(fields.values())
          .allSatisfy(it -> assertThat(it.getAlternateFieldName()).isNotBlank());
    }
  }

  @Test
  void it_meets_pdf_ua_and_does_not_say_that_it_is_to_be_kept() throws IOException {
    byte[] file = file();
    assertThat(Verapdf.findingsOfForm(file)).isEmpty();
    try (PDDocument pdf = Loader.loadPDF(file)) {
      String xmp = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), "UTF-8");
      assertThat(xmp).contains("pdfuaid:part").doesNotContain("pdfaid:part");
      assertThat(pdf.getDocumentCatalog().getAcroForm().getNeedAppearances()).isFalse();
    }
    String kept = PaperPage.of(SHEET, "");
    assertThat(Verapdf.findings(PdfFile.of(kept, "t", "o", SHEET.date()))).isEmpty();
  }

  @Test
  void a_field_is_tagged_as_one_and_its_turn_comes_in_the_order_of_the_text() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file())) {
      List<String> order = new ArrayList<>();
      tagged(pdf.getDocumentCatalog().getStructureTreeRoot(), order);
      assertThat(order)
          .containsExactly(
              "gemeente",
              "dag",
              "vorm & <wijze>",
              "sleutel gegeven",
              "badge gegeven",
              "sleutel gegeven 2",
              "Functie, An",
              "handtekening An",
              "Naam, 2",
              "Functie, 2",
              "handtekening 2",
              "gemeente",
              "dag",
              "naam Ł",
              "handtekening de burgemeester");
      for (PDPage page : pdf.getPages()) {
        assertThat(page.getCOSObject().getNameAsString("Tabs")).isEqualTo("S");
        for (PDAnnotation annotation : page.getAnnotations()) {
          boolean link = annotation instanceof PDAnnotationLink;
          assertThat(annotation.getCOSObject().containsKey(COSName.A)).isEqualTo(link);
        }
      }
    }
  }

  private static void tagged(PDStructureNode node, List<String> order) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (element.getStructureType().equals("Form")) {
          assertThat(element.getKids()).hasSize(1).allMatch(PDObjectReference.class::isInstance);
          PDObjectReference reference = (PDObjectReference) element.getKids().get(0);
          COSDictionary widget = reference.getCOSObject().getCOSDictionary(COSName.OBJ);
          order.add(widget.getCOSDictionary(COSName.PARENT).getString(COSName.T));
        }
        tagged(element, order);
      }
    }
  }

  @Test
  void what_is_filled_in_stands_wherever_its_name_does() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file())) {
      Map<String, PDField> fields = fields(pdf);
      fields.get("gemeente").setValue("Weidegem aan de Schelde");
      fields.get("vorm & <wijze>").setValue("samen & <met> anderen");
      ((PDCheckBox) fields.get("sleutel gegeven")).check();
      fields.get("Functie, An").setValue("coördinator van de cel, en van nog veel meer");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.getDocumentCatalog().getAcroForm().flatten();
      pdf.save(out);
      try (PDDocument flat = Loader.loadPDF(out.toByteArray())) {
        String text = new PDFTextStripper().getText(flat).replaceAll("\\s+", " ");
        assertThat(text.split("Weidegem aan de Schelde", -1)).hasSize(3);
        assertThat(text).contains("samen & <met> anderen").contains("en van nog veel meer");
      }
    }
  }

  @Test
  void the_same_sheet_gives_the_same_bytes() {
    assertThat(file()).isEqualTo(file());
  }

  @Test
  void a_sheet_without_places_to_fill_in_is_to_be_kept() {
    Printable plain =
        new Printable("t", Language.NL, "# t\n\nWoorden.\n", "", "", "o", List.of(), SHEET.date());
    String page = PaperPage.fillable(plain, "", Letterhead.NONE);
    assertThat(Verapdf.findings(PdfFile.of(page, "t", "o", SHEET.date()))).isEmpty();
  }
}
