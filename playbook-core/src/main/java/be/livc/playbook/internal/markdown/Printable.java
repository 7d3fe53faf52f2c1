package be.livc.playbook.internal.markdown;

import be.livc.playbook.checklist.Checklist;
import be.livc.playbook.checklist.ChecklistMarkdown;
import be.livc.playbook.checklist.QuestionBooklet;
import be.livc.playbook.document.Document;
import be.livc.playbook.document.DocumentNote;
import be.livc.playbook.form.QuestionForm;
import be.livc.playbook.model.Language;
import be.livc.playbook.text.Words;
import java.time.LocalDate;
import java.util.List;

/**
 * What goes on paper, whether it is a document or a checklist.
 *
 * @param title plain words
 * @param language of all of it
 * @param markdown the text
 * @param confidential the word that says so on every page; empty when it is not
 * @param foot what stands below every page beside its number; may be empty
 * @param origin where it comes from, for the properties of the file
 * @param notes for whoever prepares it, by the numbers of their places in the text
 * @param blanks what is to be filled in, with what may be filled in there
 * @param date the day that is recorded as that of its making
 */
public record Printable(
    String title,
    Language language,
    String markdown,
    String confidential,
    String foot,
    String origin,
    List<DocumentNote> notes,
    List<be.livc.playbook.document.Blank> blanks,
    LocalDate date) {
  /** Where any words may be filled in. */
  public Printable(
      String title,
      Language language,
      String markdown,
      String confidential,
      String foot,
      String origin,
      List<DocumentNote> notes,
      LocalDate date) {
    this(title, language, markdown, confidential, foot, origin, notes, List.of(), date);
  }

  /** A document. */
  public static Printable of(Document document) {
    String word =
        document.isConfidential() ? Words.of(document.language()).get("document.confidential") : "";
    return new Printable(
        document.title(),
        document.language(),
        document.body(),
        word,
        "",
        document.origin(),
        document.status().notes(),
        document.status().blanks(),
        document.date());
  }

  /** A checklist. */
  public static Printable of(Checklist list) {
    return new Printable(
        list.heading(),
        list.language(),
        ChecklistMarkdown.of(list),
        "",
        list.subtitle(),
        list.subtitle(),
        List.of(),
        list.date());
  }

  /** The questions of a playbook, to write in. */
  public static Printable of(QuestionBooklet booklet) {
    return new Printable(
        booklet.title(),
        booklet.language(),
        booklet.markdown(),
        "",
        booklet.subtitle(),
        booklet.subtitle(),
        List.of(),
        booklet.date());
  }

  /** The open questions of a session; its text is written by who knows its fields. */
  public static Printable of(QuestionForm form) {
    Words words = Words.of(form.language());
    return new Printable(
        form.title(),
        form.language(),
        "",
        form.sensitive() ? words.get("document.confidential") : "",
        form.subtitle(),
        form.subtitle(),
        List.of(),
        form.date());
  }
}
