package be.livc.playbook.internal.markdown.word.template;

import be.livc.playbook.document.NoteMarks;
import java.util.Set;

/** Whether something of a document can be seen. */
final class WordVisible {
  /** What shows something without words. */
  private static final Set<String> SEEN =
      Set.of(
          "w:drawing",
          "w:pict",
          "w:object",
          "w:sym",
          "w:fldChar",
          "w:fldSimple",
          "w:footnoteReference",
          "w:endnoteReference",
          "w:sectPr",
          "m:oMath",
          "m:oMathPara",
          "w:ptab");

  private WordVisible() {}

  /** Whether nothing of it can be seen: no word, no picture, nothing that an answer brought. */
  static boolean nothing(WordNode node) {
    if (node instanceof WordNode.Characters words) {
      return words.text().isBlank();
    } else if (node instanceof WordNode.Answer answer) {
      return isOnlyNotes(answer);
    } else if (node instanceof WordNode.Region) {
      return false;
    } else if (node instanceof WordNode.Mark) {
      return false;
    }
    XmlElement element = (XmlElement) node;
    boolean page = element.is("w:br") && element.attribute("w:type").equals("page");
    return !SEEN.contains(element.name())
        && !page
        && (element.is("w:instrText")
            || element.children().stream().allMatch(WordVisible::nothing));
  }

  /** Whether an answer holds nothing but the places of notes. */
  static boolean isOnlyNotes(WordNode.Answer answer) {
    return NoteMarks.removed(answer.markdown()).isBlank();
  }
}
