package be.livc.playbook.internal.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.checklist.Checklist;
import be.livc.playbook.checklist.ChecklistMarkdown;
import be.livc.playbook.checklist.QuestionBooklet;
import be.livc.playbook.checklist.Sample;
import be.livc.playbook.document.Blank;
import be.livc.playbook.document.Document;
import be.livc.playbook.document.DocumentNote;
import be.livc.playbook.document.DocumentStatus;
import be.livc.playbook.form.QuestionForm;
import be.livc.playbook.model.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PrintableTest {
  private static final Blank BLANK = new Blank("", "Dag", Blank.Why.BY_HAND);
  private static final DocumentNote NOTE = new DocumentNote(DocumentNote.Kind.CHECK, "", "kijk");

  @Test
  void a_document_has_its_notes_and_blanks_and_says_that_it_is_confidential() {
    assertThat(Printable.of(document(1)))
        .isEqualTo(
            new Printable(
                "Brief",
                Language.EN,
                "Dag.\n",
                "Confidential",
                "",
                "Gemaakt.",
                List.of(NOTE),
                List.of(BLANK),
                Sample.DAY));
    assertThat(Printable.of(document(0)).confidential()).isEmpty();
  }

  @Test
  void a_checklist_says_below_each_page_where_it_comes_from() {
    Checklist list = Checklist.of("Opstart", Sample.walk(), Map.of());
    assertThat(Printable.of(list))
        .isEqualTo(
            new Printable(
                list.heading(),
                Language.NL,
                ChecklistMarkdown.of(list),
                "",
                list.subtitle(),
                list.subtitle(),
                List.of(),
                Sample.DAY));
    assertThat(list.heading()).isNotEmpty();
    assertThat(list.subtitle()).isNotEmpty();
  }

  @Test
  void questions_of_a_playbook_are_their_text() {
    assertThat(
            Printable.of(
                new QuestionBooklet("Vragen", "Proef", Language.NL, Sample.DAY, "# Vragen\n")))
        .isEqualTo(
            new Printable(
                "Vragen", Language.NL, "# Vragen\n", "", "Proef", "Proef", List.of(), Sample.DAY));
  }

  @Test
  void a_form_says_whether_an_answer_in_it_is_sensitive() {
    assertThat(Printable.of(form(true)))
        .isEqualTo(
            new Printable(
                "Vragen",
                Language.NL,
                "",
                "Vertrouwelijk",
                "Opstart",
                "Opstart",
                List.of(),
                Sample.DAY));
    assertThat(Printable.of(form(false)).confidential()).isEmpty();
  }

  private static QuestionForm form(boolean sensitive) {
    return new QuestionForm(
        "Vragen", "Opstart", Language.NL, Sample.DAY, sensitive, List.of(), List.of());
  }

  private static Document document(int sensitive) {
    return new Document(
        "",
        "brief",
        "Brief",
        "brief",
        Language.EN,
        "Dag.\n",
        "Gemaakt.",
        Sample.DAY,
        new DocumentStatus(List.of(), List.of(BLANK), 0, List.of(), List.of(NOTE)),
        List.of(),
        sensitive,
        List.of(),
        Map.of(),
        (document, format) -> new byte[0]);
  }
}
