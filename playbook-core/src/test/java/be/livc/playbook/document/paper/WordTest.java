package be.livc.playbook.document.paper;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.checklist.Checklist;
import be.livc.playbook.document.Document;
import be.livc.playbook.document.DocumentFormat;
import be.livc.playbook.internal.markdown.word.WordPackage;
import be.livc.playbook.walk.Walk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The real documents and checklists as Word files, before the published rules. */
class WordTest {
  @TestFactory
  Stream<DynamicTest> a_document_meets_the_rules_of_office_open_xml() {
    return Papers.longest().values().stream()
        .map(it -> DynamicTest.dynamicTest(it.template(), () -> check(it)));
  }

  private static void check(Document document) {
    assertThat(WordPackage.findings(document.as(DocumentFormat.DOCX))).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> a_checklist_and_a_booklet_meet_them() {
    Walk walk = Papers.fullest();
    return Stream.of(
            Checklist.of("Opstart", walk, Map.of(walk.tasks().get(0).key(), Papers.DAY)),
            Checklist.of(walk.playbook(), Papers.DAY))
        .map(
            list ->
                DynamicTest.dynamicTest(
                    list.heading(),
                    () ->
                        assertThat(
                                WordPackage.findings(
                                    Papers.TEMPLATES.export(list, DocumentFormat.DOCX)))
                            .isEmpty()));
  }

  @Test
  void the_reference_document_of_the_templates_meets_them() throws IOException {
    byte[] file = Files.readAllBytes(Path.of("..", "templates", "huisstijl.docx"));
    assertThat(WordPackage.findings(file)).isEmpty();
  }
}
