package be.livc.playbook.internal.markdown;

import be.livc.playbook.checklist.Checklist;
import be.livc.playbook.checklist.ChecklistMarkdown;
import be.livc.playbook.document.Document;
import be.livc.playbook.model.Language;
import be.livc.playbook.text.Words;
import java.time.LocalDate;

/**
 * What goes on paper, whether it is a document or a checklist.
 *
 * @param title plain words
 * @param language of all of it
 * @param markdown the text
 * @param confidential the word that says so on every page; empty when it is not
 * @param origin where it comes from, below every page
 * @param toFillIn what closes it; may be empty
 * @param date the day that is recorded as that of its making
 */
public record Printable(
    String title,
    Language language,
    String markdown,
    String confidential,
    String origin,
    String toFillIn,
    LocalDate date) {
  /** A document. */
  public static Printable of(Document document) {
    String word =
        document.isConfidential() ? Words.of(document.language()).get("document.confidential") : "";
    return new Printable(
        document.title(),
        document.language(),
        document.body(),
        word,
        document.origin(),
        document.toFillIn(),
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
        "",
        list.date());
  }
}
