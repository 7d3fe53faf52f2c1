package be.livc.playbook.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.junit.jupiter.api.Test;

/** What a file tells of itself, in both places where readers look. */
class PdfMarksTest {
  private static String marked(PDDocument document) throws IOException {
    PdfMarks.put(document, "A & <b>", "uit > C", "d & e", LocalDate.of(2026, 11, 24));
    return new String(
        document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
  }

  @Test
  void title_subject_maker_and_day_are_the_same_in_both() throws IOException {
    try (PDDocument document = new PDDocument()) {
      String xmp = marked(document);
      PDDocumentInformation information = document.getDocumentInformation();
      assertThat(information.getTitle()).isEqualTo("A & <b>");
      assertThat(information.getSubject()).isEqualTo("uit > C");
      assertThat(information.getProducer()).isEqualTo("d & e");
      assertThat(information.getCreationDate().toInstant()).isEqualTo("2026-11-24T00:00:00Z");
      assertThat(information.getModificationDate().toInstant()).isEqualTo("2026-11-24T00:00:00Z");
      assertThat(xmp)
          .contains("A &amp; &lt;b&gt;", "uit &gt; C", "d &amp; e", "2026-11-24T00:00:00Z")
          .doesNotContain("{");
    }
  }

  @Test
  void only_a_file_with_an_output_intent_says_that_it_is_to_be_kept() throws IOException {
    try (PDDocument document = new PDDocument()) {
      assertThat(marked(document)).contains("pdfuaid:part").doesNotContain("pdfaid:");
      document.getDocumentCatalog().addOutputIntent(new PDOutputIntent(new COSDictionary()));
      assertThat(marked(document)).contains("pdfuaid:part", "pdfaid:part", "pdfaid:conformance");
    }
  }
}
