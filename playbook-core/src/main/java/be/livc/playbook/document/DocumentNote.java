package be.livc.playbook.document;

import java.util.Objects;

/**
 * Something for whoever prepares a document, that never stands in it: it goes to the covering
 * sheet, to comments in Word, and to every list of documents.
 *
 * @param kind what sort of note
 * @param about what it is about: the short name of a question or of the document; may be empty
 * @param text plain words
 */
public record DocumentNote(Kind kind, String about, String text) {
  /** The sorts of notes, in the order in which they are shown. */
  public enum Kind {
    /** A statement that is still to be confirmed by someone. */
    TO_CONFIRM,
    /** A choice that the authors made, which no source asks for. */
    OWN_CHOICE,
    /** Something to look at before the document leaves. */
    CHECK
  }

  /** Checks that nothing is null. */
  public DocumentNote {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(about, "about");
    Objects.requireNonNull(text, "text");
  }

  /** What it is about, and what it says. */
  public String line() {
    return about.isEmpty() ? text : about + ": " + text;
  }
}
