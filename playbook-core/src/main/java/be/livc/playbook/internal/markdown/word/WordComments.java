package be.livc.playbook.internal.markdown.word;

import be.livc.playbook.document.DocumentNote;
import java.util.List;

/** The notes of a document as comments, beside the words that they are about. */
final class WordComments {
  /** Who wrote them; comments without an author are damage to Word. */
  private static final String AUTHOR = "livc";

  private WordComments() {}

  /**
   * The part.
   *
   * @param places the numbers of the notes that have a place in the text, in its order
   */
  static byte[] part(List<Integer> places, List<DocumentNote> notes) {
    WordXml xml = new WordXml();
    xml.open("w:comments", "xmlns:w", WordXml.MAIN);
    for (int place : places) {
      String number = Integer.toString(place);
      xml.open("w:comment", "w:id", number, "w:author", AUTHOR, "w:initials", AUTHOR);
      xml.open("w:p").open("w:r").open("w:t", "xml:space", "preserve");
      xml.text(notes.get(place).line()).close().close().close();
      xml.close();
    }
    xml.close();
    return xml.bytes();
  }
}
