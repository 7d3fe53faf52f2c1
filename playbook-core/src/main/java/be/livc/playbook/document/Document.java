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
 * @param body its text as CommonMark, without what stands above and below on every document
 * @param origin the line below that says where it comes from
 * @param date the day of the walk, which is recorded as that of its making
 * @param blanks what is still to be filled in, each once, in order
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
    List<Blank> blanks,
    int sensitiveAnswers,
    List<String> uses,
    Map<String, String> digests,
    DocumentConverter converter) {
  /** Keeps copies. */
  public Document {
    blanks = Ordered.list(blanks);
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

  /** The line that lists what is still to be filled in; empty when nothing is. */
  public String toFillIn() {
    return DocumentText.toFillIn(this);
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
}
