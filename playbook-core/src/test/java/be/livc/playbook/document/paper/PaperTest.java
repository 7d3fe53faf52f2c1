package be.livc.playbook.document.paper;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.checklist.Checklist;
import be.livc.playbook.document.Document;
import be.livc.playbook.document.DocumentFormat;
import be.livc.playbook.internal.pdf.Verapdf;
import be.livc.playbook.walk.Walk;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The real documents and checklists as PDF, before an independent judge. */
class PaperTest {
  private static final Map<String, Document> DOCUMENTS = Papers.longest();

  /** Of how many documents one is tried as a form: they differ less than as a paper. */
  private static final int FORMS = Boolean.getBoolean("livc.thorough") ? 1 : 4;

  @Test
  void a_scenario_makes_a_document_with_every_template() {
    assertThat(DOCUMENTS.keySet()).containsExactlyInAnyOrderElementsOf(Papers.TEMPLATES.names());
  }

  @TestFactory
  Stream<DynamicTest> a_document_meets_pdf_ua_and_pdf_a() {
    return DOCUMENTS.values().stream()
        .map(
            it ->
                DynamicTest.dynamicTest(
                    it.template(), () -> assertThat(Verapdf.findings(Papers.pdf(it))).isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> a_document_to_fill_in_meets_pdf_ua() {
    List<Document> all = List.copyOf(DOCUMENTS.values());
    return IntStream.iterate(0, i -> i < all.size(), i -> i + FORMS)
        .mapToObj(all::get)
        .map(
            it ->
                DynamicTest.dynamicTest(
                    it.template(),
                    () ->
                        assertThat(Verapdf.findingsOfForm(it.as(DocumentFormat.PDF_FORM)))
                            .isEmpty()));
  }

  @Test
  void checklists_and_booklets_meet_pdf_ua_and_pdf_a() {
    Walk longest = Papers.fullest();
    List<Checklist> lists =
        List.of(
            Checklist.of("Opstart", longest, Map.of()),
            Checklist.of(longest.playbook(), Papers.DAY));
    for (Checklist list : lists) {
      byte[] file = Papers.TEMPLATES.export(list, DocumentFormat.PDF);
      assertThat(Verapdf.findings(file)).as(list.heading()).isEmpty();
      byte[] form = Papers.TEMPLATES.export(list, DocumentFormat.PDF_FORM);
      assertThat(Verapdf.findingsOfForm(form)).as(list.heading()).isEmpty();
    }
  }
}
