package be.livc.playbook.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocumentFormatTest {
  @Test
  void how_a_file_ends_says_its_format_and_the_one_to_keep_where_two_do() {
    assertThat(DocumentFormat.parse("pdf")).contains(DocumentFormat.PDF);
    assertThat(DocumentFormat.parse("md")).contains(DocumentFormat.MARKDOWN);
    assertThat(DocumentFormat.parse("ics")).contains(DocumentFormat.ICS);
    assertThat(DocumentFormat.parse("PDF")).isEmpty();
    assertThat(DocumentFormat.parse("")).isEmpty();
  }

  @Test
  void tables_and_calendars_are_for_checklists_only() {
    assertThat(DocumentFormat.values())
        .filteredOn(DocumentFormat::isForChecklistsOnly)
        .containsExactly(DocumentFormat.CSV, DocumentFormat.ICS);
  }

  @Test
  void a_format_has_its_ending_and_its_media_type() {
    assertThat(DocumentFormat.HTML.extension()).isEqualTo("html");
    assertThat(DocumentFormat.HTML.mediaType()).isEqualTo("text/html");
  }
}
