package be.livc.playbook.document;

import be.livc.playbook.model.Language;
import be.livc.playbook.model.Ordered;
import be.livc.playbook.session.MadeDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A document that was made from a walk. The same session and template always give the same one.
 *
 * @param key what asked for it, as {@link be.livc.playbook.walk.DocumentRequest#key}; empty when it
 *     was made apart from a walk's writings
 * @param template the name of its template
 * @param title as shown
 * @param fileName what its file is called, without the extension; never tells a sensitive answer
 * @param language in which it is written
 * @param body its text as CommonMark, with a mark of {@link NoteMarks} at the place of each note
 * @param origin a line that says where it comes from; it stands in the properties of files and on
 *     the covering sheet, never on a page
 * @param date the day of the walk, which is recorded as that of its making
 * @param status what it still lacks
 * @param copies who gets a copy, as the template says
 * @param sensitiveAnswers how many sensitive answers it shows
 * @param uses the questions whose answers it was made from
 * @param digests SHA-256 in hex of its text, its template and partials, by name
 * @param converter how it becomes a file
 */
public record Document(
    String key,
    String template,
    String title,
    String fileName,
    Language language,
    String body,
    String origin,
    LocalDate date,
    DocumentStatus status,
    List<String> copies,
    int sensitiveAnswers,
    List<String> uses,
    Map<String, String> digests,
    DocumentConverter converter) {
  /** Keeps copies. */
  public Document {
    copies = Ordered.list(copies);
    uses = Ordered.list(uses);
    digests = Ordered.map(digests);
  }

  /** Whether it shows a sensitive answer, and says so on top. */
  public boolean isConfidential() {
    return sensitiveAnswers > 0;
  }

  /** The whole document as CommonMark. */
  public String markdown() {
    return DocumentText.markdown(this);
  }

  /** What is still to be filled in, each once, in order. */
  public List<Blank> blanks() {
    return status.blanks();
  }

  /** The text as it leaves the house: CommonMark without the marks of notes. */
  public String text() {
    return NoteMarks.removed(body);
  }

  /** The same document for whom no comments are wanted in Word; its status still tells all. */
  public Document withoutNotes() {
    return with(text(), status);
  }

  /** The same document of which something else is known to lack. */
  public Document withStatus(DocumentStatus other) {
    return with(body, other);
  }

  private Document with(String otherBody, DocumentStatus otherStatus) {
    return new Document(
        key,
        template,
        title,
        fileName,
        language,
        otherBody,
        origin,
        date,
        otherStatus,
        copies,
        sensitiveAnswers,
        uses,
        digests,
        converter);
  }

  /**
   * The document as a file.
   *
   * @throws UnavailableFormatException when a library that the format needs is not there
   * @throws IllegalArgumentException when only checklists come out so
   */
  public byte[] as(DocumentFormat format) {
    if (format.isForChecklistsOnly()) {
      throw new IllegalArgumentException("a document does not come out as " + format);
    }
    return converter.convert(this, format);
  }

  /**
   * What a session keeps of this document once it is a file, for {@link
   * be.livc.playbook.session.Session#documentMade}.
   *
   * @param format in which it was made
   * @param file where it was put, as the person would name it; may be empty
   */
  public MadeDocument made(DocumentFormat format, String file) {
    return new MadeDocument(
        key, template, title, format.extension(), file, digests, uses, isConfidential());
  }

  /** The title and how long the text is, not the text: this stands in messages and logs. */
  @Override
  public String toString() {
    return title + " (" + body.length() + " characters)";
  }
}
