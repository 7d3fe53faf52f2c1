package be.livc.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.document.Document;
import be.livc.playbook.document.DocumentNote;
import be.livc.playbook.document.DocumentStatus;
import be.livc.playbook.internal.content.FolderContent;
import be.livc.playbook.model.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DocumentExporterTest {
  @Test
  void signs_that_a_pdf_does_not_show_are_told_before() {
    assertThat(notes("Hallo 😀 en مرحبا\n"))
        .containsExactly(
            "Dit document bevat tekens die een pdf niet kan tonen: 😀 م ر ح ب ا. Gebruik Word.");
  }

  @Test
  void of_many_only_the_first_are_named() {
    assertThat(notes("一二三四五六七八九十百千万")).singleElement().asString().contains("千 ….");
  }

  @Test
  void of_a_text_that_a_pdf_shows_nothing_is_told() {
    assertThat(notes("Hallo, cœur, 12 €\n")).isEmpty();
  }

  private static List<String> notes(String body) {
    Document document =
        new Document(
            "",
            "brief",
            "Brief",
            "brief",
            Language.NL,
            body,
            "",
            LocalDate.of(2026, 11, 24),
            DocumentStatus.READY,
            List.of(),
            0,
            List.of(),
            Map.of(),
            (it, format) -> new byte[0]);
    return new DocumentExporter(new HouseStyle(new FolderContent()))
        .told(document).status().notes().stream().map(DocumentNote::text).toList();
  }
}
